package org.candour.time;

import java.time.LocalDate;

/** A weekday that was not counted, and why: "Good Friday", or a partnership's own closure. */
public record Skipped(LocalDate day, String why) {

  /** 3 April 2026 (Good Friday). */
  public String words() {
    return Civil.words(day) + " (" + why + ")";
  }
}
