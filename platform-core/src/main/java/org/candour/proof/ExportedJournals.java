package org.candour.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The journals in an export: that of the case, whole; and of each body those entries that a
 * decision of the case rests on, each with its path in the body's journal.
 */
record ExportedJournals(ExportCheck export, SignedHead signed) {

  void check() {
    String subject = export.about().word("subject");
    Journal journal =
        new Journal(
            subject,
            Journal.CASE,
            Optional.of(export.about().word("reference")).filter(r -> !r.isEmpty()),
            Optional.empty());
    List<ExportCheck.Line> lines = export.journals().getOrDefault(subject, List.of());
    whole(journal, lines);
    export
        .journals()
        .forEach(
            (id, entries) -> {
              if (!id.equals(subject)) {
                parts(new Journal(id, "body", Optional.empty(), Optional.empty()), entries);
              }
            });
    versions(lines);
    lines.forEach(line -> sitting(journal, line.row()));
    decision(journal, lines);
  }

  /** The journal of the case: every place is there, whether or not its bytes are. */
  private void whole(Journal journal, List<ExportCheck.Line> lines) {
    Optional<Leaf> leaf = export.leaf("journal " + journal.id());
    if (leaf.isEmpty()) {
      export.fault(
          Fault.Kind.HEAD, journal.named(), 0, "the file does not say what was signed of it.");
      return;
    }
    List<StampedLeaf> leaves =
        List.of(new StampedLeaf(signed.head().counter(), signed.head().made(), leaf.get()));
    JournalCheck check = new JournalCheck(signed.head().partnership(), journal, leaves);
    for (ExportCheck.Line line : lines) {
      check.entry(line.row(), values(line.row()));
    }
    List<Fault> faults = check.end();
    List<Row> rows = lines.stream().map(ExportCheck.Line::row).toList();
    Moved moved = new Moved(signed.head().partnership(), journal, rows);
    faults.forEach(f -> export.fault(moved.explain(f).orElse(f)));
    if (faults.isEmpty()) {
      said(journal, check, rows);
    }
  }

  private void said(Journal journal, JournalCheck check, List<Row> rows) {
    export.found(
        journal.named()
            + ": the chain of "
            + Words.count(check.entries(), "entry")
            + " holds from the first to the last and ends as signed; "
            + Words.count(check.values(), "personal value")
            + " fit"
            + (check.values() == 1 ? "s" : "")
            + " what was committed to, "
            + Words.count(check.erased(), "value")
            + " erased with a record of who and why.");
    long withheld = rows.stream().filter(r -> r.content().isEmpty()).count();
    if (withheld > 0) {
      export.note(
          Words.count(withheld, "entry")
              + (withheld == 1 ? " is" : " are")
              + " given by hash only: whoever made the export might not see "
              + (withheld == 1 ? "it" : "them")
              + ", or the decision does not rest on "
              + (withheld == 1 ? "it" : "them")
              + ".");
    }
    if (check.unsigned() > 0) {
      export.note(
          Words.count(check.unsigned(), "entry")
              + " at the end came after the signed head and "
              + (check.unsigned() == 1 ? "is" : "are")
              + " not covered by it.");
    }
  }

  private List<ValueRow> values(Row row) {
    return export.values().stream()
        .filter(v -> v.subject().equals(row.subject()) && v.place() == row.place())
        .toList();
  }

  /** Some entries of a body's journal, each proven by itself. */
  private void parts(Journal journal, List<ExportCheck.Line> lines) {
    Optional<Leaf> leaf = export.leaf("journal " + journal.id());
    int before = faults();
    for (ExportCheck.Line line : lines) {
      Row row = line.row();
      if (!row.fits(signed.head().partnership(), row.place())) {
        export.fault(
            Fault.Kind.CHANGED,
            journal.entry(row.place()),
            row.place(),
            "its bytes are not those that were written.");
      }
      boolean signedToo =
          leaf.isPresent()
              && line.path().isPresent()
              && Merkle.leads(
                  Merkle.leaf(row.hash()),
                  row.place() - 1,
                  leaf.get().place(),
                  line.path().get(),
                  leaf.get().entries());
      if (!signedToo) {
        export.fault(
            Fault.Kind.REWRITTEN,
            journal.entry(row.place()),
            row.place(),
            "its path does not lead to what was signed of the journal.");
      }
    }
    if (faults() == before) {
      export.found(
          Words.count(lines.size(), "entry")
              + " of a body's journal, on which decisions rest, "
              + (lines.size() == 1 ? "is" : "are")
              + " as signed.");
    }
  }

  private int faults() {
    return export.faultCount();
  }

  /** The framework and calendar that each entry was judged by are in the file. */
  private void versions(List<ExportCheck.Line> lines) {
    Set<String> missing = new HashSet<>();
    for (ExportCheck.Line line : lines) {
      line.row()
          .content()
          .flatMap(ExportedJournals::read)
          .ifPresent(
              said -> {
                missing(missing, Export.FRAMEWORKS, said.stamp().word("framework"));
                missing(missing, Export.CALENDARS, said.stamp().word("calendar"));
              });
    }
    missing.stream()
        .sorted()
        .forEach(
            name ->
                export.fault(
                    Fault.Kind.TEXT,
                    "The file " + name,
                    0,
                    "it is missing, and an entry was judged by it."));
  }

  private void missing(Set<String> missing, String folder, String version) {
    if (!export.has(folder, version)) {
      missing.add(folder + version);
    }
  }

  private static Optional<Said> read(Octets content) {
    try {
      return Optional.of(Said.of(content));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // said where the chain was checked
    }
  }

  /** The copy of a meeting in an entry is of what stands in the body's journal. */
  private void sitting(Journal journal, Row row) {
    Optional<Json.Node> copy = row.content().flatMap(ExportedJournals::read).flatMap(Said::sitting);
    if (copy.isEmpty()) {
      return;
    }
    Json.Node sitting = copy.get();
    Optional<Row> rests =
        others().stream()
            .filter(r -> Long.toString(r.place()).equals(sitting.word("place")))
            .filter(r -> r.hash().hex().equals(sitting.word("hash")))
            .findFirst();
    if (rests.isEmpty()) {
      export.fault(
          Fault.Kind.MISSING,
          journal.entry(row.place()),
          row.place(),
          "it rests on a meeting at entry "
              + sitting.word("place")
              + " of the body's journal, which is not in the file as it was copied.");
      return;
    }
    List<String> strangers = new ArrayList<>();
    Set<String> came = arrived(sitting.word("meeting"), rests.get());
    sitting
        .field("present")
        .items()
        .forEach(
            one -> {
              if (!came.contains(one.word("person"))) {
                strangers.add(one.word("shownAs"));
              }
            });
    if (strangers.isEmpty()) {
      export.found(
          journal.entry(row.place())
              + ": the attendance it rests on ("
              + Words.count(sitting.field("present").items().size(), "seat")
              + ", "
              + Words.count(sitting.field("votes").items().size(), "vote")
              + ") is of people whose arrival stands in the body's journal.");
    } else {
      export.fault(
          Fault.Kind.MISSING,
          journal.entry(row.place()),
          row.place(),
          "it counts as present, and no arrival is in the body's journal: "
              + String.join("; ", strangers)
              + ".");
    }
  }

  private List<Row> others() {
    String subject = export.about().word("subject");
    return export.journals().entrySet().stream()
        .filter(e -> !e.getKey().equals(subject))
        .flatMap(e -> e.getValue().stream())
        .map(ExportCheck.Line::row)
        .toList();
  }

  private Set<String> arrived(String meeting, Row last) {
    Set<String> came = new HashSet<>();
    for (Row row : others()) {
      if (row.subject().equals(last.subject()) && row.place() <= last.place()) {
        row.content()
            .flatMap(ExportedJournals::read)
            .map(Said::what)
            .filter(what -> what.word("kind").equals("arrived"))
            .filter(what -> what.word("meeting").equals(meeting))
            .ifPresent(what -> came.add(what.word("person")));
      }
    }
    return came;
  }

  /** A proof of one decision has that decision in it. */
  private void decision(Journal journal, List<ExportCheck.Line> lines) {
    String place = export.about().word("decision");
    if (place.isEmpty()) {
      return;
    }
    Map<String, String> decides =
        Map.of("decision-made", "a decision", "disagreement-settled", "a disagreement settled");
    Optional<Said> said =
        lines.stream()
            .filter(l -> Long.toString(l.row().place()).equals(place))
            .flatMap(l -> l.row().content().stream())
            .findFirst()
            .flatMap(ExportedJournals::read)
            .filter(s -> decides.containsKey(s.kind()));
    if (said.isEmpty()) {
      export.fault(
          Fault.Kind.MISSING, journal.entry(Long.parseLong(place)), 0, "it is no decision.");
    } else {
      export.found(
          "Entry "
              + place
              + " is "
              + decides.get(said.get().kind())
              + ": step “"
              + said.get().what().word("step")
              + "”, option “"
              + said.get().what().word("option")
              + "”; "
              + Words.count(
                  said.get().whole().field("verdict").field("criteria").fields().size(), "rule")
              + " tried with their answers, "
              + Words.count(
                  said.get().whole().field("verdict").field("marks").items().size(), "mark")
              + ".");
    }
  }
}
