package org.candour.time;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Hours of the clock, weekends and nights included. They are real hours: across a change of the
 * clocks 24 hours are not the same time of the next day. A thing done at exactly the last moment is
 * in time.
 *
 * <p>From an anchor known only to a day they count from that day's start, the reading that asks for
 * the most haste, and the reckoning is marked assumed.
 */
public record Hours(int count) implements Limit {

  public Hours {
    Amount.check(count, 0);
  }

  @Override
  public Reckoning from(When anchor, WorkingCalendar calendar) {
    Instant full = anchor.start().plus(Duration.ofHours(count));
    // A day has no moment of its own to spare: counted from a day's start, the hours end where the
    // next begins.
    Instant tooLate = anchor.dayOnly() ? full : full.plus(1, ChronoUnit.MICROS);
    Instant last = tooLate.minus(1, ChronoUnit.MICROS);
    return new Reckoning(
        anchor, this, Civil.dayOf(last), tooLate, List.of(), false, anchor.dayOnly(), calendar);
  }

  @Override
  public String words() {
    return Amount.words(count, "hour");
  }

  @Override
  public String how(Reckoning reckoning) {
    When anchor = reckoning.anchor();
    return anchor.dayOnly()
        ? words() + " from the start of " + anchor.words() + ", because the hour is not known"
        : words() + " after " + anchor.words();
  }

  @Override
  public boolean toTheMoment() {
    return true;
  }
}
