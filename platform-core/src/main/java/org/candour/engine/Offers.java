package org.candour.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.criteria.Answer;
import org.candour.criteria.Facts;
import org.candour.engine.Offer.Act;
import org.candour.engine.StepStanding.State;
import org.candour.form.Ask;
import org.candour.framework.Framework;
import org.candour.pathway.Outcome;
import org.candour.pathway.Owner;
import org.candour.pathway.ReviewType;
import org.candour.pathway.Shape;
import org.candour.pathway.Step;
import org.candour.pathway.TimeLimit;
import org.candour.rule.Reason;
import org.candour.time.At;

/**
 * What may be done next on each step, with every reason why it may not.
 *
 * @param again the entries of decisions that have to be looked at again
 */
record Offers(
    Framework framework,
    Facts facts,
    Instant about,
    ReviewType type,
    List<StepStanding> steps,
    Set<Long> again) {

  List<Offer> of(StepStanding standing) {
    List<Offer> offers = new ArrayList<>();
    Step step = standing.step();
    if (standing.state() == State.WITH_LADDER) {
      settle(standing, (Step.Decision) step, "Settle the disagreement", offers);
      standing.ladder().flatMap(at -> escalate(step, at)).ifPresent(offers::add);
    } else if (standing.state() == State.MET) {
      if (step instanceof Step.Decision decision && again(standing)) {
        String label = decision.name() + ": look at it again";
        if (standing.onRung().isPresent()) {
          settle(standing, decision, label, offers);
        } else {
          decision(standing, decision, label, offers);
        }
      }
    } else if (standing.state() != State.NOT_ASKED) {
      next(standing, offers);
    }
    return offers;
  }

  private void next(StepStanding standing, List<Offer> offers) {
    Step step = standing.step();
    if (step instanceof Step.Endorsement && standing.state() == State.RETURNED) {
      return;
    }
    if (step instanceof Step.Obligation obligation) {
      offers.add(offer(Act.DO, standing, obligation.name(), plain(obligation)));
    } else if (step instanceof Step.Endorsement endorsement) {
      offers.add(offer(Act.ENDORSE, standing, endorsement.name(), outcomes(endorsement, standing)));
    } else {
      decision(standing, (Step.Decision) step, label(standing), offers);
    }
    day(standing, offers);
    extensions(standing, offers);
  }

  /** A day may be planned while the step still waits for others: planning ahead is its purpose. */
  private void day(StepStanding standing, List<Offer> offers) {
    if (plansDay(standing.step())) {
      String begins = standing.planned().isPresent() ? "Change the day of: " : "Plan the day of: ";
      offers.add(
          new Offer(
              Act.PLAN_DAY,
              standing.step().id(),
              begins + standing.step().name(),
              List.of(),
              List.of(),
              List.of()));
    }
  }

  /**
   * Whether a day is planned for a step: others are counted from that plan, or rules keep the step
   * off some days. What a body decides gets its day with the meeting.
   */
  private boolean plansDay(Step step) {
    boolean atMeeting = step instanceof Step.Decision && step.owner() instanceof Owner.OfBody;
    boolean keptOff = step.limits().stream().map(TimeLimit::shape).anyMatch(Offers::keepsOff);
    return !atMeeting && (keptOff || type.countsFromPlanOf(step.id()));
  }

  private static boolean keepsOff(Shape shape) {
    return shape instanceof Shape.NotBefore
        || shape instanceof Shape.NotNear
        || shape instanceof Shape.NotBetween;
  }

  private boolean again(StepStanding standing) {
    return standing.place().map(again::contains).orElse(false);
  }

  /** A decision that was sent back has to answer what sent it back. */
  private String label(StepStanding standing) {
    String name = standing.step().name();
    return standing.state() != State.RETURNED
        ? name
        : steps.stream()
            .filter(s -> s.state() == State.RETURNED)
            .filter(
                s -> s.step() instanceof Step.Endorsement e && e.of().equals(standing.step().id()))
            .map(s -> "“" + s.outcomeLabel().orElse("") + "” (" + s.step().name() + ")")
            .collect(Collectors.joining(" and ", name + ": decide again, to answer ", ""));
  }

  private void decision(
      StepStanding standing, Step.Decision decision, String label, List<Offer> offers) {
    if (decision.owner() instanceof Owner.OfBody) {
      offers.add(
          offer(Act.PLAN_MEETING, standing, "Set the meeting for: " + decision.name(), List.of())
              .withoutAsks());
    }
    offers.add(offer(Act.DECIDE, standing, label, new Options(facts).of(decision)));
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
        act, standing.step().id(), label, refused(act, standing), options, asked(standing.step()));
  }

  /** A plan may be made for a later day, so only what is done now can be too early. */
  private List<Reason> refused(Act act, StepStanding standing) {
    List<Reason> reasons = new ArrayList<>(standing.waitsFor());
    if (act == Act.DO || act == Act.DECIDE || act == Act.ENDORSE) {
      standing.due().stream()
          .flatMap(
              due ->
                  Stream.concat(
                      Timing.tooEarly(due, new At(about)).stream(),
                      Timing.barred(due, new At(about)).stream()))
          .distinct()
          .forEach(reasons::add);
    }
    return reasons;
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

  private static List<Offer.Choice> outcomes(Step.Endorsement its, StepStanding standing) {
    boolean noMore = its.hasSentBack(standing.answering().sentBack());
    return its.outcomes().stream()
        .map(
            o ->
                new Offer.Choice(
                    o.id(),
                    o.label(),
                    noMore && o.effect() == Outcome.Effect.RETURNS
                        ? List.of(EndorsementJudge.noMore(its, o))
                        : List.of(),
                    Optional.empty()))
        .toList();
  }

  /** What a body settles is settled at a meeting, which is set first. */
  private void settle(
      StepStanding standing, Step.Decision decision, String begins, List<Offer> offers) {
    Optional<Owner> who = standing.takenBy(facts);
    if (who.orElse(null) instanceof Owner.OfBody body) {
      offers.add(
          new Offer(
              Act.PLAN_MEETING,
              decision.id(),
              "Set the meeting of " + body.name() + " for: " + decision.name(),
              List.of(),
              List.of(),
              List.of()));
    }
    offers.add(
        new Offer(
            Act.SETTLE_DISAGREEMENT,
            decision.id(),
            begins + ": " + who.map(Offers::where).orElse("with nobody the framework names"),
            who.isPresent() ? List.of() : List.of(nobodyTold(standing, decision)),
            new Options(facts).of(decision),
            asked(decision)));
  }

  private static String where(Owner who) {
    return (who instanceof Owner.OfBody ? "at a meeting of " : "with ") + who.name();
  }

  private Reason nobodyTold(StepStanding standing, Step.Decision decision) {
    return standing
        .onRung()
        .map(
            at -> DisagreementJudge.notTold(at.ladder(), at.from(), facts, "Who settles", decision))
        .orElseGet(
            () ->
                Reason.of(
                    decision.rule(),
                    "Where a disagreement on “"
                        + decision.name()
                        + "” goes is not set by this framework."));
  }

  /** Up to the next rung, when there is one. Its only option is the number of that rung. */
  private Optional<Offer> escalate(Step step, OnLadder at) {
    return at.next(facts)
        .filter(next -> at.settles(facts).isPresent() && next.owner().isPresent())
        .map(
            next -> {
              String to = "Let it go up to " + next.owner().map(Owner::name).orElse("");
              return new Offer(
                  Act.ESCALATE_DISAGREEMENT,
                  step.id(),
                  to,
                  List.of(),
                  List.of(
                      new Offer.Choice(
                          Integer.toString(next.number()), to, List.of(), Optional.empty())),
                  List.of());
            });
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
