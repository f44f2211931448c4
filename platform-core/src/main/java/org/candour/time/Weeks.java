package org.candour.time;

/** Weeks of seven days: the limit ends on the anchor's own day of the week, worked or not. */
public record Weeks(int count) implements Limit {

  public Weeks {
    Amount.check(count, 0);
  }

  @Override
  public Reckoning from(When anchor, WorkingCalendar calendar) {
    return Reckoning.endingOn(anchor.day().plusWeeks(count), anchor, this, calendar);
  }

  @Override
  public String words() {
    return Amount.words(count, "week");
  }
}
