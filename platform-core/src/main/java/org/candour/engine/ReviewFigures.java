package org.candour.engine;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What one review comes to in terms that all partnerships share, whatever each calls its steps: the
 * ground of every comparison. It names no person and no local step.
 *
 * @param concept the kind of review in shared terms
 * @param received the day its referral was received
 * @param days calendar days from the referral to each stage that was reached
 * @param decided what its decisions came to, in shared terms
 * @param limits how its binding time limits were kept; aims are left out
 * @param inquorate decisions of a meeting that was not quorate, recorded without effect
 * @param dissents decisions with a vote against them, and disagreements taken up
 * @param overridden entries that went against a rule with a reason
 * @param extensions time limits that were extended
 * @param unanswered decisions that an endorser challenged and nobody has taken again, and
 *     challenges of a scrutineer to the case that nobody has answered
 */
public record ReviewFigures(
    String reference,
    String review,
    String concept,
    LocalDate received,
    Map<Stage, Long> days,
    Set<String> decided,
    Limits limits,
    int inquorate,
    int dissents,
    int overridden,
    int extensions,
    int unanswered) {
  public ReviewFigures {
    days = Map.copyOf(days);
    decided = Set.copyOf(decided);
  }

  /** The stages that every kind of review has, by the kind of step that reaches them. */
  public enum Stage {
    /** Somebody recommended what is to be done. */
    RECOMMENDED,
    /** A second person or body answered a decision. */
    ENDORSED,
    /** It was decided by whoever decides, beyond a recommendation. */
    DECIDED,
    /** The review ended. */
    ENDED
  }

  /**
   * How the time limits of a review were kept.
   *
   * @param inTime met in time
   * @param late met late, or passed without it
   * @param overdue still open and past
   */
  public record Limits(int inTime, int late, int overdue) {}
}
