package org.candour.pathway;

import java.util.List;
import org.candour.time.AtLeastBefore;
import org.candour.time.Limit;
import org.candour.time.Window;

/** The shape of a time limit. */
public sealed interface Shape {
  /** No later than so long after an event. */
  record Within(Limit limit, Anchor anchor) implements Shape {}

  /** Neither sooner nor later than a window after an event. */
  record Between(Window window, Anchor anchor) implements Shape {}

  /** Not before so long after another event. */
  record NotBefore(AtLeastBefore gap, Anchor anchor) implements Shape {}

  /** Several clocks run and the earliest of them governs. */
  record Earliest(List<Within> of) implements Shape {
    public Earliest {
      of = List.copyOf(of);
    }
  }

  /** No fixed clock: the day is set case by case. */
  record SetByCase(String says) implements Shape {}
}
