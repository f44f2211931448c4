package org.candour.time;

import java.time.LocalDate;
import java.util.Map;

/**
 * A time that is neither too early nor too late: from where one limit is reached until where
 * another ends, both days included. One that closes before it opens, counted from an ordinary
 * Monday, is refused.
 */
public record Window(Limit opens, Limit closes) {

  private static final On MONDAY = new On(LocalDate.of(2001, 1, 1));
  private static final WorkingCalendar ORDINARY =
      new WorkingCalendar("no bank holidays", 1, Map.of(), LocalDate.MAX);

  public Window {
    Reckoning end = closes.from(MONDAY, ORDINARY);
    if (end.late(opens.from(MONDAY, ORDINARY).reached())) {
      throw new IllegalArgumentException(
          "A window cannot close (" + closes.words() + ") before it opens (" + opens.words() + ")");
    }
  }

  /** Both ends counted from the same anchor. */
  public WindowReckoning from(When anchor, WorkingCalendar calendar) {
    return new WindowReckoning(opens.from(anchor, calendar), closes.from(anchor, calendar));
  }

  public String words() {
    return "between " + opens.words() + " and " + closes.words();
  }
}
