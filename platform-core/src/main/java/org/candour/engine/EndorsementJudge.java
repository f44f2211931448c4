package org.candour.engine;

import java.util.stream.Collectors;
import org.candour.engine.StepStanding.State;
import org.candour.journal.Happening.EndorsementGiven;
import org.candour.pathway.Outcome;
import org.candour.pathway.Step;
import org.candour.rule.Reason;

/** Whether an endorser may answer: there is a decision to answer, and it is theirs to answer. */
final class EndorsementJudge {
  private EndorsementJudge() {}

  static void judge(EndorsementGiven it, Scene scene, Judgement judgement) {
    scene
        .review(it.review(), judgement)
        .flatMap(r -> scene.step(r, it.step(), Step.Endorsement.class, judgement))
        .ifPresent(standing -> judge(it, standing, scene, judgement));
  }

  /** What was answered in time may be reported when the time has passed. */
  private static boolean answeredAlready(StepStanding standing, Scene scene) {
    boolean inTime =
        standing
            .answering()
            .silence()
            .map(silent -> scene.happened().start().isBefore(silent.since()))
            .orElse(false);
    return (standing.state() == State.MET || standing.state() == State.RETURNED) && !inTime;
  }

  private static Reason answered(StepStanding standing) {
    return standing
        .answering()
        .silence()
        .map(
            silent ->
                silent
                    .why()
                    .toMend(
                        "If it was answered in time, record that as a report with the day it was"
                            + " answered."))
        .orElseGet(() -> given(standing));
  }

  private static Reason given(StepStanding standing) {
    return Reason.integrity(
            "step",
            "“"
                + standing.step().name()
                + "” has already been answered: "
                + standing.outcomeLabel().orElse("")
                + ".")
        .toMend(
            standing.state() == State.RETURNED
                ? "It can be answered again once there is a new decision."
                : "If what was recorded is wrong, correct that entry.");
  }

  /** A decision goes back only so often. */
  static Reason noMore(Step.Endorsement step, Outcome outcome) {
    return Reason.of(
            step.rule(),
            "outcome",
            "“"
                + outcome.label()
                + "” would send the decision back again, and “"
                + step.name()
                + "” has done so as often as it may.")
        .toMend("Choose another answer.");
  }

  private static void judge(
      EndorsementGiven it, StepStanding standing, Scene scene, Judgement judgement) {
    Step.Endorsement step = (Step.Endorsement) standing.step();
    if (answeredAlready(standing, scene)) {
      judgement.against(answered(standing));
    }
    scene.timely(standing, judgement);
    scene.barred(it.review(), standing, it.outcome(), judgement);
    if (step.outcome(it.outcome()).isEmpty()) {
      String options =
          step.outcomes().stream().map(Outcome::label).collect(Collectors.joining(", "));
      judgement.against(
          Reason.input("outcome", "Choose one of: " + options + ".").restingOn(step.rule()));
    }
    step.outcome(it.outcome())
        .filter(outcome -> outcome.effect() == Outcome.Effect.RETURNS)
        .filter(outcome -> step.hasSentBack(standing.answering().sentBack()))
        .ifPresent(outcome -> judgement.against(noMore(step, outcome)));
    ReferralJudge.Asks.judge(
        step.asks(), it.outcome(), it.answers(), scene.now().facts(), judgement);
    judgement.against(scene.mayAct(step.owner(), step.rule(), step.name()));
  }
}
