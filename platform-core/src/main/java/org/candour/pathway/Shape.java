package org.candour.pathway;

import java.util.List;
import java.util.Optional;
import org.candour.time.AtLeastBefore;
import org.candour.time.Barred;
import org.candour.time.Limit;
import org.candour.time.Recurrence;
import org.candour.time.Window;

/** The shape of a time limit. */
public sealed interface Shape {
  /** The events it counts from. */
  List<Anchor> anchors();

  /** No later than so long after an event. */
  record Within(Limit limit, Anchor anchor) implements Shape {
    @Override
    public List<Anchor> anchors() {
      return List.of(anchor);
    }
  }

  /** Neither sooner nor later than a window after an event. */
  record Between(Window window, Anchor anchor) implements Shape {
    @Override
    public List<Anchor> anchors() {
      return List.of(anchor);
    }
  }

  /** Not before so long after another event. */
  record NotBefore(AtLeastBefore gap, Anchor anchor) implements Shape {
    @Override
    public List<Anchor> anchors() {
      return List.of(anchor);
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
  }

  /** No fixed clock: the day is set case by case. */
  record SetByCase(String says) implements Shape {
    @Override
    public List<Anchor> anchors() {
      return List.of();
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
  }

  /** Not so near to an event, before or after it. */
  record NotNear(Limit gap, Anchor anchor) implements Shape {
    @Override
    public List<Anchor> anchors() {
      return List.of(anchor);
    }
  }

  /** Not on some days of each year. */
  record NotBetween(Barred.EachYear days) implements Shape {
    @Override
    public List<Anchor> anchors() {
      return List.of();
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
  }
}
