package org.candour.engine;

import java.util.List;
import java.util.Optional;
import org.candour.engine.StepStanding.State;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.journal.Happening.DecisionMade;
import org.candour.journal.Sitting;
import org.candour.pathway.Choice;
import org.candour.pathway.Ladder;
import org.candour.pathway.Owner;
import org.candour.pathway.Step;
import org.candour.rule.Reason;

/**
 * Whether a decision may be taken: who decides, whether they are quorate and agree, and what must
 * be answered with it.
 */
final class DecisionJudge {
  private DecisionJudge() {}

  static void judge(DecisionMade it, Scene scene, Dossier dossier, Judgement judgement) {
    scene
        .review(it.review(), judgement)
        .flatMap(r -> scene.step(r, it.step(), Step.Decision.class, judgement))
        .ifPresent(standing -> judge(it, standing, scene, dossier, judgement));
  }

  private static void judge(
      DecisionMade it, StepStanding standing, Scene scene, Dossier dossier, Judgement judgement) {
    Step.Decision step = (Step.Decision) standing.step();
    open(step, standing, scene, judgement);
    scene.timely(standing, judgement);
    scene.barred(it.review(), standing, it.option(), judgement);
    option(it.option(), step, scene, judgement);
    ReferralJudge.Asks.judge(
        step.asks(), it.option(), it.answers(), scene.now().facts(), judgement);
    it.adopts().ifPresent(place -> adopts(place, it, it.option(), dossier, judgement));
    if (step.owner() instanceof Owner.OfBody body) {
      new BodyDecision(
              scene.framework(),
              scene.now().facts(),
              scene.happened().day(),
              step,
              body,
              Optional.empty(),
              judgement)
          .judge(it.sitting());
      it.sitting().ifPresent(sitting -> mayRecord(sitting, body, scene, judgement));
    } else {
      judgement.against(scene.mayAct(step.owner(), step.rule(), step.name()));
    }
    tests(it.review(), scene, judgement);
  }

  /** What each test of the review came to is kept with the decision. */
  static void tests(String review, Scene scene, Judgement judgement) {
    scene
        .now()
        .review(review)
        .ifPresent(r -> r.tests().forEach(t -> judgement.found(t.test().rule(), t.finding())));
  }

  /** What a body does at a meeting is recorded by the business unit or by somebody seated there. */
  static void mayRecord(Sitting sitting, Owner.OfBody body, Scene scene, Judgement judgement) {
    boolean present =
        sitting.present().stream()
            .anyMatch(a -> a.as().seated() && a.person().equals(scene.proposal().by().person()));
    if (!present && !scene.runs()) {
      judgement.against(
          Reason.authority(
                  "A decision of "
                      + body.name()
                      + " is recorded by the business unit or by a member who was there.")
              .toMend("Ask the business unit to record it."));
    }
  }

  /**
   * A decision is taken once. It is taken again when an endorser sent it back, or when a correction
   * showed that it would not have been valid; what a ladder settled is then for that rung.
   */
  static void open(Step.Decision step, StepStanding standing, Scene scene, Judgement judgement) {
    if (standing.state() == State.MET && !scene.toLookAtAgain(standing)) {
      judgement.against(decided(standing));
    } else if (standing.state() == State.MET && standing.onRung().isPresent()) {
      String who = onLadder(standing, scene);
      judgement.against(
          withLadder(
              step,
              scene,
              "The disagreement on “" + step.name() + "” was settled by " + who + ".",
              "Ask " + who + " to look at it again."));
    }
    if (standing.state() == State.WITH_LADDER) {
      String who = onLadder(standing, scene);
      judgement.against(
          withLadder(
              step,
              scene,
              "Those who decide “" + step.name() + "” disagreed, so it now lies with " + who + ".",
              "Record how " + who + " settled it."));
    }
  }

  static Reason decided(StepStanding standing) {
    return Reason.integrity(
            "step",
            "“"
                + standing.step().name()
                + "” has already been decided: "
                + standing.outcomeLabel().orElse("")
                + ".")
        .toMend("If what was recorded is wrong, correct that entry.");
  }

  private static String onLadder(StepStanding standing, Scene scene) {
    return standing
        .takenBy(scene.now().facts())
        .map(Owner::name)
        .orElse("those the framework names");
  }

  private static Reason withLadder(Step.Decision step, Scene scene, String says, String remedy) {
    Optional<Ladder> ladder = step.ladder().map(scene.framework().ladders()::get);
    return Reason.of(ladder.map(Ladder::rule).orElse(step.rule()), "step", says).toMend(remedy);
  }

  static void option(String option, Step.Decision step, Scene scene, Judgement judgement) {
    Optional<Choice> choice = step.option(option);
    if (choice.isEmpty()) {
      List<String> labels = step.options().stream().map(Choice::label).toList();
      judgement.against(
          Reason.input(
                  "option",
                  "“"
                      + step.name()
                      + "” has no such option. Choose one of: "
                      + String.join(", ", labels)
                      + ".")
              .restingOn(step.rule()));
    } else {
      judgement.against(new Options(scene.now().facts()).withheld(step, choice.get()));
    }
  }

  /** Only a report without effect is adopted, and only of this same step with the same option. */
  static void adopts(
      long place, Happening it, String option, Dossier dossier, Judgement judgement) {
    boolean fits =
        dossier.journal().stream()
            .filter(e -> e.place() == place && !e.effective())
            .map(Entry::what)
            .anyMatch(
                w ->
                    w.getClass() == it.getClass()
                        && ReviewRecord.stepOf(w).equals(ReviewRecord.stepOf(it))
                        && ReviewRecord.comesTo(w).equals(Optional.of(option)));
    if (!fits) {
      judgement.against(
          Reason.integrity(
                  "adopts",
                  "There is no report without effect of this same decision at that place.")
              .toMend("Choose the report that is to be adopted, or record a new decision."));
    }
  }
}
