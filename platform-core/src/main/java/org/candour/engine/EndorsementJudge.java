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

  private static Reason answered(StepStanding standing) {
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

  private static void judge(
      EndorsementGiven it, StepStanding standing, Scene scene, Judgement judgement) {
    Step.Endorsement step = (Step.Endorsement) standing.step();
    if (standing.state() == State.MET || standing.state() == State.RETURNED) {
      judgement.against(answered(standing));
    }
    scene.timely(standing, judgement);
    if (step.outcome(it.outcome()).isEmpty()) {
      String options =
          step.outcomes().stream().map(Outcome::label).collect(Collectors.joining(", "));
      judgement.against(
          Reason.input("outcome", "Choose one of: " + options + ".").restingOn(step.rule()));
    }
    ReferralJudge.Asks.judge(
        step.asks(), it.outcome(), it.answers(), scene.now().facts(), judgement);
    judgement.against(scene.mayAct(step.owner(), step.rule(), step.name()));
  }
}
