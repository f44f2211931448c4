package org.candour.engine;

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
    DecisionJudge.open(step, standing, scene, judgement);
    if (standing.state() == State.NOT_ASKED) {
      judgement.against(scene.notAsked(standing));
    }
    if (!(step.owner() instanceof Owner.OfBody body) || !body.body().equals(it.body())) {
      judgement.against(
          Reason.of(
                  step.rule(),
                  "body",
                  "“"
                      + step.name()
                      + "” is decided by "
                      + step.owner().name()
                      + ", not by this meeting.")
              .toMend("Leave it to " + step.owner().name() + "."));
    }
    if (!scene.runs() && !scene.holds(step.owner())) {
      judgement.against(
          Reason.authority("The agenda is set by the business unit or by a member of the body.")
              .toMend("Ask the business unit to put it on the agenda."));
    }
    if (!scene.reported()) {
      new Timing(scene.framework(), standing, judgement).planned(it.on(), "startsAt");
    }
  }
}
