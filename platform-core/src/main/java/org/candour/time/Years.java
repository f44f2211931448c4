package org.candour.time;

import java.time.LocalDate;

/** The years a date may lie in. */
final class Years {

  private Years() {}

  static void check(LocalDate day) {
    if (day.getYear() < When.FIRST_YEAR || day.getYear() > When.LAST_YEAR) {
      throw new IllegalArgumentException(
          "The year must be between " + When.FIRST_YEAR + " and " + When.LAST_YEAR);
    }
  }
}
