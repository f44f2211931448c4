package org.candour.body;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * How long a chair holds it.
 *
 * @param since the first day of the term that runs, where the framework says it
 * @param ends whether the chair must pass at the end, or normally does
 */
public record Term(Period length, Optional<LocalDate> since, Ends ends) {
  /** What the end of a term means. */
  public enum Ends {
    /** The chair passes. */
    HARD("the chair passes on"),
    /** The chair normally passes; it may stay where a reason is given. */
    NORMALLY("the chair normally passes on, and stays only with a reason");

    private final String words;

    Ends(String words) {
      this.words = words;
    }

    /** What comes of it: "the chair passes on". */
    String words() {
      return words;
    }
  }

  public Term {
    if (!LocalDate.EPOCH.plus(length).isAfter(LocalDate.EPOCH)) {
      throw new IllegalArgumentException("a term lasts at least a day");
    }
  }

  /** The last day of the term that runs. */
  public Optional<LocalDate> last() {
    return since.map(first -> first.plus(length).minusDays(1));
  }

  /** Whether it has run out by this day. */
  public boolean over(LocalDate day) {
    return last().map(day::isAfter).orElse(false);
  }

  /** How it stands on a day, as a sentence that follows who chairs. */
  String says(LocalDate day) {
    String normally = ends == Ends.NORMALLY ? "normally " : "";
    if (!over(day)) {
      return " The term is " + normally + words(length) + upTo() + ".";
    }
    return " The term of "
        + words(length)
        + " ended on "
        + Sentence.day(last().orElseThrow())
        + ": "
        + ends.words()
        + ".";
  }

  /** How long it is and what its end means, on no day in particular. */
  String words() {
    return "The term is "
        + words(length)
        + since.map(day -> ", from " + Sentence.day(day)).orElse("")
        + ". When it ends, "
        + ends.words()
        + ".";
  }

  private String upTo() {
    return last().map(day -> ", up to " + Sentence.day(day)).orElse("");
  }

  static String words(Period period) {
    long months = period.toTotalMonths();
    return months % 12 == 0 ? plural(months / 12, "year") : plural(months, "month");
  }

  private static String plural(long count, String unit) {
    return count + " " + unit + (count == 1 ? "" : "s");
  }
}
