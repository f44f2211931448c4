package org.candour.engine;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.candour.time.At;
import org.candour.time.Civil;
import org.candour.time.On;
import org.candour.time.WorkingCalendar;

/** Dates as people write them, with their day of the week; refused when that is wrong. */
final class Dates {
  /** The bank holidays of 2026 in England and Wales. */
  static final WorkingCalendar CALENDAR =
      new WorkingCalendar(
          "england-and-wales",
          3,
          Map.of(
              day("Fri 3 Apr 2026"), "Good Friday",
              day("Mon 6 Apr 2026"), "Easter Monday",
              day("Mon 4 May 2026"), "Early May bank holiday",
              day("Mon 25 May 2026"), "Spring bank holiday",
              day("Mon 31 Aug 2026"), "Summer bank holiday",
              day("Fri 25 Dec 2026"), "Christmas Day"),
          day("Thu 31 Dec 2026"));

  private Dates() {}

  static LocalDate day(String text) {
    return LocalDate.parse(text, DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH));
  }

  static On on(String text) {
    return new On(day(text));
  }

  /** A moment by London's clocks. */
  static At at(String text) {
    DateTimeFormatter format = DateTimeFormatter.ofPattern("EEE d MMM uuuu H:mm", Locale.ENGLISH);
    return new At(LocalDateTime.parse(text, format).atZone(Civil.LONDON).toInstant());
  }
}
