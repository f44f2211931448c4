package org.candour.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.candour.journal.Entry;
import org.candour.tenancy.PersonId;
import org.candour.time.Civil;

/**
 * Which cases a sample is drawn from: those whose first referral was received on one of these days
 * (Europe/London) and that have a review of this kind.
 *
 * @param concept the kind of review in the terms that partnerships share; empty: any
 * @param to the last day, no earlier than the first
 */
public record Frame(LocalDate from, LocalDate to, Optional<String> concept) {

  /**
   * Whether a case is among them for a person, as it was known at an instant. One that a conflict
   * of interest closes to the person is not.
   */
  public boolean holds(Dossier dossier, PersonId person, Instant known) {
    Dossier then = dossier.only(upTo(dossier.journal(), known));
    return !then.journal().isEmpty()
        && !Engine.access(then).excluded().containsKey(person)
        && holds(Engine.figures(then, known));
  }

  private boolean holds(List<ReviewFigures> reviews) {
    return !reviews.isEmpty()
        && covers(reviews.get(0).received())
        && reviews.stream().anyMatch(r -> concept.map(r.concept()::equals).orElse(true));
  }

  private boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  private static List<Entry> upTo(List<Entry> journal, Instant known) {
    return journal.stream().filter(e -> !e.stamp().recorded().isAfter(known)).toList();
  }

  /** In words, as it goes on after a number: "cases referred from ... to ...". */
  public String words() {
    return "cases referred from "
        + Civil.words(from)
        + " to "
        + Civil.words(to)
        + concept.map(c -> " that have a review of the kind “" + c + "”").orElse("");
  }
}
