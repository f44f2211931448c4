package org.candour.time;

import java.time.LocalDate;
import java.time.Month;

/**
 * Periods of the calendar that follow on each other: months, quarters, half years, years.
 *
 * @param months how many months each has; a year is a whole number of them
 * @param begins the month with which one of them begins
 */
public record Cycle(int months, Month begins) {
  private static final int YEAR = 12;

  public Cycle {
    if (months < 1 || YEAR % months != 0) {
      throw new IllegalArgumentException("A year is no whole number of " + months + " months");
    }
  }

  /** The period that a day lies in. */
  public Span of(LocalDate day) {
    int past = Math.floorMod(day.getMonthValue() - begins.getValue(), months);
    return span(day.withDayOfMonth(1).minusMonths(past));
  }

  /** The first period that begins on a day or after it. */
  public Span onOrAfter(LocalDate day) {
    Span here = of(day);
    return here.first().equals(day) ? here : next(here);
  }

  /** The period after one. */
  public Span next(Span span) {
    return span(span.last().plusDays(1));
  }

  private Span span(LocalDate first) {
    return new Span(first, first.plusMonths(months).minusDays(1));
  }

  /** One period, both ends included. */
  public record Span(LocalDate first, LocalDate last) {
    /** Whether a day lies in it. */
    public boolean holds(LocalDate day) {
      return !day.isBefore(first) && !day.isAfter(last);
    }

    /** From 1 April 2026 to 31 March 2027. */
    public String words() {
      return "from " + Civil.words(first) + " to " + Civil.words(last);
    }
  }
}
