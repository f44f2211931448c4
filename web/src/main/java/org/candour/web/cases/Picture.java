package org.candour.web.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.candour.time.Civil;
import org.candour.time.WorkingCalendar;

/**
 * The geometry of the timeline picture, in the units of its view box.
 *
 * @param shades days that are not worked
 * @param ticks the days named along the top
 */
public record Picture(
    int width,
    int height,
    int top,
    int bottom,
    List<Shade> shades,
    List<Tick> ticks,
    List<Bar> bars,
    int todayX,
    String today,
    String todayAnchor) {
  static final int LABELS = 330;
  static final int WIDTH = 1100;
  static final int TOP = 44;
  static final int ROW = 66;
  private static final int BELOW = 34;

  /** A band of days that are not worked. */
  public record Shade(int x, int width) {}

  /** A day along the top. */
  public record Tick(int x, String text) {}

  /** How high the days are. */
  public int plotHeight() {
    return bottom - top;
  }

  /** Where the words below the days stand. */
  public int belowPlot() {
    return bottom + 20;
  }

  static Picture of(
      List<Milestone> milestones, LocalDate today, Optional<WorkingCalendar> calendar) {
    Scale scale = Scale.over(milestones, today);
    int bottom = TOP + milestones.size() * ROW;
    return new Picture(
        WIDTH,
        bottom + BELOW,
        TOP,
        bottom,
        calendar.filter(c -> scale.showsDays()).map(c -> shades(scale, c)).orElse(List.of()),
        scale.ticks().stream().map(d -> new Tick(scale.x(d), Scale.shortWords(d))).toList(),
        IntStream.range(0, milestones.size())
            .mapToObj(i -> Bar.of(milestones.get(i), scale, TOP + i * ROW, today))
            .toList(),
        scale.x(today),
        "Today, " + Civil.words(today),
        anchor(scale.x(today)));
  }

  private static List<Shade> shades(Scale scale, WorkingCalendar calendar) {
    Stream<LocalDate> days = scale.first().datesUntil(scale.last().plusDays(1));
    return days.filter(d -> !calendar.works(d))
        .map(d -> new Shade(scale.x(d), scale.x(d.plusDays(1)) - scale.x(d)))
        .toList();
  }

  /** Near an edge the words lean away from it. */
  private static String anchor(int x) {
    return x > WIDTH - 90 ? "end" : x < LABELS + 90 ? "start" : "middle";
  }
}
