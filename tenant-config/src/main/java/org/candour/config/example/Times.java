package org.candour.config.example;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.candour.time.At;
import org.candour.time.Civil;
import org.candour.time.On;
import org.candour.time.When;

/** Days and times as examples write them: {@code 2026-03-02} or {@code 2026-03-02 09:15}. */
final class Times {
  private static final int DAY = 10;
  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private Times() {}

  /** When something happened: on a day, or at a time. */
  static Optional<When> when(String text) {
    return day(text).map(day -> time(text).map(t -> at(day, t)).orElse(new On(day)));
  }

  /** When somebody does something: nine in the morning unless it says. */
  static Optional<Instant> moment(String text) {
    return day(text).map(day -> ((At) at(day, time(text).orElse(MORNING))).instant());
  }

  static Optional<LocalDate> day(String text) {
    try {
      boolean shaped = text.matches("\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2})?");
      return shaped
          ? Optional.of(LocalDate.parse(text.substring(0, DAY))).filter(Times::meant)
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean meant(LocalDate day) {
    return day.getYear() >= When.FIRST_YEAR && day.getYear() <= When.LAST_YEAR;
  }

  private static Optional<LocalTime> time(String text) {
    try {
      return text.length() > DAY
          ? Optional.of(LocalTime.parse(text.substring(DAY + 1)))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static When at(LocalDate day, LocalTime time) {
    return new At(day.atTime(time).atZone(Civil.LONDON).toInstant());
  }
}
