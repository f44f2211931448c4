package org.candour.casework;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.candour.engine.Assessment;
import org.candour.engine.Due;
import org.candour.engine.ReviewStanding;
import org.candour.engine.StepStanding;
import org.candour.framework.Framework;
import org.candour.journal.Chain;
import org.candour.journal.Entry;
import org.candour.pathway.ReviewType;
import org.candour.tenancy.PartnershipId;

/** Appends judged entries to a journal and derives the rows that lists read. */
record Writer(PartnershipId p, Store.Tx tx, Instant now) {
  private static final int TAG = 8;

  /** Appends the entries and answers with the new head of the chain. */
  Bytes append(String id, List<Entry> entries, Bytes head, Framework framework) {
    Sealing sealing = new Sealing(framework);
    Bytes previous = head;
    for (Entry entry : entries) {
      StoredEntry stored = stored(id, sealing.seal(entry, id, now), previous);
      tx.journals().append(p, stored, sealing.valuesOf(entry.place()));
      previous = stored.hash();
    }
    return previous;
  }

  private StoredEntry stored(String id, Entry entry, Bytes previous) {
    byte[] content =
        JournalFormat.write(
            new JournalFormat.Content(entry.stamp(), entry.what(), entry.verdict()));
    byte[] hash =
        Chain.next(previous.array(), p.value(), id, entry.place(), JournalFormat.NUMBER, content);
    boolean dayOnly = entry.stamp().happened().dayOnly();
    return new StoredEntry(
        id,
        entry.subject().kind().name().toLowerCase(Locale.ROOT),
        entry.place(),
        JournalFormat.kind(entry.what().getClass()),
        JournalFormat.NUMBER,
        entry.stamp().happened().start(),
        dayOnly ? Optional.of(entry.stamp().happened().day()) : Optional.empty(),
        entry.stamp().recorded(),
        entry.stamp().by().person(),
        entry.stamp().framework(),
        entry.stamp().calendar(),
        Bytes.of(content),
        previous,
        Bytes.of(hash));
  }

  void openCase(String id, Assessment assessment, Bytes head, CaseOpenings openings) {
    tx.cases().open(p, row(id, assessment, head));
    derive(id, assessment, openings);
  }

  void updateCase(String id, Assessment assessment, Bytes head, CaseOpenings openings) {
    tx.cases().update(p, row(id, assessment, head));
    derive(id, assessment, openings);
  }

  /** What lists go by: for whom the case opens, and what is due of it. */
  private void derive(String id, Assessment assessment, CaseOpenings openings) {
    tx.parties().replace(p, id, openings);
    due(id, assessment);
  }

  private CaseRow row(String id, Assessment assessment, Bytes head) {
    return new CaseRow(
        id,
        assessment.reference().orElseThrow(),
        assessment.reviews().isEmpty() ? now : assessment.reviews().get(0).opened().start(),
        newest(assessment).map(r -> r.type().id()).orElse("none"),
        concluded(assessment) ? "concluded" : "open",
        assessment.open().stream().flatMap(d -> d.dueBefore().stream()).findFirst(),
        now,
        tag(head));
  }

  static Bytes tag(Bytes head) {
    return Bytes.of(java.util.Arrays.copyOf(head.array(), TAG));
  }

  static Optional<ReviewStanding> newest(Assessment assessment) {
    return assessment.reviews().stream().reduce((a, b) -> b);
  }

  /**
   * A duty of the case itself keeps it open once it is asked for; that it is not known whether it
   * is does not.
   */
  private static boolean concluded(Assessment assessment) {
    return assessment.itself().stream()
            .flatMap(itself -> itself.steps().stream())
            .noneMatch(s -> s.state() == StepStanding.State.OPEN)
        && reviewsConcluded(assessment);
  }

  private static boolean reviewsConcluded(Assessment assessment) {
    return assessment.reviews().stream()
        .flatMap(r -> r.steps().stream())
        .allMatch(
            s -> s.state() == StepStanding.State.MET || s.state() == StepStanding.State.NOT_ASKED);
  }

  private void due(String id, Assessment assessment) {
    tx.dueDates()
        .replace(
            p,
            id,
            assessment.open().stream()
                .flatMap(d -> d.dueBefore().map(before -> row(d, before)).stream())
                .toList());
  }

  private static DueRow row(Due due, Instant before) {
    return new DueRow(
        Optional.of(due.review()).filter(review -> !review.equals(ReviewType.OF_CASE)),
        due.rule().id().value(),
        due.step(),
        due.owes(),
        0,
        occurrence(due.anchorPlace(), before),
        before,
        due.target() ? DueRow.AIM : "open");
  }

  /** The entry it is counted from and the due moment, which may lie past all that can be given. */
  static String occurrence(long anchor, Instant before) {
    return anchor + "@" + before.truncatedTo(ChronoUnit.MICROS);
  }
}
