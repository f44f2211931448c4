package org.candour.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Days, weeks or working days that pass over whole months, in which no day counts. Hours and months
 * cannot leave a month out.
 */
public record NotCounting(Limit of, Set<Month> months) implements Limit {
  private static final int WEEK = 7;

  public NotCounting {
    months = Set.copyOf(months);
    if (!mayLeaveOut(of) || months.isEmpty() || months.size() == Month.values().length) {
      throw new IllegalArgumentException("No days can be counted so: " + of.words());
    }
  }

  /** Whether such a limit counts days, so that some of them can be left out. */
  public static boolean mayLeaveOut(Limit limit) {
    return limit instanceof Days
        || limit instanceof Weeks
        || (limit instanceof WorkingDays its && its.counting() == Counting.RECEIPT_IS_DAY_0);
  }

  @Override
  public Reckoning from(When anchor, WorkingCalendar calendar) {
    LocalDate day = anchor.day();
    for (int left = count(); left > 0; ) {
      day = day.plusDays(1);
      left -= counts(day, calendar) ? 1 : 0;
    }
    return new Reckoning(
        anchor,
        this,
        day,
        Civil.endOf(day),
        closed(anchor.day(), day, calendar),
        working() && day.isAfter(calendar.knownUntil()),
        false,
        calendar);
  }

  private int count() {
    if (of instanceof WorkingDays its) {
      return its.count();
    }
    return of instanceof Weeks its ? WEEK * its.count() : ((Days) of).count();
  }

  private boolean working() {
    return of instanceof WorkingDays;
  }

  private boolean counts(LocalDate day, WorkingCalendar calendar) {
    return !months.contains(day.getMonth()) && (!working() || calendar.works(day));
  }

  private List<Skipped> closed(LocalDate from, LocalDate until, WorkingCalendar calendar) {
    return working()
        ? calendar.closedBetween(from.plusDays(1), until).stream()
            .filter(skipped -> !months.contains(skipped.day().getMonth()))
            .toList()
        : List.of();
  }

  @Override
  public String words() {
    return of.words() + leavingOut();
  }

  @Override
  public String how(Reckoning reckoning) {
    return of.how(reckoning) + "," + leavingOut();
  }

  private String leavingOut() {
    return " leaving out "
        + Listing.of(
            new TreeSet<>(months)
                .stream().map(month -> month.getDisplayName(TextStyle.FULL, Locale.UK)).toList());
  }
}
