package org.candour.pathway;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.criteria.Criterion;

/**
 * When a step belongs to a review and when it can begin.
 *
 * <p>What it comes after are the ways to it. A way with outcomes is closed when the other step came
 * to something else or is not asked for. A way without is closed when the branch that the other
 * step hangs on was not taken; a step that is only not for this case is passed over, and the way
 * leads through to what that one comes after. The step falls away when a way with outcomes is
 * closed, or when all its ways are; a closed way among open ones is not waited for. An endorsement
 * falls away with its decision.
 *
 * @param onlyWhen the cases it is for; it falls away when the answer is no, and waits while it is
 *     not known
 * @param after what must have happened first
 * @param evenWhenClosed whether it may still be taken when the review has ended
 */
public record Guard(Optional<Criterion> onlyWhen, List<After> after, boolean evenWhenClosed) {
  public Guard {
    after = List.copyOf(after);
  }

  /** A step that falls away when the review ends. */
  public Guard(Optional<Criterion> onlyWhen, List<After> after) {
    this(onlyWhen, after, false);
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
