package org.candour.pathway;

import java.util.List;
import java.util.Optional;
import org.candour.criteria.Answer;
import org.candour.criteria.Criterion;
import org.candour.criteria.Facts;
import org.candour.rule.Rule;

/** Where a disagreement goes. No rung is skipped. */
public record Ladder(String id, String name, Rule rule, List<Rung> rungs) {
  public Ladder {
    rungs = List.copyOf(rungs);
  }

  /**
   * Who settles it in a case with these facts: the first rung that is for such a case. While it is
   * not known whether a rung is for it, no later one can be relied on, so nobody is named.
   */
  public Optional<Owner> settles(Facts facts) {
    for (Rung rung : rungs) {
      Answer isFor = rung.onlyWhen().map(c -> c.judge(facts).answer()).orElse(Answer.YES);
      if (isFor != Answer.NO) {
        return isFor == Answer.YES ? Optional.of(rung.owner()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Who settles it, in which cases. */
  public record Rung(Optional<Criterion> onlyWhen, Owner owner) {}
}
