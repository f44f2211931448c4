package org.candour.config;

import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
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
  private static final String MONTHS =
      "(January|February|March|April|May|June|July|August|September|October|November|December)";
  private static final Pattern LEAVING_OUT =
      Pattern.compile(
          "(\\d{1,4} (?:working day|day|week)s?) leaving out "
              + MONTHS
              + "(?: and "
              + MONTHS
              + ")?");
  private static final Pattern TWO_DAYS =
      Pattern.compile("(\\d{1,2}) " + MONTHS + " and (\\d{1,2}) " + MONTHS);
  private static final Pattern ROUND = Pattern.compile("[1-9]\\d{0,2} (day|week|month)s?");
  private static final MonthDay NO_DAY = MonthDay.of(1, 1);
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
  private static final String AN_AIM = "yes, no or an amount such as 6 weeks";
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

  /** An amount that a target may be; none for a yes or a no. */
  Optional<Limit> aim(Node.Text text) {
    Optional<Limit> aim = day(text.text()).or(() -> amount(text.text()));
    if (aim.isEmpty() && !text.text().equals("yes") && !text.text().equals("no")) {
      known.defects().add(text.place(), Kind.BAD_VALUE, text.text(), AN_AIM);
    }
    return aim;
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
    Optional<Limit> period =
        Optional.ofNullable(ROUNDS.get(text.text()))
            .or(() -> ROUND.matcher(text.text()).matches() ? plain(text.text()) : Optional.empty());
    if (period.isEmpty()) {
      known.defects().add(text.place(), Kind.BAD_VALUE, text.text(), A_ROUND);
    }
    return new Recurrence(period.orElse(new Months(1, false)), fromTheLast);
  }

  /** Two days of the year and those between them. */
  Barred.EachYear eachYear(Node.Text text) {
    Matcher both = TWO_DAYS.matcher(text.text());
    if (!both.matches()) {
      known.defects().add(text.place(), Kind.BAD_VALUE, text.text(), DAYS_OF_YEAR);
      return new Barred.EachYear(NO_DAY, NO_DAY);
    }
    return new Barred.EachYear(
        day(both.group(1), both.group(2), text), day(both.group(3), both.group(4), text));
  }

  private MonthDay day(String day, String month, Node.Text text) {
    try {
      return MonthDay.of(month(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      known.defects().add(text.place(), Kind.NO_SUCH_DAY, day + " " + month);
      return NO_DAY;
    }
  }

  private static Month month(String name) {
    return Month.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private Optional<Limit> amount(String text) {
    Matcher leaves = LEAVING_OUT.matcher(text);
    if (!leaves.matches()) {
      return plain(text);
    }
    Set<Month> months = EnumSet.of(month(leaves.group(2)));
    Optional.ofNullable(leaves.group(3)).map(LimitText::month).ifPresent(months::add);
    return plain(leaves.group(1)).map(limit -> new NotCounting(limit, months));
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
