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

  /** Who settles it in a case with these facts: the first rung that is for such a case. */
  public Optional<Owner> settles(Facts facts) {
    return rungs.stream()
        .filter(r -> r.onlyWhen().map(c -> c.judge(facts).answer() == Answer.YES).orElse(true))
        .map(Rung::owner)
        .findFirst();
  }

  /** Who settles it, in which cases. */
  public record Rung(Optional<Criterion> onlyWhen, Owner owner) {}
}
