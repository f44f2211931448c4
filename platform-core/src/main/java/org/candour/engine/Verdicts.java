package org.candour.engine;

import java.util.List;
import java.util.Optional;
import org.candour.engine.StepStanding.State;
import org.candour.journal.Happening.DecisionMade;
import org.candour.journal.Happening.DisagreementRaised;
import org.candour.journal.Happening.DisagreementSettled;
import org.candour.journal.Happening.EndorsementGiven;
import org.candour.pathway.Choice;
import org.candour.pathway.Outcome;
import org.candour.pathway.ReviewType;
import org.candour.pathway.Step;

/** How the decisions of one review came out, and what those who endorse them answered. */
record Verdicts(ReviewType type, ReviewRecord review) {

  /** How a decision stands when it was taken, or when those who decide disagree. */
  Optional<StepStanding> recorded(Step.Decision step) {
    Optional<Known> made = made(step.id());
    Optional<Known> raised = review.last(step.id(), DisagreementRaised.class);
    long place = made.map(Known::place).orElse(0L);
    if (raised.isPresent() && raised.get().place() > place) {
      return Optional.of(StepStanding.bare(step, State.WITH_LADDER, List.of()));
    }
    return made.map(known -> returnedOrMet(step, known));
  }

  private StepStanding returnedOrMet(Step.Decision step, Known made) {
    String option =
        made.what() instanceof DecisionMade it
            ? it.option()
            : ((DisagreementSettled) made.what()).option();
    String label = step.option(option).map(Choice::label).orElse(option);
    StepStanding met = StepStanding.met(step, made, option, label);
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
    return answerAfter(endorsement, decided)
        .flatMap(k -> endorsement.outcome(((EndorsementGiven) k.what()).outcome()))
        .map(o -> o.effect() == Outcome.Effect.RETURNS)
        .orElse(false);
  }

  private Optional<Known> answerAfter(Step.Endorsement endorsement, long decided) {
    return review.last(endorsement.id(), EndorsementGiven.class).filter(k -> k.place() > decided);
  }

  /** How an endorsement stands when the decision that stands has been answered. */
  Optional<StepStanding> recorded(Step.Endorsement step) {
    return made(step.of())
        .flatMap(decided -> answerAfter(step, decided.place()))
        .map(answer -> answered(step, answer));
  }

  private static StepStanding answered(Step.Endorsement step, Known answer) {
    String given = ((EndorsementGiven) answer.what()).outcome();
    Optional<Outcome> outcome = step.outcome(given);
    StepStanding met =
        StepStanding.met(step, answer, given, outcome.map(Outcome::label).orElse(given));
    return outcome.map(o -> o.effect() == Outcome.Effect.RETURNS).orElse(false)
        ? met.in(State.RETURNED)
        : met;
  }

  private Optional<Known> made(String step) {
    return review.of(step).stream()
        .filter(k -> k.what() instanceof DecisionMade || k.what() instanceof DisagreementSettled)
        .reduce((a, b) -> b);
  }
}
