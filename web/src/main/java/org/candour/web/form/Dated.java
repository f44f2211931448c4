package org.candour.web.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.time.At;
import org.candour.time.Civil;
import org.candour.time.On;
import org.candour.time.When;

/**
 * A date in three fields, with a time of day that may be left out. Days and times are London's.
 *
 * @param when empty when all fields are empty
 * @param wrong what is wrong with it, after its name
 */
public record Dated(Optional<When> when, Optional<String> wrong) {
  private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*(am|pm)?");
  private static final int FOUR = 4;
  private static final Pattern MONTH = Pattern.compile("[a-z]{3,9}");

  /** Reads {@code name-day}, {@code name-month}, {@code name-year} and {@code name-time}. */
  public static Dated read(String name, Submitted said) {
    String day = said.text(name + "-day");
    String month = said.text(name + "-month");
    String year = said.text(name + "-year");
    String time = said.text(name + "-time");
    if ((day + month + year + time).isEmpty()) {
      return new Dated(Optional.empty(), Optional.empty());
    }
    if (day.isEmpty() || month.isEmpty() || year.isEmpty()) {
      return bad("must have a day, a month and a year");
    }
    return date(day, month, year).map(d -> given(d, time)).orElse(bad("must be a real date"));
  }

  private static Dated given(LocalDate date, String time) {
    return When.mayBeGiven(date.getYear())
        ? timed(date, time)
        : bad("must be in the years " + When.FIRST_YEAR + " to " + When.LAST_GIVEN);
  }

  private static Optional<LocalDate> date(String day, String month, String year) {
    try {
      LocalDate date = LocalDate.of(Integer.parseInt(year), month(month), Integer.parseInt(day));
      return year.length() == FOUR ? Optional.of(date) : Optional.empty();
    } catch (NumberFormatException | DateTimeException notOne) {
      return Optional.empty();
    }
  }

  /** A month as a number or by its name, as people write it. */
  private static int month(String text) {
    String word = text.toLowerCase(Locale.UK);
    if (MONTH.matcher(word).matches()) {
      for (java.time.Month month : java.time.Month.values()) {
        if (month.name().toLowerCase(Locale.UK).startsWith(word)) {
          return month.getValue();
        }
      }
    }
    return Integer.parseInt(text);
  }

  private static Dated timed(LocalDate date, String time) {
    if (time.isEmpty()) {
      return new Dated(Optional.of(new On(date)), Optional.empty());
    }
    return time(time)
        .map(t -> at(date.atTime(t)))
        .orElse(bad("must have a time such as 9:15am or 14:30, or none"));
  }

  private static Optional<LocalTime> time(String text) {
    Matcher parts = TIME.matcher(text.toLowerCase(Locale.UK));
    if (!parts.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(parts.group(1));
    int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
    String half = parts.group(3);
    if (minute > 59 || (half == null ? hour > 23 : hour < 1 || hour > 12)) {
      return Optional.empty();
    }
    return Optional.of(
        LocalTime.of(half == null ? hour : hour % 12 + ("pm".equals(half) ? 12 : 0), minute));
  }

  private static Dated at(LocalDateTime local) {
    return Civil.LONDON.getRules().getValidOffsets(local).isEmpty()
        ? bad("must have a time that there was: the clocks went forward in that hour")
        : new Dated(Optional.of(new At(local.atZone(Civil.LONDON).toInstant())), Optional.empty());
  }

  private static Dated bad(String says) {
    return new Dated(Optional.empty(), Optional.of(says));
  }
}
