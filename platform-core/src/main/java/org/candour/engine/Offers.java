package org.candour.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.criteria.Answer;
import org.candour.criteria.Facts;
import org.candour.criteria.Finding;
import org.candour.engine.Offer.Act;
import org.candour.engine.StepStanding.State;
import org.candour.form.Ask;
import org.candour.framework.Framework;
import org.candour.pathway.Choice;
import org.candour.pathway.Ladder;
import org.candour.pathway.Owner;
import org.candour.pathway.Step;
import org.candour.pathway.TimeLimit;
import org.candour.rule.Reason;

/** What may be done next on each step, with every reason why it may not. */
record Offers(Framework framework, Facts facts) {

  List<Offer> of(StepStanding standing) {
    List<Offer> offers = new ArrayList<>();
    Step step = standing.step();
    if (standing.state() == State.WITH_LADDER) {
      offers.add(settle((Step.Decision) step));
    } else if (standing.state() != State.MET && standing.state() != State.NOT_ASKED) {
      next(standing, offers);
    }
    return offers;
  }

  private void next(StepStanding standing, List<Offer> offers) {
    Step step = standing.step();
    if (step instanceof Step.Obligation obligation) {
      offers.add(offer(Act.DO, standing, obligation.name(), plain(obligation)));
    } else if (step instanceof Step.Endorsement endorsement) {
      if (standing.state() != State.RETURNED) {
        offers.add(offer(Act.ENDORSE, standing, endorsement.name(), outcomes(endorsement)));
      }
    } else {
      decision(standing, (Step.Decision) step, offers);
    }
    extensions(standing, offers);
  }

  private void decision(StepStanding standing, Step.Decision decision, List<Offer> offers) {
    if (decision.owner() instanceof Owner.OfBody) {
      offers.add(
          offer(Act.PLAN_MEETING, standing, "Set the meeting for: " + decision.name(), List.of())
              .withoutAsks());
    }
    offers.add(offer(Act.DECIDE, standing, decision.name(), choices(decision)));
    if (decision.ladder().isPresent()) {
      offers.add(
          offer(
                  Act.RAISE_DISAGREEMENT,
                  standing,
                  "Record that there is no agreement on: " + decision.name(),
                  List.of())
              .withoutAsks());
    }
  }

  private Offer offer(Act act, StepStanding standing, String label, List<Offer.Choice> options) {
    return new Offer(
        act, standing.step().id(), label, standing.waitsFor(), options, asked(standing.step()));
  }

  private List<Ask> asked(Step step) {
    return step.asks().stream()
        .filter(a -> a.onlyWhen().map(c -> c.judge(facts).answer() == Answer.YES).orElse(true))
        .toList();
  }

  private static List<Offer.Choice> plain(Step.Obligation obligation) {
    return obligation.answers().stream()
        .map(o -> new Offer.Choice(o.id(), o.label(), List.of(), Optional.empty()))
        .toList();
  }

  private static List<Offer.Choice> outcomes(Step.Endorsement endorsement) {
    return endorsement.outcomes().stream()
        .map(o -> new Offer.Choice(o.id(), o.label(), List.of(), Optional.empty()))
        .toList();
  }

  List<Offer.Choice> choices(Step.Decision decision) {
    return decision.options().stream()
        .map(
            o ->
                new Offer.Choice(
                    o.id(), o.label(), withheld(decision, o).stream().toList(), Optional.empty()))
        .toList();
  }

  /**
   * Why an option may not be chosen in this case. An option that turns on something not known yet
   * is withheld too.
   */
  Optional<Reason> withheld(Step.Decision decision, Choice option) {
    return option
        .onlyWhen()
        .map(c -> c.judge(facts))
        .filter(f -> f.answer() != Answer.YES)
        .map(f -> withheld(decision, option, f));
  }

  private static Reason withheld(Step.Decision decision, Choice option, Finding finding) {
    boolean no = finding.answer() == Answer.NO;
    String because = String.join("; ", finding.because(finding.answer()));
    String says =
        "“"
            + option.label()
            + "” cannot be chosen in this case"
            + (no ? ", because this is not so: " : " while this is not known: ")
            + because
            + ".";
    return Reason.of(option.rule().orElse(decision.rule()), "option", says)
        .toMend(
            no
                ? "Choose another option."
                : "Record what is known about it in the facts of the case.");
  }

  private Offer settle(Step.Decision decision) {
    Optional<Ladder> ladder = decision.ladder().map(framework.ladders()::get);
    String who =
        ladder.flatMap(l -> l.settles(facts)).map(Owner::name).orElse("nobody the framework names");
    List<Reason> refused =
        ladder.flatMap(l -> l.settles(facts)).isPresent()
            ? List.of()
            : List.of(
                Reason.of(
                        decision.rule(),
                        "Those who decide disagree, and who settles it for this case cannot be told from what is known.")
                    .toMend("Record the facts that say what kind of case this is."));
    return new Offer(
        Act.SETTLE_DISAGREEMENT,
        decision.id(),
        "Settle the disagreement: with " + who,
        refused,
        choices(decision),
        asked(decision));
  }

  private void extensions(StepStanding standing, List<Offer> offers) {
    for (TimeLimit limit : standing.step().limits()) {
      limit
          .extension()
          .ifPresent(
              e ->
                  offers.add(
                      new Offer(
                          Act.EXTEND,
                          standing.step().id(),
                          "Change the date of: " + standing.step().name(),
                          List.of(),
                          List.of(
                              new Offer.Choice(
                                  limit.rule().id().value(),
                                  limit.rule().says(),
                                  List.of(),
                                  Optional.empty())),
                          List.of())));
    }
  }
}
