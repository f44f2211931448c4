package org.candour.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What a limit came to, and how: counted from what, by which convention and calendar, past which
 * days.
 *
 * @param day the day in London on which the limit ends
 * @param tooLateFrom the first instant that is late, in UTC to the microsecond. For days this is
 *     the start of the day after; for hours from a moment, one microsecond past the full hours,
 *     since a thing done at exactly that moment is in time. To show a limit use {@link
 *     #lastMoment()}
 * @param skipped the weekdays passed over (bank holidays and closures), without the weekends
 * @param provisional whether working days were counted past the last published bank holiday
 * @param assumed whether hours were counted from the start of a day because the hour is not known
 */
public record Reckoning(
    When anchor,
    Limit limit,
    LocalDate day,
    Instant tooLateFrom,
    List<Skipped> skipped,
    boolean provisional,
    boolean assumed,
    WorkingCalendar calendar) {

  public Reckoning {
    skipped = List.copyOf(skipped);
  }

  /** A limit that ends on a day whatever days are worked. */
  static Reckoning endingOn(LocalDate day, When anchor, Limit limit, WorkingCalendar calendar) {
    return new Reckoning(anchor, limit, day, Civil.endOf(day), List.of(), false, false, calendar);
  }

  /** Whether an instant is too late. */
  public boolean late(Instant instant) {
    return !instant.isBefore(tooLateFrom);
  }

  /** Whether a thing is too late. One known only to a day is late when all of that day is. */
  public boolean late(When when) {
    return late(when.start());
  }

  /** The last instant that is in time. */
  public Instant lastMoment() {
    return tooLateFrom.minus(1, ChronoUnit.MICROS);
  }

  /** The first instant at which the limit has been reached, for rules that say "not before". */
  public Instant reached() {
    return limit.toTheMoment() ? lastMoment() : Civil.startOf(day);
  }

  /**
   * Whether a thing comes before the limit is reached. One known only to a day does when all of
   * that day does.
   */
  public boolean tooEarly(When when) {
    return when.last().isBefore(reached());
  }

  /** More time, counted on from where this limit ends; what was provisional or assumed stays so. */
  public Reckoning extendedBy(Limit more) {
    When end = limit.toTheMoment() ? new At(lastMoment()) : new On(day);
    Reckoning next = more.further().from(end, calendar);
    return new Reckoning(
        next.anchor,
        next.limit,
        next.day,
        next.tooLateFrom,
        next.skipped,
        provisional || next.provisional,
        assumed || next.assumed,
        calendar);
  }

  /** The date and how it was reached, for a person who has to rely on it. */
  public String words() {
    return date() + ": " + limit.how(this) + unsure();
  }

  /** The date alone, with the time of day where the limit has one. */
  public String date() {
    return limit.toTheMoment() ? Civil.words(lastMoment()) : Civil.words(day);
  }

  private String unsure() {
    return provisional
        ? ". Provisional: bank holidays are published up to "
            + Civil.words(calendar.knownUntil())
            + ", so this date may move"
        : "";
  }
}
