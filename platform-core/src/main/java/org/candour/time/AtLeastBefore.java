package org.candour.time;

import java.time.LocalDate;

/**
 * One event must come at least a limit before another, as papers must reach a panel some working
 * days before publication. The second may come on the day the limit is reached, counted from the
 * first.
 */
public record AtLeastBefore(Limit gap) {

  /** The first day on which the second event may come, given the first. */
  public LocalDate earliest(When first, WorkingCalendar calendar) {
    return gap.from(first, calendar).day();
  }

  /** Whether a second event comes too soon after the first. */
  public boolean tooSoon(When first, When second, WorkingCalendar calendar) {
    return gap.from(first, calendar).tooEarly(second);
  }

  /** The last day on which the first event may come, given the day of the second. */
  public LocalDate latestFirst(LocalDate second, WorkingCalendar calendar) {
    long tooFew = -1;
    long enough = 0;
    while (!inTime(second.minusDays(enough), second, calendar)) {
      tooFew = enough;
      enough = 2 * enough + 1;
    }
    while (enough - tooFew > 1) {
      long middle = (enough + tooFew) / 2;
      if (inTime(second.minusDays(middle), second, calendar)) {
        enough = middle;
      } else {
        tooFew = middle;
      }
    }
    return second.minusDays(enough);
  }

  private boolean inTime(LocalDate first, LocalDate second, WorkingCalendar calendar) {
    return !earliest(new On(first), calendar).isAfter(second);
  }
}
