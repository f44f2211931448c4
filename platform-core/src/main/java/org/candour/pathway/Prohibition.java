package org.candour.pathway;

import java.util.List;
import java.util.Optional;
import org.candour.criteria.Criterion;
import org.candour.rule.Rule;

/**
 * What may not be done in a review, whoever asks and whatever the step itself says.
 *
 * @param name what is forbidden, in words
 * @param onlyWhen the cases in which it is; empty: in all
 * @param moves the steps, or what they may not come to; empty: it is only said
 */
public record Prohibition(Rule rule, String name, Optional<Criterion> onlyWhen, List<Move> moves) {
  public Prohibition {
    moves = List.copyOf(moves);
  }
}
