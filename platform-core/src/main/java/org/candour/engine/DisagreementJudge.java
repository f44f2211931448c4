package org.candour.engine;

import java.util.Optional;
import org.candour.criteria.Facts;
import org.candour.engine.StepStanding.State;
import org.candour.journal.Happening.DisagreementEscalated;
import org.candour.journal.Happening.DisagreementRaised;
import org.candour.journal.Happening.DisagreementSettled;
import org.candour.pathway.Ladder;
import org.candour.pathway.Owner;
import org.candour.pathway.Step;
import org.candour.rule.Enforcement;
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
    // it takes only one who does not agree, so any member may say so without a meeting
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
        || (scene.toLookAtAgain(standing) && standing.onRung().isEmpty());
  }

  static void settled(DisagreementSettled it, Scene scene, Dossier dossier, Judgement judgement) {
    scene
        .review(it.review(), judgement)
        .flatMap(r -> scene.step(r, it.step(), Step.Decision.class, judgement))
        .ifPresent(standing -> new Settlement(it, standing, scene, judgement).judge(dossier));
  }

  /** Nobody settles what those who decide have not yet failed to agree on. */
  static Reason notReached(Step.Decision step, Optional<Ladder> ladder, String what) {
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

  /**
   * Why nobody can say who sits on the rung it has come to.
   *
   * @param number of the rung it came to
   * @param what begins the sentence, such as "Who settles"
   */
  static Reason notTold(Ladder ladder, int number, Facts facts, String what, Step step) {
    String question = what + " “" + step.name() + "” in this case ";
    if (ladder.from(number, facts).isEmpty()) {
      return Reason.of(ladder.rule(), question + "is not set by this framework.")
          .toMend("Check the facts that say what kind of case this is.");
    }
    return Reason.of(ladder.rule(), question + "cannot be told from what is known.")
        .toMend(
            "Record in the facts of the case whether this is so: "
                + String.join("; ", ladder.notKnown(number, facts))
                + ".");
  }

  /** A meeting has no part in what lies with the holder of a post. */
  static Reason notAtMeeting(Ladder ladder, Step step, Owner has) {
    return Reason.of(
            ladder.rule().at(Enforcement.REFUSE),
            "meeting",
            "“" + step.name() + "” is with " + has.name() + ", not with this meeting.")
        .toMend("Leave it to " + has.name() + ".");
  }

  /** It comes to a rung before that rung does anything with it; both may be told of one day. */
  static void afterItCame(OnLadder at, Step step, Scene scene, Judgement judgement) {
    if (scene.happened().day().isBefore(at.since().day())) {
      judgement.against(
          Reason.integrity(
                  "happened",
                  "The disagreement on “"
                      + step.name()
                      + "” came up on "
                      + at.since().words()
                      + ". You gave "
                      + scene.happened().words()
                      + ".")
              .toMend("Check the date. If the other date is wrong, correct that first."));
    }
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
                        at -> new Escalation(it, standing, at, scene, judgement).judge(),
                        () -> judgement.against(nothingUp(standing, scene))));
  }

  private static Reason nothingUp(StepStanding standing, Scene scene) {
    Step.Decision step = (Step.Decision) standing.step();
    return notReached(step, step.ladder().map(scene.framework().ladders()::get), "take up");
  }
}
