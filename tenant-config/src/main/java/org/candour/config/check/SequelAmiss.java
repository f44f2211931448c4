package org.candour.config.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.config.check.Checks.Found;
import org.candour.config.defect.Defect.Kind;
import org.candour.framework.Framework;
import org.candour.pathway.Guard;
import org.candour.pathway.ReviewType;
import org.candour.pathway.Sequel;
import org.candour.pathway.Step;

/**
 * An option or outcome that opens its own step again or one that comes after it, a silence that
 * opens one, and a step that comes only after what ends the review.
 */
final class SequelAmiss implements Checks.Check {
  @Override
  public Stream<Found> of(Framework framework) {
    return Steps.each(
        framework,
        (review, step) ->
            Stream.of(notEarlier(review, step), silent(review, step), afterTheEnd(review, step))
                .flatMap(found -> found));
  }

  private static Stream<Found> notEarlier(ReviewType review, Step step) {
    Set<String> later = review.from(step.id());
    return Steps.outcomes(step)
        .flatMap(
            outcome ->
                step.sequel(outcome).reopens().stream()
                    .filter(later::contains)
                    .map(
                        again ->
                            found(
                                review,
                                step,
                                outcome,
                                List.of("reopens: " + again, "the step " + step.id()))));
  }

  /** Silence is no entry that anything could be counted from anew. */
  private static Stream<Found> silent(ReviewType review, Step step) {
    return step instanceof Step.Endorsement its
        ? its.silent().stream()
            .filter(outcome -> !outcome.sequel().reopens().isEmpty())
            .map(
                outcome ->
                    found(
                        review,
                        step,
                        outcome.id(),
                        List.of("reopens", "silence means: " + outcome.id())))
        : Stream.empty();
  }

  private static Found found(ReviewType review, Step step, String outcome, List<String> arguments) {
    String path = Steps.path(review, step);
    return new Found(
        List.of(
            path + ".options." + outcome + ".reopens",
            path + ".outcomes." + outcome + ".reopens",
            path),
        Kind.NOT_TOGETHER,
        arguments);
  }

  private static Stream<Found> afterTheEnd(ReviewType review, Step step) {
    return step.guard().evenWhenClosed()
        ? Stream.empty()
        : step.guard().after().stream()
            .filter(after -> ends(review, after))
            .map(
                after ->
                    new Found(
                        List.of(Steps.path(review, step) + ".after", Steps.path(review, step)),
                        Kind.UNREACHABLE,
                        List.of(
                            step.name(),
                            "it comes only after what ends the review, and is not done even when"
                                + " closed")));
  }

  private static boolean ends(ReviewType review, Guard.After after) {
    return !after.outcomes().isEmpty()
        && review
            .step(after.step())
            .map(step -> after.outcomes().stream().map(step::sequel).allMatch(Sequel::closes))
            .orElse(false);
  }
}
