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
    if (standing.state() == State.WITH_LADDER) {
      judgement.against(
          Reason.integrity(
                  "step", "A disagreement on “" + step.name() + "” has already been recorded.")
              .toMend("Record how it was settled."));
    } else if (!mayDisagree(standing, scene)) {
      judgement.against(
          Reason.integrity(
                  "step", "“" + step.name() + "” is not open, so there is nothing to disagree on.")
              .toMend("Look at what the review waits for."));
    }
    if (!scene.runs() && !scene.holds(step.owner())) {
      judgement.against(
          Reason.authority(
                  "A disagreement is recorded by "
                      + step.owner().name()
                      + " or by the business unit.")
              .toMend("Ask the business unit to record it."));
    }
  }

  private static boolean mayDisagree(StepStanding standing, Scene scene) {
    return standing.state() == State.OPEN
        || standing.state() == State.RETURNED
        || scene.toLookAtAgain(standing);
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
    if (standing.state() != State.WITH_LADDER) {
      judgement.against(notReached(step, ladder));
    }
    scene.timely(standing, judgement);
    DecisionJudge.option(it.option(), step, scene, judgement);
    ReferralJudge.Asks.judge(
        step.asks(), it.option(), it.answers(), scene.now().facts(), judgement);
    ladder.ifPresent(l -> settledBy(l, step, scene, judgement));
    DecisionJudge.tests(it.review(), scene, judgement);
  }

  /** Nobody settles what those who decide have not yet failed to agree on. */
  private static Reason notReached(Step.Decision step, Optional<Ladder> ladder) {
    return Reason.of(
            ladder.map(Ladder::rule).orElse(step.rule()),
            "step",
            "No disagreement on “"
                + step.name()
                + "” has been recorded, so there is nothing to settle.")
        .toMend(
            "The question goes to "
                + step.owner().name()
                + " first. Record their disagreement before it goes up.");
  }

  private static void settledBy(
      Ladder ladder, Step.Decision step, Scene scene, Judgement judgement) {
    Optional<Owner> settles = ladder.settles(scene.now().facts());
    if (settles.isEmpty()) {
      judgement.against(
          Reason.of(
                  ladder.rule(),
                  "Who settles “"
                      + step.name()
                      + "” in this case cannot be told from what is known.")
              .toMend("Record the facts that say what kind of case this is."));
    } else {
      judgement.against(scene.mayAct(settles.get(), ladder.rule(), "Settle: " + step.name()));
    }
  }
}
