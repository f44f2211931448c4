package org.candour.api.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.candour.api.problem.RuleBody;
import org.candour.engine.Due;

/**
 * One thing that is due.
 *
 * @param says the whole in words, also when there is no date yet
 * @param day the last day on which it is in time
 * @param dueBefore the first instant that is too late
 * @param opens for a window, how its beginning was counted: not sooner than this
 * @param anchorPlace the entry it is counted from, 0 for none
 */
public record DueBody(
    String review,
    String step,
    String stepName,
    RuleBody rule,
    Owes owes,
    boolean target,
    Due.State state,
    String says,
    Optional<LocalDate> day,
    Optional<Instant> dueBefore,
    Optional<ReckoningBody> reckoning,
    Optional<ReckoningBody> opens,
    long anchorPlace,
    Optional<LocalDate> extendedFrom) {

  /** Who owes it: a code for filters, and the name. */
  public record Owes(String code, String name) {}

  /** The due as it is answered. */
  public static DueBody of(Due due) {
    return new DueBody(
        due.review(),
        due.step(),
        due.stepName(),
        RuleBody.of(due.rule()),
        new Owes(due.owes(), due.owesName()),
        due.target(),
        due.state(),
        due.says(),
        due.day(),
        due.dueBefore(),
        due.reckoning().map(ReckoningBody::of),
        due.opens().map(ReckoningBody::of),
        due.anchorPlace(),
        due.extendedFrom());
  }

  /** Every due, in the order given. */
  public static List<DueBody> all(List<Due> due) {
    return due.stream().map(DueBody::of).toList();
  }
}
