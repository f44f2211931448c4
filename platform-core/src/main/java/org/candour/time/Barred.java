package org.candour.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days on which a thing may not be done, both ends included. */
public sealed interface Barred permits Barred.Around, Barred.EachYear {

  /** Whether the thing may not be done on this day. */
  boolean holds(LocalDate day);

  /** The first day from this one on which it may be done. */
  LocalDate free(LocalDate day);

  /** The days in words. */
  String words();

  /** The days so near to an event, before and after it, and that of the event itself. */
  static Barred around(Limit gap, When event, WorkingCalendar calendar) {
    LocalDate first = new AtLeastBefore(gap).latestFirst(event.day(), calendar);
    return new Around(gap, event, first, gap.from(event, calendar).day());
  }

  /** From some time before an event until some time after it. */
  record Around(Limit gap, When event, LocalDate first, LocalDate last) implements Barred {
    @Override
    public boolean holds(LocalDate day) {
      return !day.isBefore(first) && !day.isAfter(last);
    }

    @Override
    public LocalDate free(LocalDate day) {
      return holds(day) ? last.plusDays(1) : day;
    }

    @Override
    public String words() {
      return "from "
          + Civil.words(first)
          + " to "
          + Civil.words(last)
          + ", within "
          + gap.words()
          + " of "
          + Civil.words(event.day());
    }
  }

  /** From one day of the year until another, each year; it may run over the turn of the year. */
  record EachYear(MonthDay first, MonthDay last) implements Barred {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    @Override
    public boolean holds(LocalDate day) {
      MonthDay its = MonthDay.from(day);
      boolean begun = !its.isBefore(first);
      boolean open = !its.isAfter(last);
      return first.isAfter(last) ? begun || open : begun && open;
    }

    @Override
    public LocalDate free(LocalDate day) {
      LocalDate found = day;
      while (holds(found)) {
        found = found.plusDays(1);
      }
      return found;
    }

    @Override
    public String words() {
      return "from " + DAY.format(first) + " to " + DAY.format(last) + " each year";
    }
  }
}
