package org.candour.config;

import java.time.Month;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.tree.Node;
import org.candour.time.Barred;
import org.candour.time.Before;
import org.candour.time.Counting;
import org.candour.time.Days;
import org.candour.time.Hours;
import org.candour.time.Limit;
import org.candour.time.Months;
import org.candour.time.NotCounting;
import org.candour.time.Recurrence;
import org.candour.time.Weeks;
import org.candour.time.Window;
import org.candour.time.WorkingDays;

/**
 * Amounts of time as people write them: "5 working days", "24 hours", "5.5 months", "8 weeks
 * leaving out August", "day 15". "Day n" is counted by the partnership's convention; "n working
 * days" always begins on the day after.
 */
final class LimitText {
  private static final Pattern AMOUNT =
      Pattern.compile("(\\d{1,4})(\\.5)? (hour|working day|day|week|month)s?");
  private static final Pattern DAY = Pattern.compile("day (\\d{1,4})");
  private static final Pattern WINDOW = Pattern.compile("(.+) and (.+)");
  private static final String AN_AMOUNT = "an amount such as 5 working days, 24 hours or 6 months";
  private static final Pattern LEAVING_OUT = Pattern.compile("(.+) leaving out (.+)");
  private static final DateTimeFormatter DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
  private static final Map<String, Limit> ROUNDS =
      Map.of(
          "day", new Days(1),
          "week", new Weeks(1),
          "month", new Months(1, false),
          "quarter", new Months(3, false),
          "half year", new Months(6, false),
          "year", new Months(12, false));
  private static final String A_ROUND =
      "how often, such as month, quarter, half year, year, 2 weeks or 18 months";
  private static final String DAYS_ONLY = "an amount of days, weeks or months, not hours";
  private static final String DAYS_OF_YEAR =
      "two days of the year, such as 20 December and 2 January";
  private static final String A_DAY = "a day such as day 15";
  private static final String A_WINDOW =
      "a window such as 7 and 13 working days, or day 2 and day 5";

  private final Known known;

  LimitText(Known known) {
    this.known = known;
  }

  Limit amount(Node.Text text) {
    return read(text, AN_AMOUNT, this::amount);
  }

  Limit day(Node.Text text) {
    return read(text, A_DAY, this::day);
  }

  Window window(Node.Text text) {
    Matcher both = WINDOW.matcher(text.text());
    if (both.matches()) {
      String second = both.group(2);
      String first =
          both.group(1) + (both.group(1).matches("\\d+") ? second.replaceFirst("\\d+", "") : "");
      Optional<Limit> opens = day(first).or(() -> amount(first));
      Optional<Limit> closes = day(second).or(() -> amount(second));
      if (opens.isPresent() && closes.isPresent()) {
        return window(opens.get(), closes.get(), text);
      }
    }
    known.defects().add(text.place(), Kind.BAD_VALUE, text.text(), A_WINDOW);
    return new Window(new Days(0), new Days(0));
  }

  /** A window refuses to close before it opens. */
  private Window window(Limit opens, Limit closes, Node.Text text) {
    try {
      return new Window(opens, closes);
    } catch (IllegalArgumentException e) {
      known.defects().add(text.place(), Kind.EMPTY_WINDOW, text.text());
      return new Window(new Days(0), new Days(0));
    }
  }

  private Limit read(Node.Text text, String form, Function<String, Optional<Limit>> how) {
    return how.apply(text.text())
        .orElseGet(
            () -> {
              known.defects().add(text.place(), Kind.BAD_VALUE, text.text(), form);
              return new Days(0);
            });
  }

  private Optional<Limit> day(String text) {
    Matcher day = DAY.matcher(text);
    return day.matches() && number(day) > 0
        ? Optional.of(new WorkingDays(number(day), known.counting()))
        : Optional.empty();
  }

  /** An amount, when this text is one. */
  Optional<Limit> maybe(String text) {
    return day(text).or(() -> amount(text));
  }

  /** An amount that is no hours, since hours are not counted back. */
  Limit days(Node.Text text) {
    return read(text, DAYS_ONLY, t -> amount(t).filter(limit -> !limit.toTheMoment()));
  }

  /** An amount that is counted back from what is still to come. */
  Limit back(Limit gap) {
    return new Before(gap);
  }

  /** How often a thing comes round. */
  Recurrence every(Node.Text text, boolean fromTheLast) {
    Limit period =
        read(
            text,
            A_ROUND,
            t ->
                Optional.ofNullable(ROUNDS.get(t))
                    .or(() -> amount(t))
                    .filter(Recurrence::mayRepeat));
    return new Recurrence(
        Recurrence.mayRepeat(period) ? period : new Months(1, false), fromTheLast);
  }

  /** Two days of the year and those between them. */
  Barred.EachYear eachYear(Node.Text text) {
    Matcher both = WINDOW.matcher(text.text());
    try {
      if (both.matches()) {
        return new Barred.EachYear(
            MonthDay.parse(both.group(1), DAY_OF_YEAR), MonthDay.parse(both.group(2), DAY_OF_YEAR));
      }
    } catch (DateTimeParseException e) {
      // Said below, with the form that was meant.
    }
    known.defects().add(text.place(), Kind.BAD_VALUE, text.text(), DAYS_OF_YEAR);
    return new Barred.EachYear(MonthDay.of(1, 1), MonthDay.of(1, 1));
  }

  private Optional<Limit> amount(String text) {
    Matcher leaves = LEAVING_OUT.matcher(text);
    return leaves.matches()
        ? plain(leaves.group(1)).flatMap(limit -> leavingOut(limit, leaves.group(2)))
        : plain(text);
  }

  private static Optional<Limit> leavingOut(Limit limit, String months) {
    Set<Month> read = EnumSet.noneOf(Month.class);
    for (String name : months.split(" and |, ", -1)) {
      for (Month month : Month.values()) {
        if (month.getDisplayName(TextStyle.FULL, Locale.UK).equals(name)) {
          read.add(month);
        }
      }
    }
    boolean all = read.size() == months.split(" and |, ", -1).length;
    return all && NotCounting.mayLeaveOut(limit) && read.size() < Month.values().length
        ? Optional.of(new NotCounting(limit, read))
        : Optional.empty();
  }

  private Optional<Limit> plain(String text) {
    Matcher m = AMOUNT.matcher(text);
    if (!m.matches() || (m.group(2) != null && !m.group(3).equals("month"))) {
      return Optional.empty();
    }
    int count = number(m);
    return Optional.of(
        switch (m.group(3)) {
          case "hour" -> new Hours(count);
          case "working day" -> new WorkingDays(count, Counting.RECEIPT_IS_DAY_0);
          case "day" -> new Days(count);
          case "week" -> new Weeks(count);
          default -> new Months(count, m.group(2) != null);
        });
  }

  private static int number(Matcher m) {
    return Integer.parseInt(m.group(1));
  }
}
