package org.candour.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.candour.time.Civil;

/** Days from the first to the last, both included, in London. */
public record Period(LocalDate from, LocalDate to) {
  /**
   * A period that ends no earlier than it begins.
   *
   * @throws IllegalArgumentException when the last comes before the first
   */
  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a period ends no earlier than it begins");
    }
  }

  /** The twelve months up to a day. */
  public static Period yearTo(LocalDate day) {
    return new Period(day.minusYears(1).plusDays(1), day);
  }

  /** Whether a day is in it. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  Instant start() {
    return Civil.startOf(from);
  }

  /** The first instant after it. */
  Instant end() {
    return Civil.endOf(to);
  }
}
