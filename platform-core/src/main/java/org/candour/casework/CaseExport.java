package org.candour.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.candour.criteria.Facts;
import org.candour.engine.Engine;
import org.candour.journal.Entry;
import org.candour.proof.ExportFiles;
import org.candour.proof.ExportFiles.Placed;
import org.candour.proof.ExportFiles.Shown;
import org.candour.proof.Leaf;
import org.candour.proof.LeafTree;
import org.candour.proof.Octets;
import org.candour.proof.Row;
import org.candour.proof.SignedHead;
import org.candour.proof.SigningKey;
import org.candour.proof.ValueRow;
import org.candour.tenancy.PartnershipId;

/**
 * One export, within one transaction. Of the case every entry is in it, those that are not shown by
 * their hash alone, so that the chain and its end can be checked; of each body the entries that a
 * decision rests on.
 *
 * @param view the case as whoever asks may see it
 * @param decision the decision to prove; empty for the whole case
 */
record CaseExport(
    PartnershipId p,
    Store.Tx tx,
    Files files,
    CaseView view,
    Optional<Entry> decision,
    Instant now) {

  byte[] zip(SigningKey key) {
    SignedHead head =
        tx.heads()
            .newest(p)
            .orElseThrow(() -> new IllegalStateException("no head of " + p + " is signed yet"));
    LeafTree tree = new LeafTree();
    tx.heads().leaves(p).forEach(tree::put);
    List<Entry> shown = new Relevant(view, decision).entries();
    // an entry of which answers are withheld is given by its hash: its bytes hold them
    Set<Long> places =
        shown.stream()
            .map(Entry::place)
            .filter(place -> !view.partly().contains(place))
            .collect(Collectors.toSet());
    List<StoredEntry> stored = tx.journals().of(p, view.id());
    List<Shown> entries = new ArrayList<>();
    stored.forEach(
        e -> entries.add(new Shown(row(e, places.contains(e.place())), Optional.empty())));
    Map<String, List<Shown>> bodies = new TreeMap<>();
    new Sittings(p, tx, files, tree).of(shown).forEach(bodies::put);
    bodies.values().forEach(entries::addAll);
    Set<String> leaves = new TreeSet<>(bodies.keySet());
    leaves.add(Leaf.Kind.JOURNAL.word() + " " + view.id());
    ExportFiles export =
        ExportFiles.begun(p.value(), view.id(), view.reference(), decision.map(Entry::place), now);
    texts(stored, places, export, leaves);
    return export
        .journals(entries, values(places))
        .signed(head, placed(tree, leaves), tx.heads().keys(p))
        .put("READ-ME.txt", ReadMe.text(view.reference(), decision.isPresent()))
        .put("summary.txt", new Summary(view, shown, decision, facts(shown), now).text())
        .zip(key);
  }

  /** The facts as they were known when it was decided, less what was erased since. */
  private Facts facts(List<Entry> shown) {
    return decision
        .map(
            d -> {
              List<Entry> before = shown.stream().filter(e -> e.place() < d.place()).toList();
              Instant then = d.stamp().recorded();
              Files.Journal known = new Files.Journal(before, Bytes.of(new byte[0]));
              return Engine.assess(files.dossier(view.id(), known), then, then).facts();
            })
        .orElseGet(Facts::none);
  }

  static Row row(StoredEntry e, boolean shown) {
    return new Row(
        e.subject(),
        e.place(),
        e.format(),
        octets(e.previous()),
        octets(e.hash()),
        shown ? Optional.of(octets(e.content())) : Optional.empty(),
        Map.of());
  }

  static Octets octets(Bytes bytes) {
    return Octets.of(bytes.array());
  }

  private List<ValueRow> values(Set<Long> places) {
    return tx.journals().values(p, view.id()).stream()
        .filter(v -> places.contains(v.place()))
        .map(
            v ->
                new ValueRow(
                    v.subject(),
                    v.place(),
                    v.id(),
                    v.salt().map(CaseExport::octets),
                    v.content().map(CaseExport::octets),
                    v.erasedAt(),
                    false))
        .toList();
  }

  /** The versions that the entries shown were judged by. */
  private void texts(
      List<StoredEntry> stored, Set<Long> places, ExportFiles export, Set<String> leaves) {
    List<StoredEntry> shown = stored.stream().filter(e -> places.contains(e.place())).toList();
    Set<Integer> frameworks =
        shown.stream().map(StoredEntry::framework).collect(Collectors.toSet());
    Set<Integer> calendars = shown.stream().map(StoredEntry::calendar).collect(Collectors.toSet());
    for (StoredFramework one : tx.partnerships().frameworks(p)) {
      if (frameworks.contains(one.version())) {
        text(Leaf.Kind.FRAMEWORK, one.version(), one.text(), export, leaves);
      }
    }
    for (StoredCalendar one : tx.partnerships().calendars(p)) {
      if (calendars.contains(one.version())) {
        text(Leaf.Kind.CALENDAR, one.version(), one.body(), export, leaves);
      }
    }
  }

  private static void text(
      Leaf.Kind kind, int version, Bytes text, ExportFiles export, Set<String> leaves) {
    export.text(kind, version, octets(text));
    leaves.add(kind.word() + " " + version);
  }

  private static List<Placed> placed(LeafTree tree, Set<String> keys) {
    return keys.stream()
        .filter(key -> tree.index(key) >= 0)
        .map(
            key -> {
              int index = tree.index(key);
              return new Placed(tree.leaves().get(index), index, tree.path(index));
            })
        .toList();
  }
}
