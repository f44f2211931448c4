package org.candour.web.cases;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** From days to the width of the picture. */
record Scale(LocalDate first, LocalDate last) {
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
  private static final int MOST_TICKS = 9;
  private static final int DAYS_SHOWN = 100;
  private static final int EDGE = 3;

  static Scale over(List<Milestone> milestones, LocalDate today) {
    List<LocalDate> days =
        Stream.concat(
                Stream.of(today),
                milestones.stream()
                    .flatMap(m -> Stream.of(m.from(), m.opens(), m.due(), m.met()))
                    .flatMap(d -> d.stream()))
            .sorted()
            .toList();
    return new Scale(days.get(0).minusDays(1), days.get(days.size() - 1).plusDays(EDGE));
  }

  long length() {
    return ChronoUnit.DAYS.between(first, last);
  }

  boolean showsDays() {
    return length() <= DAYS_SHOWN;
  }

  int x(LocalDate day) {
    long days = ChronoUnit.DAYS.between(first, day);
    return (int) (Picture.LABELS + (Picture.WIDTH - Picture.LABELS) * days / length());
  }

  /** Mondays, as many as there is room for; over a long time the first of a month. */
  List<LocalDate> ticks() {
    long weeks = length() / 7 + 1;
    long step = Math.max(1, (weeks + MOST_TICKS - 1) / MOST_TICKS);
    LocalDate monday = first.plusDays((8 - first.getDayOfWeek().getValue()) % 7);
    List<LocalDate> ticks = new ArrayList<>();
    for (LocalDate day = monday; !day.isAfter(last.minusDays(1)); day = day.plusWeeks(step)) {
      ticks.add(day);
    }
    return ticks;
  }

  static String shortWords(LocalDate day) {
    return SHORT.format(day);
  }
}
