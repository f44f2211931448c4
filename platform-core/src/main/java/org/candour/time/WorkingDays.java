package org.candour.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Working days by a partnership's calendar. Under {@link Counting#RECEIPT_IS_DAY_0} the limit is
 * the count-th working day after the anchor's day. Under {@link Counting#RECEIPT_IS_DAY_1} the
 * anchor's day, or the next working day, is itself the first.
 *
 * <p>The only limit that can be provisional: the others do not ask which days are worked.
 */
public record WorkingDays(int count, Counting counting) implements Limit {

  public WorkingDays {
    Amount.check(count, counting == Counting.RECEIPT_IS_DAY_1 ? 1 : 0);
  }

  @Override
  public Reckoning from(When anchor, WorkingCalendar calendar) {
    return inclusive() ? inclusive(anchor, calendar) : elapsed(anchor, calendar);
  }

  private boolean inclusive() {
    return counting == Counting.RECEIPT_IS_DAY_1;
  }

  private Reckoning elapsed(When anchor, WorkingCalendar calendar) {
    return reckoning(anchor, calendar, calendar.after(anchor.day(), count));
  }

  private Reckoning inclusive(When anchor, WorkingCalendar calendar) {
    LocalDate first = calendar.onOrAfter(anchor.day());
    return reckoning(anchor, calendar, calendar.after(first, count - 1));
  }

  private Reckoning reckoning(When anchor, WorkingCalendar calendar, LocalDate day) {
    return new Reckoning(
        anchor,
        this,
        day,
        Civil.endOf(day),
        calendar.closedBetween(firstThatMayCount(anchor), day),
        day.isAfter(calendar.knownUntil()),
        false,
        calendar);
  }

  private LocalDate firstThatMayCount(When anchor) {
    return inclusive() ? anchor.day() : anchor.day().plusDays(1);
  }

  @Override
  public String words() {
    String amount = Amount.words(count, "working day");
    return inclusive() ? amount + " (" + counting.words() + ")" : amount;
  }

  @Override
  public String since(String event) {
    return inclusive()
        ? "working day " + count + ", with this as day 1: " + event
        : Limit.super.since(event);
  }

  @Override
  public String how(Reckoning reckoning) {
    return (inclusive() ? howInclusive(reckoning) : howElapsed(reckoning)) + notCounting(reckoning);
  }

  private String howElapsed(Reckoning reckoning) {
    return words() + " after " + Civil.words(reckoning.anchor().day()) + " (counted as day 0)";
  }

  private String howInclusive(Reckoning reckoning) {
    LocalDate receipt = reckoning.anchor().day();
    LocalDate first = reckoning.calendar().onOrAfter(receipt);
    String day = "working day " + count + ", counting " + Civil.words(first) + " as day 1";
    return first.equals(receipt)
        ? day
        : day + " because " + Civil.words(receipt) + " is not a working day";
  }

  private String notCounting(Reckoning reckoning) {
    return notCounting(firstThatMayCount(reckoning.anchor()), reckoning.day(), reckoning.skipped());
  }

  /** The days passed over from one day until another, in words. */
  static String notCounting(LocalDate from, LocalDate until, List<Skipped> skipped) {
    List<String> left = new ArrayList<>();
    if (WorkingCalendar.weekendBetween(from, until)) {
      left.add("weekends");
    }
    skipped.forEach(one -> left.add(one.words()));
    return left.isEmpty() ? "" : ", not counting " + Listing.of(left);
  }

  @Override
  public Limit further() {
    return new WorkingDays(count, Counting.RECEIPT_IS_DAY_0);
  }
}
