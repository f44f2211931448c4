package org.candour.engine;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.candour.engine.StepStanding.State;
import org.candour.pathway.Outcome;
import org.candour.pathway.ReviewType;
import org.candour.pathway.Step;
import org.candour.rule.Reason;
import org.candour.time.At;
import org.candour.time.On;
import org.candour.time.When;

/**
 * Finds the answers that nobody gave in time and that the framework takes for given. One of them
 * may open a step whose answer is then missing too, so that the review is read again until no more
 * are found.
 */
record Silences(ReviewType type, Instant about) {

  /** The review as it stands with them. */
  Steps read(Function<Map<String, Silent>, Steps> reading) {
    Map<String, Silent> known = new HashMap<>();
    Steps steps = reading.apply(Map.copyOf(known));
    for (int most = type.steps().size(); most > 0 && more(steps, known); most--) {
      steps = reading.apply(Map.copyOf(known));
    }
    return steps;
  }

  private boolean more(Steps steps, Map<String, Silent> known) {
    int before = known.size();
    endorsements()
        .filter(its -> !known.containsKey(its.id()))
        .forEach(its -> silent(its, steps).ifPresent(found -> known.put(its.id(), found)));
    return known.size() > before;
  }

  private Stream<Step.Endorsement> endorsements() {
    return type.steps().stream()
        .filter(Step.Endorsement.class::isInstance)
        .map(Step.Endorsement.class::cast)
        .filter(its -> its.silent().isPresent());
  }

  /** A time that had passed before there was anything to answer means nothing. */
  private Optional<Silent> silent(Step.Endorsement its, Steps steps) {
    StepStanding standing = steps.of(its.id());
    Outcome outcome = its.silent().orElseThrow();
    boolean goesBack = outcome.effect() == Outcome.Effect.RETURNS;
    if (standing.state() != State.OPEN
        || (goesBack && its.hasSentBack(standing.answering().sentBack()))) {
      return Optional.empty();
    }
    StepStanding decision = steps.of(its.of());
    Instant decided = decision.met().map(When::start).orElse(Instant.MAX);
    return steps.dueOf(standing).stream()
        .filter(due -> !due.target() && due.dueBefore().isPresent())
        .min(Due.SOONEST)
        .filter(due -> due.dueBefore().orElseThrow().isAfter(decided))
        .filter(due -> !about.isBefore(due.dueBefore().orElseThrow()))
        .map(due -> silent(its, outcome, decision.place().orElse(0L), due));
  }

  private static Silent silent(Step.Endorsement its, Outcome outcome, long decided, Due due) {
    boolean hours =
        due.extendedFrom().isEmpty()
            && due.reckoning().map(r -> r.limit().toTheMoment()).orElse(false);
    Instant since = due.dueBefore().orElseThrow();
    When end = hours ? new At(since.minusNanos(1000)) : new On(due.day().orElseThrow());
    return new Silent(
        decided,
        outcome.id(),
        end,
        since,
        Reason.of(
            its.rule(),
            "step",
            "“"
                + its.name()
                + "” was not answered in time, and silence means: "
                + outcome.label()
                + ". The time was "
                + due.says()));
  }
}
