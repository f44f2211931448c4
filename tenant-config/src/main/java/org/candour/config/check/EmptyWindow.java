package org.candour.config.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.candour.config.check.Checks.Found;
import org.candour.config.defect.Defect.Kind;
import org.candour.framework.Framework;
import org.candour.pathway.Shape;
import org.candour.pathway.TimeLimit;
import org.candour.time.On;
import org.candour.time.Window;
import org.candour.time.WorkingCalendar;

/** A window that closes before it opens, whatever it is counted from. */
final class EmptyWindow implements Checks.Check {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final WorkingCalendar PLAIN =
      new WorkingCalendar("without bank holidays", 1, Map.of(), LocalDate.of(2030, 12, 31));

  @Override
  public Stream<Found> of(Framework framework) {
    return Steps.each(
        framework,
        (review, step) ->
            Steps.limits(
                step,
                (number, limit) ->
                    empty(limit)
                        ? Stream.of(
                            Steps.inLimit(
                                review,
                                step,
                                number,
                                List.of("between"),
                                Kind.EMPTY_WINDOW,
                                words(limit)))
                        : Stream.empty()));
  }

  private static boolean empty(TimeLimit limit) {
    return limit.shape() instanceof Shape.Between between && empty(between.window());
  }

  private static boolean empty(Window window) {
    On anchor = new On(MONDAY);
    return window
        .closes()
        .from(anchor, PLAIN)
        .day()
        .isBefore(window.opens().from(anchor, PLAIN).day());
  }

  private static String words(TimeLimit limit) {
    return limit.shape() instanceof Shape.Between between ? between.window().words() : "";
  }
}
