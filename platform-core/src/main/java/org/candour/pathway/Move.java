package org.candour.pathway;

import java.util.Optional;
import java.util.Set;

/**
 * A step of a review, or what it may come to.
 *
 * @param outcomes options, outcomes or answers of the step; empty: the step itself, whatever it
 *     comes to
 */
public record Move(String step, Set<String> outcomes) {
  public Move {
    outcomes = Set.copyOf(outcomes);
  }

  /** Whether taking this step is it. Without an outcome the step itself is meant. */
  public boolean is(String taken, Optional<String> outcome) {
    return step.equals(taken)
        && (outcomes.isEmpty() || outcome.map(outcomes::contains).orElse(false));
  }
}
