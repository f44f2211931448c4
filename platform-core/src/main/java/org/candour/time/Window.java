package org.candour.time;

/**
 * A time that is neither too early nor too late: from where one limit is reached until where
 * another ends, both days included.
 */
public record Window(Limit opens, Limit closes) {

  /** Both ends counted from the same anchor. */
  public WindowReckoning from(When anchor, WorkingCalendar calendar) {
    return new WindowReckoning(opens.from(anchor, calendar), closes.from(anchor, calendar));
  }

  public String words() {
    return "between " + opens.words() + " and " + closes.words();
  }
}
