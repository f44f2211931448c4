package org.candour.proof;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Whether an exported case, or the proof of one decision, is as it was written and signed. It asks
 * nobody: all it needs is the file and, to know whose signature it is, what the reader has from the
 * service by another way.
 */
public final class ExportCheck {
  private final Export export;
  private final Outside outside;
  private final List<Fault> faults = new ArrayList<>();
  private final List<String> found = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final Map<String, Leaf> leaves = new TreeMap<>();
  private final Map<String, List<Line>> journals = new TreeMap<>();
  private final List<ValueRow> values = new ArrayList<>();
  private final Map<String, PublicKeyOf> keys = new LinkedHashMap<>();
  private Json.Node about = Json.parse("{}");

  /** An entry of the file. */
  record Line(Row row, Optional<List<Octets>> path) {}

  private ExportCheck(Export export, Outside outside) {
    this.export = export;
    this.outside = outside;
  }

  /** Checks the zip. */
  public static Checked of(byte[] zip, Outside outside) {
    try {
      return new ExportCheck(Export.read(zip), outside).run();
    } catch (IllegalArgumentException e) {
      return new Checked(
          "The file",
          List.of(),
          List.of(new Fault(Fault.Kind.FILE, "The file", 0, String.valueOf(e.getMessage()))),
          List.of());
    }
  }

  private Checked run() {
    step(this::read);
    step(this::manifest);
    Optional<SignedHead> head = head();
    if (faults.isEmpty() && head.isPresent()) {
      step(() -> leaves(head.get().head()));
      step(this::texts);
      step(() -> new ExportedJournals(this, head.get()).check());
    }
    return new Checked(named(), found, faults, notes);
  }

  private void step(Runnable what) {
    try {
      what.run();
    } catch (IllegalArgumentException | DateTimeException e) {
      fault(Fault.Kind.FILE, "The file", 0, "it cannot be read: " + e.getMessage() + ".");
    }
  }

  private String named() {
    String reference = about.word("reference");
    return about.word("decision").isEmpty()
        ? "Case " + reference + " as exported"
        : "The decision in entry " + about.word("decision") + " of case " + reference;
  }

  void fault(Fault.Kind kind, String where, long place, String says) {
    faults.add(new Fault(kind, where, place, says));
  }

  void fault(Fault fault) {
    faults.add(fault);
  }

  void found(String says) {
    found.add(says);
  }

  void note(String says) {
    notes.add(says);
  }

  int faultCount() {
    return faults.size();
  }

  Json.Node about() {
    return about;
  }

  Map<String, List<Line>> journals() {
    return journals;
  }

  List<ValueRow> values() {
    return values;
  }

  Optional<Leaf> leaf(String key) {
    return Optional.ofNullable(leaves.get(key));
  }

  private Octets needed(String name) {
    return export
        .file(name)
        .orElseThrow(() -> new IllegalArgumentException("the file " + name + " is missing"));
  }

  private void read() {
    about = Json.parse(needed(Export.ABOUT).utf8());
    if (!about.word("format").equals(Integer.toString(Export.FORMAT))) {
      throw new IllegalArgumentException(
          "its format is " + about.word("format") + ", and this checks format " + Export.FORMAT);
    }
    lines(Export.JOURNAL).forEach(this::journal);
    lines(Export.VALUES).forEach(this::value);
    PublicKeyOf.parse(needed(Export.KEYS).utf8()).forEach(k -> keys.put(k.id(), k));
  }

  private List<Json.Node> lines(String name) {
    return needed(name).utf8().lines().map(Json::parse).toList();
  }

  private void journal(Json.Node line) {
    Row row =
        new Row(
            line.word("subject"),
            Long.parseLong(line.word("place")),
            Integer.parseInt(line.word("format")),
            Octets.hex(line.word("previous")),
            Octets.hex(line.word("hash")),
            bytes(line, "content"),
            Map.of());
    Optional<List<Octets>> path =
        line.fields().containsKey("path") ? Optional.of(path(line)) : Optional.empty();
    journals.computeIfAbsent(row.subject(), s -> new ArrayList<>()).add(new Line(row, path));
  }

  private static List<Octets> path(Json.Node line) {
    return line.field("path").items().stream()
        .map(hash -> Octets.hex(hash.words().orElse("")))
        .toList();
  }

  private void value(Json.Node line) {
    String erased = line.word("erased");
    values.add(
        new ValueRow(
            line.word("subject"),
            Long.parseLong(line.word("place")),
            line.word("id"),
            bytes(line, "salt"),
            bytes(line, "content"),
            erased.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(erased)),
            line.word("withheld").equals("true")));
  }

  private static Optional<Octets> bytes(Json.Node line, String name) {
    return line.field(name).words().map(w -> Octets.of(Base64.getDecoder().decode(w)));
  }

  private void manifest() {
    Octets manifest = needed(Export.MANIFEST);
    Map<String, String> listed = new TreeMap<>();
    manifest
        .utf8()
        .lines()
        .forEach(
            line -> {
              if (line.length() < 67) {
                throw new IllegalArgumentException(
                    "a line of " + Export.MANIFEST + " is too short");
              }
              listed.put(line.substring(66), line.substring(0, 64));
            });
    for (Map.Entry<String, Octets> file : new TreeMap<>(export.files()).entrySet()) {
      boolean its = file.getKey().equals(Export.MANIFEST) || file.getKey().equals(Export.SIGNATURE);
      String should = listed.remove(file.getKey());
      if (!its && !Sha256.of(file.getValue().raw()).hex().equals(should)) {
        fault(
            Fault.Kind.FILE,
            "The file " + file.getKey(),
            0,
            should == null ? "it was put in afterwards." : "it was changed after the export.");
      }
    }
    listed
        .keySet()
        .forEach(name -> fault(Fault.Kind.FILE, "The file " + name, 0, "it was taken out."));
    String[] signature = needed(Export.SIGNATURE).utf8().strip().split(" ", 2);
    boolean signed =
        signature.length == 2
            && Optional.ofNullable(keys.get(signature[0]))
                .map(
                    key ->
                        key.holds(
                            Export.signed(manifest),
                            Octets.of(Base64.getDecoder().decode(signature[1]))))
                .orElse(false);
    if (!signed) {
      fault(
          Fault.Kind.SIGNATURE,
          "The list of files",
          0,
          "it is not signed by a key that stands in the file.");
    } else if (faults.isEmpty()) {
      trusted(signature[0], "The list of files");
      found("Every file is as it was exported, and the list of them is signed.");
    }
  }

  /** Whether a key is one that the reader has from elsewhere. */
  private void trusted(String key, String what) {
    boolean stranger =
        outside
            .keys()
            .map(known -> known.stream().noneMatch(k -> k.id().equals(key)))
            .orElse(false);
    if (stranger) {
      fault(
          Fault.Kind.SIGNATURE,
          what,
          0,
          "it is signed by key " + key + ", which is none of those that you trust.");
    }
  }

  private Optional<SignedHead> head() {
    List<SignedHead> heads = new ArrayList<>();
    step(() -> heads.addAll(SignedHead.parse(needed(Export.HEAD).utf8())));
    if (heads.size() != 1) {
      fault(Fault.Kind.HEAD, "The signed head", 0, "there is none in the file, or more than one.");
      return Optional.empty();
    }
    SignedHead signed = heads.get(0);
    Head head = signed.head();
    boolean holds =
        Optional.ofNullable(keys.get(head.key())).map(k -> k.signed(signed)).orElse(false);
    if (!holds) {
      fault(
          Fault.Kind.SIGNATURE,
          "The signed head",
          0,
          "its signature does not hold under a key that stands in the file.");
    }
    if (!head.partnership().equals(about.word("partnership"))) {
      fault(Fault.Kind.HEAD, "The signed head", 0, "it is one of another partnership.");
    }
    trusted(head.key(), "The signed head");
    outside
        .differs(signed)
        .ifPresent(says -> fault(Fault.Kind.OUTSIDE, "The signed head", 0, "it " + says + "."));
    said(head);
    return Optional.of(signed);
  }

  private void said(Head head) {
    found(
        "Signed head "
            + head.counter()
            + " of "
            + Words.moment(head.made())
            + " is signed by key "
            + head.key()
            + ".");
    if (outside.keys().isEmpty()) {
      note(
          "The key is the one in the file. Compare its id, "
              + head.key()
              + ", with what the service publishes at /api/record/keys, or name a file of keys that"
              + " you have from there: without that, anybody could have made file and key.");
    }
    if (outside.head(head.counter()).isPresent()) {
      found("It is the same as in your copy of the heads.");
    } else if (outside.last() > 0) {
      note("It is newer than your copy of the heads, so it was not compared with that.");
    }
  }

  private void leaves(Head head) {
    for (Json.Node line : lines(Export.LEAVES)) {
      Leaf leaf = Leaf.parse(line.word("leaf"));
      long index = Long.parseLong(line.word("index"));
      if (!Merkle.leads(leaf.hashed(), index, head.leaves(), path(line), head.root())) {
        fault(
            Fault.Kind.HEAD,
            "The leaf “" + leaf.key() + "”",
            0,
            "its path does not lead to the root that was signed.");
      }
      leaves.put(leaf.key(), leaf);
    }
    if (faults.isEmpty()) {
      found(
          Words.count(leaves.size(), "Merkle path")
              + (leaves.size() == 1 ? " leads" : " lead")
              + " to the root that was signed.");
    }
  }

  private void texts() {
    long texts = 0;
    for (Map.Entry<String, Octets> file : new TreeMap<>(export.files()).entrySet()) {
      texts += text(file, Export.FRAMEWORKS, "framework") ? 1 : 0;
      texts += text(file, Export.CALENDARS, "calendar") ? 1 : 0;
    }
    if (faults.isEmpty()) {
      found(
          Words.count(texts, "published text")
              + (texts == 1 ? " is" : " are")
              + " the one"
              + (texts == 1 ? "" : "s")
              + " that "
              + (texts == 1 ? "was" : "were")
              + " signed: "
              + leaves.keySet().stream()
                  .filter(k -> !k.startsWith("journal"))
                  .map(k -> k.replace(" ", " version "))
                  .collect(Collectors.joining(", "))
              + ".");
    }
  }

  private boolean text(Map.Entry<String, Octets> file, String folder, String kind) {
    if (!file.getKey().startsWith(folder)) {
      return false;
    }
    String key = kind + " " + file.getKey().substring(folder.length());
    boolean same =
        leaf(key).map(l -> l.hash().equals(Sha256.of(file.getValue().raw()))).orElse(false);
    if (!same) {
      fault(Fault.Kind.TEXT, "The file " + file.getKey(), 0, "it is not the text that was signed.");
    }
    return true;
  }

  /** Whether a published text is in the file. */
  boolean has(String folder, String version) {
    return export.file(folder + version).isPresent();
  }
}
