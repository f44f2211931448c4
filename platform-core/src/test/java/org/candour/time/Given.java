package org.candour.time;

import static org.candour.time.Counting.RECEIPT_IS_DAY_0;
import static org.candour.time.Counting.RECEIPT_IS_DAY_1;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words the tests of this package are written in. Dates carry their day of the week, as people
 * write them, and are refused when it is wrong.
 */
final class Given {

  /**
   * The bank holidays of England and Wales from 2025 to 2027, copied by hand from those published.
   */
  static final WorkingCalendar ENGLAND_AND_WALES =
      new WorkingCalendar("england-and-wales", 1, published(), day("Fri 31 Dec 2027"));

  private Given() {}

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

  static At utc(String text) {
    return new At(Instant.parse(text));
  }

  static Limit workingDays(int count) {
    return new WorkingDays(count, RECEIPT_IS_DAY_0);
  }

  /** The numbered day of a table whose Day 1 is the day of receipt. */
  static Limit day(int number) {
    return new WorkingDays(number, RECEIPT_IS_DAY_1);
  }

  static Limit hours(int count) {
    return new Hours(count);
  }

  static Limit days(int count) {
    return new Days(count);
  }

  static Limit weeks(int count) {
    return new Weeks(count);
  }

  static Limit months(int count) {
    return new Months(count, false);
  }

  static Limit monthsAndAHalf(int count) {
    return new Months(count, true);
  }

  static Reckoning count(Limit limit, When anchor) {
    return limit.from(anchor, ENGLAND_AND_WALES);
  }

  private static Map<LocalDate, String> published() {
    Map<LocalDate, String> days = new TreeMap<>();
    days.put(day("Wed 1 Jan 2025"), "New Year's Day");
    days.put(day("Fri 18 Apr 2025"), "Good Friday");
    days.put(day("Mon 21 Apr 2025"), "Easter Monday");
    days.put(day("Mon 5 May 2025"), "Early May bank holiday");
    days.put(day("Mon 26 May 2025"), "Spring bank holiday");
    days.put(day("Mon 25 Aug 2025"), "Summer bank holiday");
    days.put(day("Thu 25 Dec 2025"), "Christmas Day");
    days.put(day("Fri 26 Dec 2025"), "Boxing Day");
    days.put(day("Thu 1 Jan 2026"), "New Year's Day");
    days.put(day("Fri 3 Apr 2026"), "Good Friday");
    days.put(day("Mon 6 Apr 2026"), "Easter Monday");
    days.put(day("Mon 4 May 2026"), "Early May bank holiday");
    days.put(day("Mon 25 May 2026"), "Spring bank holiday");
    days.put(day("Mon 31 Aug 2026"), "Summer bank holiday");
    days.put(day("Fri 25 Dec 2026"), "Christmas Day");
    days.put(day("Mon 28 Dec 2026"), "Boxing Day (substitute day)");
    days.put(day("Fri 1 Jan 2027"), "New Year's Day");
    days.put(day("Fri 26 Mar 2027"), "Good Friday");
    days.put(day("Mon 29 Mar 2027"), "Easter Monday");
    days.put(day("Mon 3 May 2027"), "Early May bank holiday");
    days.put(day("Mon 31 May 2027"), "Spring bank holiday");
    days.put(day("Mon 30 Aug 2027"), "Summer bank holiday");
    days.put(day("Mon 27 Dec 2027"), "Christmas Day (substitute day)");
    days.put(day("Tue 28 Dec 2027"), "Boxing Day (substitute day)");
    return days;
  }
}
