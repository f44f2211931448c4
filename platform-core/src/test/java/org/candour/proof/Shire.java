package org.candour.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A small partnership in memory, written as the service writes, that tests may then bend. */
final class Shire implements Holdings {
  static final String NAME = "northshire";
  static final Instant BEGAN = Instant.parse("2026-01-14T09:15:00Z");

  final SigningKey key = SigningKey.generate();
  final List<PublicKeyOf> keys = new ArrayList<>(List.of(key.known()));
  final List<SignedHead> heads = new ArrayList<>();
  final List<StampedLeaf> leaves = new ArrayList<>();
  final List<Text> texts = new ArrayList<>();
  final Map<String, Journal> journals = new TreeMap<>();
  final Map<String, List<Row>> rows = new HashMap<>();
  final Map<String, List<ValueRow>> values = new HashMap<>();
  final Map<Integer, Long> numbers = new HashMap<>();
  final Set<String> references = new HashSet<>();
  final Map<String, String> listed = new HashMap<>();
  Optional<Map<String, String>> appointed = Optional.empty();
  private final Map<String, Leaf> newest = new LinkedHashMap<>();
  private final List<String> toRead = new ArrayList<>();
  private boolean reading;

  Shire() {
    text(Leaf.Kind.FRAMEWORK, "name: Northshire");
    text(Leaf.Kind.CALENDAR, "");
  }

  final void text(Leaf.Kind kind, String content) {
    Octets text = Octets.utf8(content);
    texts.add(new Text(Leaf.ofText(kind, 1, Sha256.of(text.raw())), text));
  }

  /** A case with its opening and some facts. */
  String open(int number) {
    String id = "case-" + number;
    String reference = "NS-2026-000" + number;
    journals.put(id, new Journal(id, "case", Optional.of(reference), Optional.empty()));
    references.add(reference);
    numbers.put(2026, (long) number);
    append(id, "{\"kind\":\"case-opened\",\"reference\":\"" + reference + "\"}");
    facts(id, "Alex", 2);
    facts(id, "Sam", 3);
    return id;
  }

  /** Facts with one personal value. */
  void facts(String id, String name, int place) {
    Octets salt = Octets.utf8("0123456789abcdef" + place);
    Octets content = Octets.utf8("{\"is\":\"text\",\"text\":\"" + name + "\"}");
    String value = id + "-value-" + place;
    append(
        id,
        "{\"kind\":\"facts-recorded\",\"answers\":{\"name\":{\"is\":\"personal\",\"id\":\""
            + value
            + "\",\"commitment\":\""
            + Sha256.commitment(salt, content).hex()
            + "\"}}}");
    values
        .computeIfAbsent(id, i -> new ArrayList<>())
        .add(
            new ValueRow(
                id,
                place,
                value,
                Optional.of(salt),
                Optional.of(content),
                Optional.empty(),
                false));
  }

  static ValueRow at(ValueRow v, long place) {
    return new ValueRow(
        v.subject(), place, v.id(), v.salt(), v.content(), v.erased(), v.withheld());
  }

  void append(String id, String what) {
    List<Row> all = rows.computeIfAbsent(id, i -> new ArrayList<>());
    Octets previous = all.isEmpty() ? Sha256.START : all.get(all.size() - 1).hash();
    all.add(row(id, all.size() + 1, previous, what));
  }

  static Row row(String id, long place, Octets previous, String what) {
    Octets content =
        Octets.utf8(
            "{\"stamp\":{\"happened\":\"2026-01-14\",\"recorded\":\"2026-01-14T09:15:00Z\",\"by\":"
                + "{\"person\":\"mo\"},\"framework\":1,\"calendar\":1},\"what\":"
                + what
                + ",\"verdict\":{\"criteria\":{},\"marks\":[]}}");
    Octets hash = Sha256.entry(previous, NAME, id, place, 1, content);
    return new Row(id, place, 1, previous, hash, Optional.of(content), Said.of(content).columns());
  }

  /** A signed head over all there is. */
  void sign() {
    long counter = heads.size() + 1L;
    Instant made = BEGAN.plusSeconds(300 * counter);
    LeafTree tree = new LeafTree();
    texts.forEach(t -> tree.put(t.leaf()));
    journals
        .keySet()
        .forEach(
            id -> {
              Frontier entries = new Frontier();
              List<Row> all = rows.getOrDefault(id, List.of());
              all.forEach(r -> entries.add(Merkle.leaf(r.hash())));
              Octets last = all.get(all.size() - 1).hash();
              tree.put(new Leaf(Leaf.Kind.JOURNAL, id, all.size(), last, entries.root()));
            });
    tree.leaves().stream()
        .filter(l -> !l.equals(newest.get(l.key())))
        .forEach(
            l -> {
              newest.put(l.key(), l);
              leaves.add(new StampedLeaf(counter, made, l));
            });
    Octets previous = heads.isEmpty() ? Head.start() : heads.get(heads.size() - 1).head().hash();
    heads.add(
        key.sign(
            new Head(
                NAME,
                counter,
                made,
                tree.size(),
                tree.entries(),
                tree.root(),
                previous,
                key.known().id())));
  }

  /** Takes every head away, to sign anew. */
  void forgetHeads() {
    heads.clear();
    leaves.clear();
    newest.clear();
  }

  LeafTree tree() {
    LeafTree tree = new LeafTree();
    leaves.forEach(l -> tree.put(l.leaf()));
    return tree;
  }

  Checked check() {
    return check(Outside.none());
  }

  Checked check(Outside outside) {
    reading = false;
    return PartnershipCheck.of(this, outside);
  }

  /** What a copy outside the database would hold now. */
  Outside copy() {
    return Outside.of(List.copyOf(heads), Optional.of(List.copyOf(keys)));
  }

  @Override
  public String partnership() {
    return NAME;
  }

  @Override
  public List<PublicKeyOf> keys() {
    return keys;
  }

  @Override
  public List<SignedHead> heads(long after, int most) {
    return heads.stream().filter(h -> h.head().counter() > after).limit(most).toList();
  }

  @Override
  public List<StampedLeaf> leaves(long from, long to) {
    return leaves.stream().filter(l -> l.counter() >= from && l.counter() <= to).toList();
  }

  @Override
  public List<Text> texts() {
    return texts;
  }

  /** One journal at a time, in two parts where it has more than one entry. */
  @Override
  public List<Part> next() {
    if (!reading) {
      toRead.clear();
      toRead.addAll(journals.keySet());
      reading = true;
    }
    if (toRead.isEmpty()) {
      return List.of();
    }
    String id = toRead.remove(0);
    List<Row> all = rows.getOrDefault(id, List.of());
    int half = all.size() / 2;
    return List.of(part(id, all.subList(0, half)), part(id, all.subList(half, all.size())));
  }

  private Part part(String id, List<Row> some) {
    List<StampedLeaf> signed = leaves.stream().filter(l -> l.leaf().id().equals(id)).toList();
    List<ValueRow> beside =
        values.getOrDefault(id, List.of()).stream()
            .filter(v -> some.stream().anyMatch(r -> r.place() == v.place()))
            .toList();
    Journal journal = journals.get(id);
    return new Part(journal, signed, some, beside);
  }

  @Override
  public List<Row> whole(String subject) {
    return rows.getOrDefault(subject, List.of());
  }

  @Override
  public Map<Integer, Long> lastNumbers() {
    return numbers;
  }

  @Override
  public Appointed appointed() {
    return new Appointed(listed, appointed);
  }

  @Override
  public Set<String> references() {
    return references;
  }
}
