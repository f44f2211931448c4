package org.candour.engine;

import java.util.Optional;
import java.util.stream.IntStream;
import org.candour.criteria.Facts;
import org.candour.engine.StepStanding.State;
import org.candour.journal.Happening.DisagreementEscalated;
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
    } else if (standing.state() == State.NOT_ASKED && !standing.waitsFor().isEmpty()) {
      judgement.against(standing.waitsFor());
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
      judgement.against(notReached(step, ladder, "settle"));
    }
    scene.timely(standing, judgement);
    scene.barred(it.review(), standing, it.option(), judgement);
    DecisionJudge.option(it.option(), step, scene, judgement);
    ReferralJudge.Asks.judge(
        step.asks(), it.option(), it.answers(), scene.now().facts(), judgement);
    ladder.ifPresent(l -> settledBy(l, standing, scene, judgement));
    DecisionJudge.tests(it.review(), scene, judgement);
  }

  /** Nobody settles what those who decide have not yet failed to agree on. */
  private static Reason notReached(Step.Decision step, Optional<Ladder> ladder, String what) {
    return Reason.of(
            ladder.map(Ladder::rule).orElse(step.rule()),
            "step",
            "No disagreement on “"
                + step.name()
                + "” has been recorded, so there is nothing to "
                + what
                + ".")
        .toMend(
            "The question goes to "
                + step.owner().name()
                + " first. Record their disagreement before it goes up.");
  }

  private static void settledBy(
      Ladder ladder, StepStanding standing, Scene scene, Judgement judgement) {
    Step step = standing.step();
    Facts facts = scene.now().facts();
    boolean open = standing.state() == State.WITH_LADDER;
    int from = standing.ladder().filter(at -> open).map(OnLadder::from).orElse(1);
    Optional<Ladder.Reached> reached = ladder.from(from, facts);
    Optional<Owner> settles = reached.flatMap(Ladder.Reached::owner);
    if (settles.isEmpty()) {
      judgement.against(notTold(ladder, "Who settles", step));
    } else if (open && !scene.holds(settles.get()) && higher(ladder, reached.get(), scene)) {
      judgement.against(
          Reason.of(
                  ladder.rule(),
                  "step",
                  "“"
                      + step.name()
                      + "” is with "
                      + settles.get().name()
                      + ", and no rung is skipped.")
              .toMend("Ask " + settles.get().name() + " to settle it, or to let it go up to you."));
    } else {
      judgement.against(scene.mayAct(settles.get(), ladder.rule(), "Settle: " + step.name()));
    }
  }

  /** Whether whoever acts sits on a rung that the question has not come to. */
  private static boolean higher(Ladder ladder, Ladder.Reached reached, Scene scene) {
    return IntStream.rangeClosed(reached.number() + 1, ladder.rungs().size())
        .boxed()
        .flatMap(rung -> ladder.from(rung, scene.now().facts()).stream())
        .flatMap(rung -> rung.owner().stream())
        .anyMatch(scene::holds);
  }

  static Reason notTold(Ladder ladder, String what, Step step) {
    return Reason.of(
            ladder.rule(),
            what + " “" + step.name() + "” in this case cannot be told from what is known.")
        .toMend("Record the facts that say what kind of case this is.");
  }

  static void escalated(DisagreementEscalated it, Scene scene, Judgement judgement) {
    scene
        .review(it.review(), judgement)
        .flatMap(r -> scene.step(r, it.step(), Step.Decision.class, judgement))
        .ifPresent(
            standing ->
                standing
                    .ladder()
                    .filter(at -> standing.state() == State.WITH_LADDER)
                    .ifPresentOrElse(
                        at -> new Escalation(standing, at, scene, judgement).judge(it.rung()),
                        () -> judgement.against(nothingUp(standing, scene))));
  }

  private static Reason nothingUp(StepStanding standing, Scene scene) {
    Step.Decision step = (Step.Decision) standing.step();
    return notReached(step, step.ladder().map(scene.framework().ladders()::get), "take up");
  }
}
