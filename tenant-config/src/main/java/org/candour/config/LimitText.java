package org.candour.config;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.tree.Node;
import org.candour.time.Counting;
import org.candour.time.Days;
import org.candour.time.Hours;
import org.candour.time.Limit;
import org.candour.time.Months;
import org.candour.time.Weeks;
import org.candour.time.Window;
import org.candour.time.WorkingDays;

/**
 * Amounts of time as people write them: "5 working days", "24 hours", "5.5 months", "day 15". "Day
 * n" is counted by the partnership's convention; "n working days" always begins on the day after.
 */
final class LimitText {
  private static final Pattern AMOUNT =
      Pattern.compile("(\\d{1,4})(\\.5)? (hour|working day|day|week|month)s?");
  private static final Pattern DAY = Pattern.compile("day (\\d{1,4})");
  private static final Pattern WINDOW = Pattern.compile("(.+) and (.+)");
  private static final String AN_AMOUNT = "an amount such as 5 working days, 24 hours or 6 months";
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

  private Optional<Limit> amount(String text) {
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
