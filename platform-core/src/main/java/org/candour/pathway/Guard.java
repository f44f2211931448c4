package org.candour.pathway;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.criteria.Criterion;

/**
 * When a step belongs to a review and when it can begin.
 *
 * @param onlyWhen the cases it is for; it falls away when the answer is no, and waits while it is
 *     not known
 * @param after what must have happened first
 */
public record Guard(Optional<Criterion> onlyWhen, List<After> after) {
  public Guard {
    after = List.copyOf(after);
  }

  /**
   * Another step must have been met first.
   *
   * @param outcomes the options or outcomes it must have come to; empty: any
   */
  public record After(String step, Set<String> outcomes) {
    public After {
      outcomes = Set.copyOf(outcomes);
    }
  }

  /** A step that is always there and can begin at once. */
  public static Guard none() {
    return new Guard(Optional.empty(), List.of());
  }
}
