package org.candour.engine;

import java.util.List;
import java.util.Optional;
import org.candour.engine.StepStanding.State;
import org.candour.form.Ask;
import org.candour.framework.Constitution;
import org.candour.journal.Entry;
import org.candour.journal.Happening.DecisionMade;
import org.candour.journal.Happening.SittingPlanned;
import org.candour.journal.Sitting;
import org.candour.pathway.Choice;
import org.candour.pathway.Ladder;
import org.candour.pathway.Owner;
import org.candour.pathway.Step;
import org.candour.quorum.Poll;
import org.candour.quorum.QuorumVerdict;
import org.candour.quorum.VoteVerdict;
import org.candour.rule.Reason;
import org.candour.rule.Rule;

/**
 * Whether a decision may be taken: who decides, whether they are quorate and agree, and what must
 * be answered with it.
 */
final class DecisionJudge {
  private DecisionJudge() {}

  static void planned(SittingPlanned it, Scene scene, Judgement judgement) {
    scene
        .review(it.review(), judgement)
        .flatMap(r -> scene.step(r, it.step(), Step.Decision.class, judgement))
        .ifPresent(standing -> planned(it, standing, scene, judgement));
  }

  private static void planned(
      SittingPlanned it, StepStanding standing, Scene scene, Judgement judgement) {
    Step.Decision step = (Step.Decision) standing.step();
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
              .toMend("Put it on the agenda of a meeting of " + step.owner().name() + "."));
    }
    if (!scene.runs() && !scene.holds(step.owner())) {
      judgement.against(
          Reason.authority("The business unit or a member of the body sets its agenda."));
    }
    for (Due due : standing.due()) {
      judgement.against(Scene.tooEarly(due, it.on()));
      judgement.against(tooLate(due, it));
    }
  }

  /**
   * A plan past the limit is asked about while it can still be changed; a meeting that was late is
   * only marked.
   */
  private static Optional<Reason> tooLate(Due due, SittingPlanned it) {
    return due.dueBefore()
        .filter(before -> !it.on().start().isBefore(before) && !due.target())
        .map(
            before ->
                Reason.of(
                        planRule(due.rule()),
                        "startsAt",
                        it.on().words()
                            + " is after “"
                            + due.stepName()
                            + "” is due. "
                            + due.says()
                            + ".")
                    .toMend("Choose an earlier day, or give the reason."));
  }

  private static Rule planRule(Rule rule) {
    return new Rule(
        rule.id(),
        rule.says(),
        org.candour.rule.Enforcement.REFUSE_UNLESS_REASON,
        rule.cites(),
        rule.assumed());
  }

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
    option(it.option(), step, scene, judgement);
    asks(step.asks(), it, scene, judgement);
    it.adopts().ifPresent(place -> adopts(place, it, dossier, judgement));
    if (step.owner() instanceof Owner.OfBody body) {
      new BodyDecision(step, body, scene, judgement).judge(it.sitting());
    } else {
      judgement.against(scene.mayAct(step.owner(), step.rule(), step.name()));
    }
    scene
        .now()
        .review(it.review())
        .ifPresent(r -> r.tests().forEach(t -> judgement.found(t.test().rule(), t.finding())));
  }

  private static void asks(List<Ask> asks, DecisionMade it, Scene scene, Judgement judgement) {
    ReferralJudge.Asks.judge(asks, it.option(), it.answers(), scene.now().facts(), judgement);
  }

  private static void open(
      Step.Decision step, StepStanding standing, Scene scene, Judgement judgement) {
    if (standing.state() == State.MET) {
      judgement.against(
          Reason.integrity(
                  "step",
                  "“"
                      + step.name()
                      + "” has already been decided: "
                      + standing.outcomeLabel().orElse("")
                      + ".")
              .toMend("If what was recorded is wrong, correct that entry."));
    }
    if (standing.state() == State.WITH_LADDER) {
      Optional<Ladder> ladder = step.ladder().map(scene.framework().ladders()::get);
      String who =
          ladder
              .flatMap(l -> l.settles(scene.now().facts()))
              .map(Owner::name)
              .orElse("those the framework names");
      judgement.against(
          Reason.of(
                  ladder.map(Ladder::rule).orElse(step.rule()),
                  "Those who decide “"
                      + step.name()
                      + "” disagreed, so it now lies with "
                      + who
                      + ".")
              .toMend("Record how " + who + " settled it."));
    }
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
      judgement.against(
          new Offers(scene.framework(), scene.now().facts()).withheld(step, choice.get()));
    }
  }

  private static void adopts(long place, DecisionMade it, Dossier dossier, Judgement judgement) {
    boolean fits =
        dossier.journal().stream()
            .filter(e -> e.place() == place && !e.effective())
            .map(Entry::what)
            .anyMatch(
                w ->
                    w instanceof DecisionMade d
                        && d.step().equals(it.step())
                        && d.review().equals(it.review())
                        && d.option().equals(it.option()));
    if (!fits) {
      judgement.against(
          Reason.integrity(
                  "adopts",
                  "There is no report without effect of this same decision at that place.")
              .toMend("Choose the report that is to be adopted, or record a new decision."));
    }
  }

  /**
   * A decision by a body: it rests on a meeting, on that meeting's quorum and on how the body
   * agrees.
   */
  private record BodyDecision(
      Step.Decision step, Owner.OfBody body, Scene scene, Judgement judgement) {

    void judge(Optional<Sitting> sitting) {
      if (sitting.isEmpty()) {
        judgement.against(
            Reason.of(
                    step.rule(),
                    "meeting",
                    "“" + step.name() + "” is decided by " + body.name() + " at a meeting.")
                .toMend("Record the decision on the item of a meeting of " + body.name() + "."));
        return;
      }
      if (!sitting.get().body().equals(body.body())) {
        judgement.against(
            Reason.of(
                step.rule(),
                "meeting",
                "This meeting is not one of "
                    + body.name()
                    + ", which decides “"
                    + step.name()
                    + "”."));
      }
      Constitution constitution = scene.framework().bodies().get(body.body());
      if (constitution != null) {
        quorum(constitution, sitting.get());
        agreement(constitution, sitting.get());
      }
      mayRecord(sitting.get());
    }

    private void quorum(Constitution constitution, Sitting sitting) {
      QuorumRules.Judged judged = new QuorumRules(constitution).judge(sitting);
      if (judged.verdict().state() == QuorumVerdict.State.NOT_QUORATE) {
        judgement.against(judged.reason());
      } else {
        judgement.note(constitution.quorumRule(), judged.verdict().says());
      }
    }

    private void agreement(Constitution constitution, Sitting sitting) {
      VoteVerdict verdict =
          constitution
              .voting()
              .judge(
                  new Poll(
                      constitution.body().seatsFor(scene.now().facts()),
                      sitting.present(),
                      sitting.votes()));
      verdict
          .refused()
          .forEach(r -> judgement.against(constitution.votingRule().map(r::restingOn).orElse(r)));
      Optional<Rule> rule =
          step.ladder()
              .map(scene.framework().ladders()::get)
              .map(Ladder::rule)
              .or(constitution::votingRule);
      if (verdict.state() == VoteVerdict.State.DISAGREEMENT) {
        judgement.against(
            unsettled(
                rule,
                verdict.says(),
                "Record the disagreement: it goes up instead of being voted down."));
      } else if (verdict.state() == VoteVerdict.State.NOT_CARRIED) {
        judgement.against(
            unsettled(rule, verdict.says(), "Record a ballot for everybody who may vote."));
      } else {
        judgement.note(constitution.votingRule(), verdict.says());
      }
    }

    private static Reason unsettled(Optional<Rule> rule, String says, String remedy) {
      return new Reason(Reason.Kind.RULE, says, Optional.of(remedy), rule, Optional.of("votes"));
    }

    private void mayRecord(Sitting sitting) {
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
  }
}
