package org.candour.engine;

import java.util.Optional;
import java.util.stream.Stream;
import org.candour.form.Field;
import org.candour.framework.Framework;
import org.candour.pathway.Anchor;
import org.candour.pathway.Step;
import org.candour.pathway.TimeLimit;
import org.candour.rule.Enforcement;
import org.candour.rule.Reason;
import org.candour.rule.Rule;
import org.candour.time.Civil;
import org.candour.time.When;

/**
 * Whether something comes too early or too late. Too early may be refused; too late is marked, and
 * only a plan that can still be changed is asked about.
 */
record Timing(Framework framework, StepStanding standing, Judgement judgement) {
  private static final String LEFT_OUT =
      " The date is not repeated here, because it was counted from a personal fact.";

  /** What is done at this time. */
  void done(When when) {
    for (Due due : standing.due()) {
      early(due, when, "happened");
      if (passed(due, when)) {
        late(due);
      }
    }
  }

  /**
   * What is planned for this time.
   *
   * @param input the field that says when, for the reasons
   */
  void planned(When when, String input) {
    for (Due due : standing.due()) {
      early(due, when, input);
      if (passed(due, when)) {
        tooLate(due, when, input);
      }
    }
  }

  /**
   * What is corrected to have been at this time. When it was is said as it was, so nothing is
   * refused, and a rule that did not allow such a day is marked: whoever corrects goes past none
   * unseen. That it was late shows in the date itself.
   */
  void corrected(When when) {
    for (Due due : standing.due()) {
      Stream.concat(tooEarly(due, when).stream(), barred(due, when).stream())
          .forEach(
              reason ->
                  judgement.note(
                      Optional.of(due.rule()),
                      "Corrected to a day on which the rule does not allow it."
                          + (personal(due) ? LEFT_OUT : " " + reason.says())));
    }
  }

  private static boolean passed(Due due, When when) {
    return due.state() != Due.State.MISSED
        && due.dueBefore().map(before -> !when.start().isBefore(before)).orElse(false);
  }

  private void late(Due due) {
    String how = personal(due) ? LEFT_OUT : " How the date was counted: " + due.says();
    if (due.target()) {
      judgement.note(Optional.of(due.rule()), "Done after its target date." + how);
    } else {
      judgement.late(due.rule(), "Done after it was due." + how);
    }
  }

  private void early(Due due, When when, String input) {
    tooEarly(due, when).ifPresent(reason -> against(due, reason.about(input), "Too early for “"));
    barred(due, when).ifPresent(reason -> against(due, reason.about(input), "Not on this day: “"));
  }

  /** Why it may not be done on such a day, whatever else is so. */
  static Optional<Reason> barred(Due due, When when) {
    return due.barred()
        .filter(days -> days.holds(when.day()))
        .map(
            days ->
                Reason.of(
                        due.rule(),
                        "happened",
                        "“"
                            + due.stepName()
                            + "” may not be on "
                            + Civil.words(when.day())
                            + ": not "
                            + days.words()
                            + ".")
                    .toMend("Choose " + Civil.words(days.free(when.day())) + " or later."));
  }

  static Optional<Reason> tooEarly(Due due, When when) {
    return due.opens()
        .filter(opens -> opens.tooEarly(when))
        .map(
            opens ->
                Reason.of(
                        due.rule(),
                        "happened",
                        when.words()
                            + " is too early for “"
                            + due.stepName()
                            + "”. The first day is "
                            + opens.date()
                            + ".")
                    .toMend("Choose " + opens.date() + " or later."));
  }

  private void tooLate(Due due, When when, String input) {
    String says = when.words() + " is after the date for “" + due.stepName() + "”. " + due.says();
    if (due.target()) {
      judgement.note(
          Optional.of(due.rule()), personal(due) ? "Planned after its target date." : says);
      return;
    }
    Reason reason =
        Reason.of(asked(due.rule()), input, says).toMend("Choose an earlier day if you can.");
    against(due, reason, "Planned after the date for “");
  }

  private void against(Due due, Reason reason, String begins) {
    judgement.against(
        reason, personal(due) ? begins + due.stepName() + "”." + LEFT_OUT : reason.says());
  }

  /** Being late is never refused outright: a rule that refuses asks for the reason here. */
  private static Rule asked(Rule rule) {
    return rule.level() == Enforcement.REFUSE ? rule.at(Enforcement.REFUSE_UNLESS_REASON) : rule;
  }

  private boolean personal(Due due) {
    Step step = standing.step();
    return step.limits().stream()
        .filter(l -> l.rule().equals(due.rule()))
        .map(TimeLimit::shape)
        .flatMap(s -> s.anchors().stream())
        .flatMap(Anchor::parts)
        .anyMatch(this::personal);
  }

  private boolean personal(Anchor anchor) {
    return anchor instanceof Anchor.FactDate fact
        && Optional.ofNullable(framework.facts().get(fact.fact()))
            .map(Field::personal)
            .orElse(false);
  }
}
