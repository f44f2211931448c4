package org.candour.engine;

import java.util.Map;
import java.util.Optional;
import org.candour.engine.StepStanding.State;
import org.candour.journal.Happening.DecisionMade;
import org.candour.journal.Happening.DisagreementEscalated;
import org.candour.journal.Happening.DisagreementRaised;
import org.candour.journal.Happening.DisagreementSettled;
import org.candour.journal.Happening.EndorsementGiven;
import org.candour.pathway.Choice;
import org.candour.pathway.Ladder;
import org.candour.pathway.Outcome;
import org.candour.pathway.ReviewType;
import org.candour.pathway.Step;

/** How the decisions of one review came out, and what those who endorse them answered. */
record Verdicts(
    ReviewType type, ReviewRecord review, Map<String, Ladder> ladders, Map<String, Silent> silent) {

  /** How a decision stands when it was taken, or when those who decide disagree. */
  Optional<StepStanding> recorded(Step.Decision step) {
    Optional<Known> made = made(step.id());
    Optional<Known> raised = review.last(step.id(), DisagreementRaised.class);
    long place = made.map(Known::place).orElse(0L);
    if (raised.isPresent() && raised.get().place() > place) {
      return Optional.of(StepStanding.withLadder(step, onLadder(step, raised.get())));
    }
    return made.map(known -> returnedOrMet(step, known));
  }

  /** On its first rung, or on the one it last went up to. */
  private Optional<OnLadder> onLadder(Step.Decision step, Known raised) {
    return onLadder(step, raised, Long.MAX_VALUE);
  }

  private Optional<OnLadder> onLadder(Step.Decision step, Known raised, long before) {
    Known at =
        review.of(step.id()).stream()
            .filter(k -> k.what() instanceof DisagreementEscalated)
            .filter(k -> k.place() > raised.place() && k.place() < before)
            .reduce((a, b) -> b)
            .orElse(raised);
    int rung = at.what() instanceof DisagreementEscalated it ? it.rung() : 1;
    return step.ladder()
        .map(ladders::get)
        .map(ladder -> new OnLadder(ladder, rung, at.happened(), at.place()));
  }

  /** The rung that settled it, when the decision that stands is a settlement. */
  private Optional<OnLadder> settledOn(Step.Decision step, Known made) {
    return made.what() instanceof DisagreementSettled
        ? review.of(step.id()).stream()
            .filter(k -> k.what() instanceof DisagreementRaised && k.place() < made.place())
            .reduce((a, b) -> b)
            .flatMap(raised -> onLadder(step, raised, made.place()))
        : Optional.empty();
  }

  private StepStanding returnedOrMet(Step.Decision step, Known made) {
    String option =
        made.what() instanceof DecisionMade it
            ? it.option()
            : ((DisagreementSettled) made.what()).option();
    String label = step.option(option).map(Choice::label).orElse(option);
    StepStanding met = StepStanding.met(step, made, option, label).on(settledOn(step, made));
    boolean returned =
        type.steps().stream()
            .anyMatch(
                s ->
                    s instanceof Step.Endorsement e
                        && e.of().equals(step.id())
                        && returns(e, made.place()));
    return returned ? met.in(State.RETURNED) : met;
  }

  private boolean returns(Step.Endorsement endorsement, long decided) {
    return answered(endorsement, decided).map(s -> s.state() == State.RETURNED).orElse(false);
  }

  private Optional<Known> answerAfter(Step.Endorsement endorsement, long decided) {
    return review.last(endorsement.id(), EndorsementGiven.class).filter(k -> k.place() > decided);
  }

  /** How an endorsement stands when the decision that stands has been answered. */
  Optional<StepStanding> recorded(Step.Endorsement step) {
    return made(step.of()).flatMap(decided -> answered(step, decided.place()));
  }

  /** By an answer that was given, else by what silence means. */
  private Optional<StepStanding> answered(Step.Endorsement step, long decided) {
    return answerAfter(step, decided)
        .map(answer -> StepStanding.met(step, answer, given(answer), label(step, given(answer))))
        .or(
            () ->
                Optional.ofNullable(silent.get(step.id()))
                    .filter(its -> its.decided() == decided)
                    .map(its -> silent(step, its)))
        .map(met -> goesBack(step, met.outcome()) ? met.in(State.RETURNED) : met)
        .map(met -> met.answering(sentBack(step)));
  }

  private StepStanding silent(Step.Endorsement step, Silent its) {
    return StepStanding.silent(step, its, label(step, its.outcome()), sentBack(step));
  }

  private static String given(Known answer) {
    return ((EndorsementGiven) answer.what()).outcome();
  }

  private static String label(Step.Endorsement step, String outcome) {
    return step.outcome(outcome).map(Outcome::label).orElse(outcome);
  }

  private static boolean goesBack(Step.Endorsement step, Optional<String> outcome) {
    return outcome
        .flatMap(step::outcome)
        .map(o -> o.effect() == Outcome.Effect.RETURNS)
        .orElse(false);
  }

  /** How often an endorser sent the decision back. */
  int sentBack(Step.Endorsement step) {
    return (int)
        review.of(step.id()).stream()
            .filter(k -> k.what() instanceof EndorsementGiven)
            .filter(k -> goesBack(step, Optional.of(given(k))))
            .count();
  }

  private Optional<Known> made(String step) {
    return review.of(step).stream()
        .filter(k -> k.what() instanceof DecisionMade || k.what() instanceof DisagreementSettled)
        .reduce((a, b) -> b);
  }
}
