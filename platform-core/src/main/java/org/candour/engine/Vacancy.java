package org.candour.engine;

import java.util.Optional;
import org.candour.rule.Rule;

/**
 * A place that nobody holds.
 *
 * @param rule the rule of the seat, else of its body
 * @param says what is vacant, as a sentence
 */
public record Vacancy(
    String body, String seat, Kind kind, int places, Optional<Rule> rule, String says) {
  /** What is missing. */
  public enum Kind {
    /** Nobody holds the post that the seat goes with. */
    POST,
    /** Fewer members are named than the seat has places. */
    PLACE,
    /** No deputy is named where one must be. */
    DEPUTY
  }
}
