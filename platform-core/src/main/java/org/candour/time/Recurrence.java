package org.candour.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How often a thing is to be done again: days, weeks or months that follow on each other.
 *
 * @param fromTheLast whether each time is counted from when it was last done; otherwise the times
 *     are fixed, all counted from the first event
 */
public record Recurrence(Limit period, boolean fromTheLast) {
  private static final int FEWEST_ROUNDS = 10;

  public Recurrence {
    if (!mayRepeat(period)) {
      throw new IllegalArgumentException("This does not come round: " + period.words());
    }
  }

  /** Whether a limit can come round again and again. */
  public static boolean mayRepeat(Limit period) {
    return (period instanceof Days days && fits(days.count()))
        || (period instanceof Weeks weeks && fits(weeks.count()))
        || (period instanceof Months months && fits(months.count()) && !months.andAHalf());
  }

  private static boolean fits(int count) {
    return count > 0 && count <= Limit.MOST / FEWEST_ROUNDS;
  }

  /**
   * What is due, missed and next.
   *
   * @param missed the times that passed without it, oldest first
   * @param due the time that it is to be done by now; empty when it has been done for this time
   * @param next the time after
   */
  public record Rounds(List<Reckoning> missed, Optional<Reckoning> due, Reckoning next) {
    public Rounds {
      missed = List.copyOf(missed);
    }

    /** The time that it is to be done by: this one, or the next when this one is done. */
    public Reckoning soonest() {
      return due.orElse(next);
    }
  }

  /**
   * How the rounds stand on a day.
   *
   * @param first what they are counted from
   * @param done when it was done, in any order
   */
  public Rounds on(When today, When first, List<When> done, WorkingCalendar calendar) {
    return fromTheLast ? rolling(first, done, calendar) : fixed(today, first, done, calendar);
  }

  private Rounds rolling(When first, List<When> done, WorkingCalendar calendar) {
    When last = done.stream().reduce(first, (a, b) -> b.start().isAfter(a.start()) ? b : a);
    return new Rounds(
        List.of(), Optional.of(period.from(last, calendar)), times(2).from(last, calendar));
  }

  private Rounds fixed(When today, When first, List<When> done, WorkingCalendar calendar) {
    List<Reckoning> missed = new ArrayList<>();
    int round = 1;
    When begins = first;
    Reckoning ends = times(round).from(first, calendar);
    while (ends.late(today) && round < most()) {
      if (!within(done, begins, ends)) {
        missed.add(ends);
      }
      begins = new On(ends.day().plusDays(1));
      round++;
      ends = times(round).from(first, calendar);
    }
    boolean kept = within(done, begins, ends);
    return new Rounds(
        missed,
        kept ? Optional.empty() : Optional.of(ends),
        times(round + 1).from(first, calendar));
  }

  private static boolean within(List<When> done, When begins, Reckoning ends) {
    return done.stream()
        .anyMatch(when -> !when.last().isBefore(begins.start()) && !ends.late(when));
  }

  /** A limit has a most, and the last two rounds have to be reckoned too. */
  private int most() {
    return Limit.MOST / count() - 2;
  }

  private int count() {
    if (period instanceof Days days) {
      return days.count();
    }
    return period instanceof Weeks weeks ? weeks.count() : ((Months) period).count();
  }

  /** So many periods at once, so that the 31st stays the 31st after a shorter month. */
  private Limit times(int rounds) {
    int all = count() * rounds;
    if (period instanceof Days) {
      return new Days(all);
    }
    return period instanceof Weeks ? new Weeks(all) : new Months(all, false);
  }

  /** Every 3 months, or every 3 months from when it was last done. */
  public String words() {
    String one = period.words();
    String every = "every " + (one.startsWith("1 ") ? one.substring(2) : one);
    return fromTheLast ? every + " from when it was last done" : every;
  }
}
