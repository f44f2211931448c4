package org.candour.body;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** Lists and capitals, for verdicts that are read by people. */
public final class Sentence {
  private Sentence() {}

  /** "a, b and c". */
  public static String and(List<String> items) {
    return join(items, " and ");
  }

  /** "a, b or c". */
  public static String or(List<String> items) {
    return join(items, " or ");
  }

  /** With a capital first letter. */
  public static String start(String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
  }

  /** With a small first letter, after a colon. */
  public static String within(String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.UK) + text.substring(1);
  }

  /** "14 January 2026". */
  static String day(LocalDate day) {
    return day.getDayOfMonth()
        + " "
        + day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK)
        + " "
        + day.getYear();
  }

  private static String join(List<String> items, String last) {
    int end = items.size() - 1;
    return end < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, end)) + last + items.get(end);
  }
}
