package org.candour.config.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.config.check.Checks.Found;
import org.candour.config.defect.Defect.Kind;
import org.candour.form.FieldKind;
import org.candour.framework.Framework;
import org.candour.pathway.Anchor;
import org.candour.pathway.ReviewType;
import org.candour.pathway.Shape;
import org.candour.pathway.Step;

/**
 * A limit counted from what is no date, from the step itself, or from a step that comes after it.
 */
final class NeverCounted implements Checks.Check {
  private static final List<String> KEYS = List.of("of", "before", "earliest of");

  @Override
  public Stream<Found> of(Framework framework) {
    return Steps.each(
        framework,
        (review, step) ->
            Steps.limits(
                step,
                (number, limit) ->
                    limit.shape().anchors().stream()
                        .flatMap(Anchor::parts)
                        .flatMap(
                            anchor -> why(framework, review, step, limit.shape(), anchor).stream())
                        .map(
                            why ->
                                Steps.inLimit(
                                    review, step, number, KEYS, Kind.ANCHOR_NEVER_GIVES, why))));
  }

  private static Optional<String> why(
      Framework framework, ReviewType review, Step step, Shape shape, Anchor anchor) {
    if (anchor instanceof Anchor.FactDate date) {
      return Optional.ofNullable(framework.facts().get(date.fact()))
          .filter(fact -> fact.kind() != FieldKind.DAY && fact.kind() != FieldKind.MOMENT)
          .map(fact -> "“" + fact.label() + "” is no date");
    }
    if (shape instanceof Shape.Ahead && anchor instanceof Anchor.StepPlanned planned) {
      return waitsFor(review, step.id(), planned.step(), new HashSet<>())
          ? Optional.of("“" + step.id() + "” cannot be done before “" + planned.step() + "” is")
          : Optional.empty();
    }
    return anchor instanceof Anchor.StepMet met
            && waitsFor(review, met.step(), step.id(), new HashSet<>())
        ? Optional.of("“" + met.step() + "” cannot be done before “" + step.id() + "” is")
        : Optional.empty();
  }

  /** Whether the first step is the second, or can only come after it. */
  private static boolean waitsFor(
      ReviewType review, String first, String second, Set<String> seen) {
    if (first.equals(second)) {
      return true;
    }
    return seen.add(first)
        && review.step(first).stream()
            .flatMap(Steps::before)
            .anyMatch(earlier -> waitsFor(review, earlier.step(), second, seen));
  }
}
