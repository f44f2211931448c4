package org.candour.time;

import java.time.LocalDate;

/**
 * A limit counted back: the last day from which at least so long remains until an event that is
 * still to come. Hours are not counted back.
 */
public record Before(Limit gap) implements Limit {

  public Before {
    if (gap.toTheMoment() || gap instanceof Before) {
      throw new IllegalArgumentException("Not counted back: " + gap.words());
    }
  }

  @Override
  public Reckoning from(When anchor, WorkingCalendar calendar) {
    LocalDate day = new AtLeastBefore(gap).latestFirst(anchor.day(), calendar);
    Reckoning on = gap.from(new On(day), calendar);
    return new Reckoning(
        anchor,
        this,
        day,
        Civil.endOf(day),
        on.skipped(),
        on.provisional() || (working() && anchor.day().isAfter(calendar.knownUntil())),
        false,
        calendar);
  }

  private boolean working() {
    return gap instanceof WorkingDays;
  }

  @Override
  public String words() {
    return gap.words() + " before";
  }

  @Override
  public String since(String event) {
    return gap.words() + " before " + event;
  }

  @Override
  public String how(Reckoning reckoning) {
    LocalDate end = reckoning.anchor().day();
    return since(Civil.words(end))
        + (working()
            ? WorkingDays.notCounting(reckoning.day().plusDays(1), end, reckoning.skipped())
            : "");
  }
}
