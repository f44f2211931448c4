package org.candour.config.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.config.check.Checks.Found;
import org.candour.config.defect.Defect.Kind;
import org.candour.framework.Framework;
import org.candour.pathway.ReviewType;
import org.candour.pathway.Step;

/**
 * A step that is taken blind to one that it waits for, that waits for it, or that the same people
 * take.
 */
final class BlindAmiss implements Checks.Check {
  @Override
  public Stream<Found> of(Framework framework) {
    return Steps.each(
        framework,
        (review, step) ->
            review.blind().getOrDefault(step.id(), Set.of()).stream()
                .flatMap(other -> review.step(other).stream())
                .flatMap(other -> why(review, step, other))
                .map(
                    why ->
                        new Found(
                            List.of(
                                Steps.path(review, step) + ".blind to", Steps.path(review, step)),
                            Kind.NOT_TOGETHER,
                            why)));
  }

  private static Stream<List<String>> why(ReviewType review, Step step, Step other) {
    String blind = "blind to: " + other.id();
    if (review.from(other.id()).contains(step.id())
        || review.from(step.id()).contains(other.id())) {
      return Stream.of(List.of(blind, "a step that comes after the other"));
    }
    return step.owner().code().equals(other.owner().code())
        ? Stream.of(List.of(blind, "who: " + step.owner().name()))
        : Stream.empty();
  }
}
