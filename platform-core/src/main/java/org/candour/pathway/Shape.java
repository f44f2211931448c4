package org.candour.pathway;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.candour.rule.Saying;
import org.candour.time.AtLeastBefore;
import org.candour.time.Barred;
import org.candour.time.Limit;
import org.candour.time.Recurrence;
import org.candour.time.Window;

/** The shape of a time limit. */
public sealed interface Shape {
  /** The events it counts from. */
  List<Anchor> anchors();

  /**
   * What it asks, for whoever reads the policy: a sentence about "it", the step.
   *
   * @param steps what a step is called, by its id
   */
  Saying saying(UnaryOperator<String> steps);

  /** Whether it has a last day, so that a thing can be late. */
  boolean lastDay();

  /** No later than so long after an event. */
  record Within(Limit limit, Anchor anchor) implements Shape {
    @Override
    public List<Anchor> anchors() {
      return List.of(anchor);
    }

    @Override
    public boolean lastDay() {
      return true;
    }

    @Override
    public Saying saying(UnaryOperator<String> steps) {
      return Saying.of("It is due no later than " + words() + ".");
    }

    private String words() {
      return limit.since(anchor.name());
    }
  }

  /** Neither sooner nor later than a window after an event. */
  record Between(Window window, Anchor anchor) implements Shape {
    @Override
    public List<Anchor> anchors() {
      return List.of(anchor);
    }

    @Override
    public boolean lastDay() {
      return true;
    }

    @Override
    public Saying saying(UnaryOperator<String> steps) {
      return Saying.of(
          "It may not be done before "
              + window.opens().since(anchor.name())
              + ", and is due no later than "
              + window.closes().since(anchor.name())
              + ".");
    }
  }

  /** Not before so long after another event. */
  record NotBefore(AtLeastBefore gap, Anchor anchor) implements Shape {
    @Override
    public List<Anchor> anchors() {
      return List.of(anchor);
    }

    @Override
    public boolean lastDay() {
      return false;
    }

    @Override
    public Saying saying(UnaryOperator<String> steps) {
      return Saying.of(
          "It may not be planned or done before " + gap.gap().since(anchor.name()) + ".");
    }
  }

  /** Several clocks run and the earliest of them governs. */
  record Earliest(List<Within> of) implements Shape {
    public Earliest {
      of = List.copyOf(of);
    }

    @Override
    public List<Anchor> anchors() {
      return of.stream().map(Within::anchor).toList();
    }

    @Override
    public boolean lastDay() {
      return true;
    }

    @Override
    public Saying saying(UnaryOperator<String> steps) {
      return new Saying(
          "It is due at the earliest of these:",
          of.stream().map(within -> Saying.of(within.words())).toList());
    }
  }

  /** No fixed clock: the day is set case by case. */
  record SetByCase(String says) implements Shape {
    @Override
    public List<Anchor> anchors() {
      return List.of();
    }

    @Override
    public boolean lastDay() {
      return false;
    }

    @Override
    public Saying saying(UnaryOperator<String> steps) {
      return Saying.of("The day is set case by case. " + says);
    }
  }

  /**
   * At least so long before an event that is planned: it is due by then once there is a plan, and
   * what is planned may come no sooner after it.
   */
  record Ahead(AtLeastBefore gap, Anchor anchor) implements Shape {
    @Override
    public List<Anchor> anchors() {
      return List.of(anchor);
    }

    @Override
    public boolean lastDay() {
      return true;
    }

    @Override
    public Saying saying(UnaryOperator<String> steps) {
      return Saying.of(
          "It is due at least "
              + gap.gap().words()
              + " before "
              + anchor.name()
              + ". What is planned may come no sooner after it.");
    }
  }

  /** Not so near to an event, before or after it. */
  record NotNear(Limit gap, Anchor anchor) implements Shape {
    @Override
    public List<Anchor> anchors() {
      return List.of(anchor);
    }

    @Override
    public boolean lastDay() {
      return false;
    }

    @Override
    public Saying saying(UnaryOperator<String> steps) {
      return Saying.of(
          "It may not be planned or done within "
              + gap.words()
              + " before or after this: "
              + anchor.name()
              + ".");
    }
  }

  /** Not on some days of each year. */
  record NotBetween(Barred.EachYear days) implements Shape {
    @Override
    public List<Anchor> anchors() {
      return List.of();
    }

    @Override
    public boolean lastDay() {
      return false;
    }

    @Override
    public Saying saying(UnaryOperator<String> steps) {
      return Saying.of("It may not be planned or done " + days.words() + ".");
    }
  }

  /**
   * Again and again, counted from an event.
   *
   * @param until the step that ends it; empty: it goes on as long as the review is asked for
   */
  record Again(Recurrence recurrence, Anchor anchor, Optional<String> until) implements Shape {
    @Override
    public List<Anchor> anchors() {
      return List.of(anchor);
    }

    @Override
    public boolean lastDay() {
      return true;
    }

    @Override
    public Saying saying(UnaryOperator<String> steps) {
      return Saying.of(
          "It is to be done "
              + recurrence.words()
              + ", counted from this: "
              + anchor.name()
              + until
                  .map(step -> ". It ends when “" + steps.apply(step) + "” is done.")
                  .orElse(". It goes on as long as the review is asked for."));
    }
  }
}
