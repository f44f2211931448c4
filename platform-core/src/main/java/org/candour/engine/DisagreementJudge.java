package org.candour.engine;

import java.util.Optional;
import org.candour.engine.StepStanding.State;
import org.candour.journal.Happening.DisagreementRaised;
import org.candour.journal.Happening.DisagreementSettled;
import org.candour.pathway.Ladder;
import org.candour.pathway.Owner;
import org.candour.pathway.Step;
import org.candour.rule.Reason;

/** A disagreement goes up the framework's ladder, and only the rung it has reached settles it. */
final class DisagreementJudge {
  private DisagreementJudge() {}

  static void raised(DisagreementRaised it, Scene scene, Judgement judgement) {
    scene
        .review(it.review(), judgement)
        .flatMap(r -> scene.step(r, it.step(), Step.Decision.class, judgement))
        .ifPresent(standing -> raised(standing, scene, judgement));
  }

  private static void raised(StepStanding standing, Scene scene, Judgement judgement) {
    Step.Decision step = (Step.Decision) standing.step();
    if (step.ladder().isEmpty()) {
      judgement.against(
          Reason.of(
                  step.rule(),
                  "step",
                  "Where a disagreement on “"
                      + step.name()
                      + "” goes is not set by this framework.")
              .toMend("Record how the partners dealt with it in the decision's reasons."));
    }
    if (standing.state() != State.OPEN && standing.state() != State.RETURNED) {
      judgement.against(
          Reason.integrity(
              "step", "“" + step.name() + "” is not open, so there is nothing to disagree on."));
    }
    if (!scene.runs() && !scene.holds(step.owner())) {
      judgement.against(
          Reason.authority(
              "A disagreement is recorded by those who decide, or by the business unit."));
    }
  }

  static void settled(DisagreementSettled it, Scene scene, Judgement judgement) {
    scene
        .review(it.review(), judgement)
        .flatMap(r -> scene.step(r, it.step(), Step.Decision.class, judgement))
        .ifPresent(standing -> settled(it, standing, scene, judgement));
  }

  private static void settled(
      DisagreementSettled it, StepStanding standing, Scene scene, Judgement judgement) {
    Step.Decision step = (Step.Decision) standing.step();
    Optional<Ladder> ladder = step.ladder().map(scene.framework().ladders()::get);
    if (standing.state() != State.WITH_LADDER || ladder.isEmpty()) {
      judgement.against(
          Reason.of(
                  ladder.map(Ladder::rule).orElse(step.rule()),
                  "step",
                  "No disagreement on “"
                      + step.name()
                      + "” has been recorded, so there is nothing to settle.")
              .toMend(
                  "The question goes to "
                      + step.owner().name()
                      + " first. Record their disagreement before it goes up."));
      return;
    }
    DecisionJudge.option(it.option(), step, scene, judgement);
    ReferralJudge.Asks.judge(
        step.asks(), it.option(), it.answers(), scene.now().facts(), judgement);
    Optional<Owner> settles = ladder.get().settles(scene.now().facts());
    if (settles.isEmpty()) {
      judgement.against(
          Reason.of(
                  ladder.get().rule(),
                  "Who settles it for this case cannot be told from what is known.")
              .toMend("Record the facts that say what kind of case this is."));
    } else {
      judgement.against(scene.mayAct(settles.get(), ladder.get().rule(), "Settle: " + step.name()));
    }
  }
}
