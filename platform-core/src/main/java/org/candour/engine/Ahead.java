package org.candour.engine;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.candour.engine.StepStanding.State;
import org.candour.pathway.Anchor;
import org.candour.pathway.ReviewType;
import org.candour.pathway.Shape;
import org.candour.pathway.Step;
import org.candour.pathway.TimeLimit;
import org.candour.time.At;
import org.candour.time.Reckoning;
import org.candour.time.When;
import org.candour.time.WorkingCalendar;

/**
 * The other end of "at least so long before": how soon a step may come, given what has to come
 * before it.
 */
record Ahead(ReviewType type, Function<String, StepStanding> steps, WorkingCalendar calendar) {

  /** How soon a step may come, by the limit of another. */
  record Opening(TimeLimit limit, Reckoning opens, String says, long place) {}

  /** What keeps this step from coming too soon. What is not asked in this case keeps nothing. */
  List<Opening> of(String step, Instant about) {
    return type.aheadOf(step).stream()
        .distinct()
        .filter(first -> steps.apply(first.id()).state() != State.NOT_ASKED)
        .flatMap(first -> of(first, step, about))
        .toList();
  }

  private Stream<Opening> of(Step first, String step, Instant about) {
    return first.limits().stream()
        .filter(limit -> limit.shape() instanceof Shape.Ahead its && isFor(its.anchor(), step))
        .map(limit -> opening(first, limit, about));
  }

  private static boolean isFor(Anchor anchor, String step) {
    return anchor instanceof Anchor.StepPlanned planned && planned.step().equals(step);
  }

  /** As long as the first has not been done, it can be done today at the soonest. */
  private Opening opening(Step first, TimeLimit limit, Instant about) {
    StepStanding standing = steps.apply(first.id());
    When from = standing.met().orElse(new At(about));
    Reckoning opens = ((Shape.Ahead) limit.shape()).gap().gap().from(from, calendar);
    String counted =
        standing.met().isPresent()
            ? ". Counted from: “" + first.name() + "”."
            : ". Counted from today, because “" + first.name() + "” has not been recorded.";
    return new Opening(
        limit, opens, "Not before " + opens.words() + counted, standing.place().orElse(0L));
  }
}
