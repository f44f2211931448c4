package org.candour.time;

import java.time.Instant;
import java.time.LocalDate;

/** The years a date may lie in, from {@link When#FIRST_YEAR} to {@link When#LAST_YEAR}. */
final class Years {

  private static final LocalDate FIRST = LocalDate.of(When.FIRST_YEAR, 1, 1);
  private static final LocalDate AFTER = LocalDate.of(When.LAST_YEAR + 1, 1, 1);

  private Years() {}

  static void check(LocalDate day) {
    check(!day.isBefore(FIRST) && day.isBefore(AFTER));
  }

  static void check(Instant instant) {
    check(!instant.isBefore(Civil.startOf(FIRST)) && instant.isBefore(Civil.startOf(AFTER)));
  }

  private static void check(boolean within) {
    if (!within) {
      throw new IllegalArgumentException(
          "The year must be between " + When.FIRST_YEAR + " and " + When.LAST_YEAR);
    }
  }
}
