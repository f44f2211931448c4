package org.candour.engine;

import java.util.Optional;
import org.candour.engine.StepStanding.State;
import org.candour.journal.Happening.DayPlanned;
import org.candour.journal.Happening.SittingPlanned;
import org.candour.pathway.Owner;
import org.candour.pathway.Step;
import org.candour.rule.Reason;

/** Whether a decision may be put on the agenda of a meeting. Planning ahead is always possible. */
final class PlanJudge {
  private PlanJudge() {}

  static void judge(SittingPlanned it, Scene scene, Judgement judgement) {
    scene
        .review(it.review(), judgement)
        .flatMap(r -> scene.step(r, it.step(), Step.Decision.class, judgement))
        .ifPresent(standing -> judge(it, standing, scene, judgement));
  }

  /** A step may be planned for a day by whoever owes it, or by the business unit. */
  static void day(DayPlanned it, Scene scene, Judgement judgement) {
    scene
        .review(it.review(), judgement)
        .flatMap(r -> scene.step(r, it.step(), Step.class, judgement))
        .ifPresent(standing -> day(it, standing, scene, judgement));
  }

  private static void day(DayPlanned it, StepStanding standing, Scene scene, Judgement judgement) {
    Step step = standing.step();
    if (standing.state() == State.NOT_ASKED) {
      judgement.against(scene.notAsked(standing));
    }
    if (standing.state() == State.MET) {
      judgement.against(
          Reason.integrity(
                  "step",
                  "“" + step.name() + "” has already been recorded, so its day no longer changes.")
              .toMend("If what was recorded is wrong, correct that entry."));
    }
    if (!scene.runs() && !scene.holds(step.owner())) {
      judgement.against(
          Reason.authority(
                  "The day of “"
                      + step.name()
                      + "” is set by "
                      + step.owner().name()
                      + " or by the business unit.")
              .toMend("Ask the business unit to set it."));
    }
    if (!scene.reported()) {
      new Timing(scene.framework(), standing, judgement).planned(it.on(), "on");
    }
  }

  private static void judge(
      SittingPlanned it, StepStanding standing, Scene scene, Judgement judgement) {
    Step.Decision step = (Step.Decision) standing.step();
    Optional<OnLadder> rung = standing.onRung();
    Optional<Owner> taker = standing.takenBy(scene.now().facts());
    boolean toSettle = rung.isPresent() && taker.filter(owner -> is(owner, it)).isPresent();
    if (!toSettle) {
      DecisionJudge.open(step, standing, scene, judgement);
    } else if (standing.state() == State.MET && !scene.toLookAtAgain(standing)) {
      judgement.against(DecisionJudge.decided(standing));
    }
    if (standing.state() == State.NOT_ASKED) {
      judgement.against(scene.notAsked(standing));
    }
    Owner decides = toSettle ? taker.get() : step.owner();
    if (!is(decides, it)) {
      judgement.against(notThisMeeting(step, rung, taker.orElse(decides)));
    }
    if (!scene.runs() && !scene.holds(decides)) {
      judgement.against(
          Reason.authority("The agenda is set by the business unit or by a member of the body.")
              .toMend("Ask the business unit to put it on the agenda."));
    }
    if (!scene.reported()) {
      new Timing(scene.framework(), standing, judgement).planned(it.on(), "startsAt");
    }
  }

  private static Reason notThisMeeting(Step.Decision step, Optional<OnLadder> rung, Owner takes) {
    return rung.map(at -> DisagreementJudge.notAtMeeting(at.ladder(), step, takes))
        .orElseGet(
            () ->
                Reason.of(
                        step.rule(),
                        "body",
                        "“"
                            + step.name()
                            + "” is decided by "
                            + takes.name()
                            + ", not by this meeting.")
                    .toMend("Leave it to " + takes.name() + "."));
  }

  private static boolean is(Owner owner, SittingPlanned planned) {
    return owner instanceof Owner.OfBody body && body.body().equals(planned.body());
  }
}
