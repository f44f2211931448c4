package org.candour.engine;

import java.util.List;
import java.util.Optional;
import org.candour.framework.Framework;
import org.candour.pathway.Shape;
import org.candour.pathway.Step;
import org.candour.pathway.TimeLimit;

/** The invented partnership's rapid review with a few steps of its own, to look at their limits. */
final class Timings {
  private Timings() {}

  static Framework framework(Step... steps) {
    return Northshire.version(
        1, Dates.day("Thu 1 Jan 2026"), Pathway.with(Pathway.rapidReview(10), List.of(steps)));
  }

  static TimeLimit limit(String id, Shape shape) {
    return new TimeLimit(Rules.rule(id, "A rule about time."), shape, false, Optional.empty());
  }
}
