package org.candour.time;

/**
 * Calendar days, weekends and bank holidays included; the first day counted is the day after the
 * anchor's.
 */
public record Days(int count) implements Limit {

  public Days {
    Amount.check(count, 0);
  }

  @Override
  public Reckoning from(When anchor, WorkingCalendar calendar) {
    return Reckoning.endingOn(anchor.day().plusDays(count), anchor, this, calendar);
  }

  @Override
  public String since(String event) {
    return count == 0 ? "on the day of: " + event : Limit.super.since(event);
  }

  @Override
  public String how(Reckoning reckoning) {
    return count == 0 ? "the day itself" : Limit.super.how(reckoning);
  }

  @Override
  public String words() {
    return Amount.words(count, "day");
  }
}
