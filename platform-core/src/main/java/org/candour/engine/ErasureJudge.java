package org.candour.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.criteria.Value;
import org.candour.journal.Basis;
import org.candour.journal.Entry;
import org.candour.journal.Happening.Erasure;
import org.candour.journal.Happening.ValuesErased;
import org.candour.rule.Reason;

/**
 * Whether personal values may be erased. That is for the business unit, which answers for the
 * partnership's records; it takes a reason, and nothing brings the values back.
 */
final class ErasureJudge {
  /** The answer in which it is said why. */
  static final String REASON = "reason";

  private ErasureJudge() {}

  /**
   * Hears an erasure in any journal.
   *
   * @param runs whether they hold a post of the business unit
   * @param journal what the values are to be in
   */
  static void judge(
      ValuesErased it, boolean runs, Basis basis, List<Entry> journal, Judgement judgement) {
    if (!runs) {
      judgement.against(
          Reason.authority("Personal values are erased by the business unit.")
              .toMend("Ask the business unit to erase them, and say on what ground."));
      // what a journal holds is not told to somebody who may not read it
      return;
    }
    if (basis == Basis.REPORT) {
      judgement.against(
          Reason.integrity("basis", "Values are erased here and now, not reported as erased."));
    }
    if (!(it.answers().get(REASON) instanceof Value.Text why) || why.text().isBlank()) {
      judgement.against(
          Reason.input(REASON, "Give the reason for the erasure, and who asked for it."));
    }
    if (it.erased().isEmpty()) {
      judgement.against(Reason.input("values", "Choose at least one answer to erase."));
    }
    Set<Erasure> seen = new HashSet<>();
    for (Erasure one : it.erased()) {
      if (!seen.add(one)) {
        judgement.against(Reason.input("values", "An answer is erased once: name each once."));
      }
      value(one, journal, judgement);
    }
  }

  private static void value(Erasure one, List<Entry> journal, Judgement judgement) {
    Optional<Value> there =
        journal.stream()
            .filter(e -> e.place() == one.place())
            .findFirst()
            .flatMap(e -> Optional.ofNullable(e.what().answers().get(one.field())));
    if (there.isEmpty()) {
      judgement.against(
          Reason.integrity(
                  "values",
                  "Entry " + one.place() + " holds no answer called “" + one.field() + "”.")
              .toMend("Choose an answer that the entry holds."));
    } else if (!(there.get() instanceof Value.Personal personal)
        || !personal.id().equals(one.value())) {
      judgement.against(
          Reason.integrity(
                  "values",
                  "“"
                      + one.field()
                      + "” in entry "
                      + one.place()
                      + " is no personal value, so it is part of the record for good.")
              .toMend("If it is wrong, correct it or take it back."));
    } else if (personal.content() instanceof Value.Erased) {
      judgement.against(
          Reason.integrity(
              "values",
              "“" + one.field() + "” in entry " + one.place() + " has been erased already."));
    }
  }
}
