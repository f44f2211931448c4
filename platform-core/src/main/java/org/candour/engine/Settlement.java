package org.candour.engine;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.candour.criteria.Facts;
import org.candour.engine.StepStanding.State;
import org.candour.journal.Happening.DisagreementSettled;
import org.candour.journal.Sitting;
import org.candour.pathway.Ladder;
import org.candour.pathway.Owner;
import org.candour.pathway.Step;
import org.candour.rule.Reason;

/**
 * Whether a disagreement may be settled: by the rung it has come to, and where that is a body, at a
 * meeting of it like any other decision of the body.
 */
record Settlement(DisagreementSettled it, StepStanding standing, Scene scene, Judgement judgement) {

  void judge(Dossier dossier) {
    Step.Decision step = (Step.Decision) standing.step();
    open(step);
    scene.timely(standing, judgement);
    scene.barred(it.review(), standing, it.option(), judgement);
    DecisionJudge.option(it.option(), step, scene, judgement);
    ReferralJudge.Asks.judge(
        step.asks(), it.option(), it.answers(), scene.now().facts(), judgement);
    it.adopts()
        .ifPresent(place -> DecisionJudge.adopts(place, it, it.option(), dossier, judgement));
    ladder(step).ifPresent(l -> by(l, step));
    DecisionJudge.tests(it.review(), scene, judgement);
  }

  private Optional<Ladder> ladder(Step.Decision step) {
    return step.ladder().map(scene.framework().ladders()::get);
  }

  /** It is settled once, and again only when the settlement has to be looked at again. */
  private void open(Step.Decision step) {
    if (standing.state() == State.MET && standing.onRung().isPresent()) {
      if (!scene.toLookAtAgain(standing)) {
        judgement.against(DecisionJudge.decided(standing));
      }
    } else if (standing.state() != State.WITH_LADDER) {
      judgement.against(DisagreementJudge.notReached(step, ladder(step), "settle"));
    }
    standing.onRung().ifPresent(at -> DisagreementJudge.afterItCame(at, step, scene, judgement));
  }

  private void by(Ladder ladder, Step.Decision step) {
    Facts facts = scene.now().facts();
    int from = standing.onRung().map(OnLadder::from).orElse(1);
    Optional<Ladder.Reached> reached = ladder.from(from, facts);
    Optional<Owner> settles = reached.flatMap(Ladder.Reached::owner);
    if (settles.isEmpty()) {
      judgement.against(DisagreementJudge.notTold(ladder, from, facts, "Who settles", step));
    } else if (standing.onRung().isPresent() && skips(ladder, reached.get(), settles.get())) {
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
    } else if (settles.get() instanceof Owner.OfBody body) {
      atMeeting(ladder, from, step, body);
    } else if (it.sitting().isPresent()) {
      judgement.against(DisagreementJudge.notAtMeeting(ladder, step, settles.get()));
    } else {
      judgement.against(scene.mayAct(settles.get(), ladder.rule(), "Settle: " + step.name()));
    }
  }

  private void atMeeting(Ladder ladder, int from, Step.Decision step, Owner.OfBody body) {
    OnLadder at =
        standing.onRung().orElseGet(() -> new OnLadder(ladder, from, scene.happened(), 0L));
    new BodyDecision(
            scene.framework(),
            scene.now().facts(),
            scene.happened().day(),
            step,
            body,
            Optional.of(at),
            judgement)
        .judge(it.sitting());
    it.sitting()
        .ifPresentOrElse(
            sitting -> DecisionJudge.mayRecord(sitting, body, scene, judgement),
            () -> mayTell(ladder, step, body));
  }

  /** Who may say at all that a body settled it, before it is asked at which meeting. */
  private void mayTell(Ladder ladder, Step.Decision step, Owner.OfBody body) {
    if (!scene.runs()) {
      judgement.against(scene.mayAct(body, ladder.rule(), "Settle: " + step.name()));
    }
  }

  /** Whether this is a rung that the question has not come to. */
  private boolean skips(Ladder ladder, Ladder.Reached reached, Owner settles) {
    Stream<Owner> higher =
        IntStream.rangeClosed(reached.number() + 1, ladder.rungs().size())
            .boxed()
            .flatMap(rung -> ladder.from(rung, scene.now().facts()).stream())
            .flatMap(rung -> rung.owner().stream());
    return it.sitting()
        .map(Sitting::body)
        .map(met -> !is(settles, met) && higher.anyMatch(owner -> is(owner, met)))
        .orElseGet(() -> !scene.holds(settles) && higher.anyMatch(scene::holds));
  }

  private static boolean is(Owner owner, String body) {
    return owner instanceof Owner.OfBody its && its.body().equals(body);
  }
}
