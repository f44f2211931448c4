package org.candour.config.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.candour.config.check.Checks.Found;
import org.candour.config.defect.Defect.Kind;
import org.candour.framework.Framework;
import org.candour.pathway.Guard;
import org.candour.pathway.Move;
import org.candour.pathway.ReviewType;
import org.candour.pathway.Shape;
import org.candour.pathway.Step;
import org.candour.pathway.TimeLimit;

/** A walk over every step of every review and every duty of the case itself, with its path. */
final class Steps {
  private Steps() {}

  static Stream<Found> each(
      Framework framework, BiFunction<ReviewType, Step, Stream<Found>> check) {
    return framework.pathways().stream()
        .flatMap(review -> review.steps().stream().flatMap(step -> check.apply(review, step)));
  }

  static String path(ReviewType review, Step step) {
    return review.isOfCase()
        ? "case duties." + step.id()
        : "reviews." + review.id() + ".steps." + step.id();
  }

  /**
   * What comes before a step: what it says, and for an endorsement also the decision it answers.
   */
  static Stream<Guard.After> before(Step step) {
    Stream<Guard.After> after = step.guard().after().stream();
    return step instanceof Step.Endorsement its
        ? Stream.concat(Stream.of(new Guard.After(its.of(), Set.of())), after)
        : after;
  }

  /** What a step may come to: its options, outcomes or answers. */
  static Stream<String> outcomes(Step step) {
    if (step instanceof Step.Decision decision) {
      return decision.options().stream().map(o -> o.id());
    }
    return step instanceof Step.Endorsement its
        ? its.outcomes().stream().map(o -> o.id())
        : ((Step.Obligation) step).answers().stream().map(o -> o.id());
  }

  /** Whether a review has such a step, which may come to all of that. */
  static boolean has(ReviewType review, Move move) {
    return review
        .step(move.step())
        .map(step -> outcomes(step).toList().containsAll(move.outcomes()))
        .orElse(false);
  }

  /** Everything that ends a step's time, an aim apart: a window ends as a limit does. */
  static Stream<Shape.Within> ends(Step step) {
    return step.limits().stream()
        .filter(limit -> !limit.target())
        .flatMap(limit -> ends(limit.shape()));
  }

  private static Stream<Shape.Within> ends(Shape shape) {
    if (shape instanceof Shape.Between between) {
      return Stream.of(new Shape.Within(between.window().closes(), between.anchor()));
    }
    if (shape instanceof Shape.Within within) {
      return Stream.of(within);
    }
    return shape instanceof Shape.Earliest earliest ? earliest.of().stream() : Stream.empty();
  }

  /**
   * The limits of a step with their numbers. A target beside a limit counts from the same event, so
   * it is passed over.
   */
  static Stream<Found> limits(Step step, BiFunction<Integer, TimeLimit, Stream<Found>> check) {
    return IntStream.range(0, step.limits().size())
        .filter(i -> !beside(step.limits(), i))
        .boxed()
        .flatMap(i -> check.apply(i, step.limits().get(i)));
  }

  private static boolean beside(List<TimeLimit> limits, int number) {
    TimeLimit its = limits.get(number);
    return its.target()
        && limits.subList(0, number).stream()
            .anyMatch(
                l ->
                    l.rule().equals(its.rule())
                        && l.shape().anchors().equals(its.shape().anchors()));
  }

  /**
   * Something found in a limit. A step's first limit may stand in the step itself, so that the keys
   * are looked for there too.
   */
  static Found inLimit(
      ReviewType review, Step step, int number, List<String> keys, Kind kind, String... arguments) {
    List<String> paths = new ArrayList<>();
    for (String key : keys) {
      paths.add(path(review, step) + "." + key);
      paths.add(path(review, step) + ".limits[" + number + "]." + key);
      paths.add(path(review, step) + ".limits[" + (number - 1) + "]." + key);
    }
    return new Found(paths, kind, List.of(arguments));
  }
}
