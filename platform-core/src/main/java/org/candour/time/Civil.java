package org.candour.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Where instants meet the days people live by. Days are days of London, in summer and in winter;
 * each ends where the next begins. Dates and times are worded as on GOV.UK.
 */
public final class Civil {

  /** The zone of every partnership in England and Wales. */
  public static final ZoneId LONDON = ZoneId.of("Europe/London");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final int NOON = 12;

  private Civil() {}

  /** The first instant of a day in London. */
  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(LONDON).toInstant();
  }

  /** The first instant after a day in London, which is the start of the next: an exclusive end. */
  public static Instant endOf(LocalDate day) {
    return startOf(day.plusDays(1));
  }

  /** The day it is in London at an instant. */
  public static LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, LONDON);
  }

  /** A date in words: 14 January 2026. */
  public static String words(LocalDate day) {
    return DAY.format(day);
  }

  /**
   * A moment in words, to the minute begun: 14 January 2026 at 9:15am. In the hour that comes twice
   * in autumn the words say which of the two is meant.
   */
  public static String words(Instant instant) {
    LocalDateTime local = LocalDateTime.ofInstant(instant, LONDON);
    return words(local.toLocalDate())
        + " at "
        + words(local.toLocalTime())
        + whichOfTwo(local, instant);
  }

  /** The time of day of a moment in words, to the minute begun: 9:15am. */
  public static String timeOf(Instant instant) {
    LocalDateTime local = LocalDateTime.ofInstant(instant, LONDON);
    return words(local.toLocalTime()) + whichOfTwo(local, instant);
  }

  private static String words(LocalTime time) {
    if (time.getMinute() == 0 && time.getHour() == 0) {
      return "midnight (the start of the day)";
    }
    if (time.getMinute() == 0 && time.getHour() == NOON) {
      return "midday";
    }
    return hour(time) + minutes(time) + (time.getHour() < NOON ? "am" : "pm");
  }

  private static int hour(LocalTime time) {
    int hour = time.getHour() % NOON;
    return hour == 0 ? NOON : hour;
  }

  private static String minutes(LocalTime time) {
    return time.getMinute() == 0 ? "" : String.format(Locale.UK, ":%02d", time.getMinute());
  }

  private static String whichOfTwo(LocalDateTime local, Instant instant) {
    if (LONDON.getRules().getValidOffsets(local).size() < 2) {
      return "";
    }
    boolean summer = LONDON.getRules().isDaylightSavings(instant);
    return summer ? " British Summer Time" : " Greenwich Mean Time";
  }
}
