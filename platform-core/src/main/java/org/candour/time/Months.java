package org.candour.time;

import java.time.LocalDate;

/**
 * Calendar months, with or without half a month more. A month that has no such day ends on its
 * last: six months after 31 August is 28 February. Half a month is 15 days, added after that.
 *
 * @param andAHalf whether half a month is added to the count
 */
public record Months(int count, boolean andAHalf) implements Limit {

  private static final int HALF = 15;

  public Months {
    Amount.check(count, 0);
  }

  @Override
  public Reckoning from(When anchor, WorkingCalendar calendar) {
    LocalDate whole = anchor.day().plusMonths(count);
    return Reckoning.endingOn(andAHalf ? whole.plusDays(HALF) : whole, anchor, this, calendar);
  }

  @Override
  public String words() {
    if (!andAHalf) {
      return Amount.words(count, "month");
    }
    return count == 0 ? "half a month" : count + " and a half months";
  }
}
