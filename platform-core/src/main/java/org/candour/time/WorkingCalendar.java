package org.candour.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The days a partnership works: Monday to Friday, without the closures. It knows the bank holidays
 * only up to {@code knownUntil}; counting past that day yields a provisional date, never an error.
 *
 * @param closures weekdays not worked, with the name of the closure, in order of date; an entry for
 *     a Saturday or Sunday is dropped, since it closes nothing
 * @param knownUntil the last day for which the bank holidays have been published
 */
public record WorkingCalendar(
    String name, int version, Map<LocalDate, String> closures, LocalDate knownUntil) {

  public WorkingCalendar {
    Map<LocalDate, String> weekdays = new LinkedHashMap<>(new TreeMap<>(closures));
    weekdays.keySet().removeIf(WorkingCalendar::weekend);
    closures = Collections.unmodifiableMap(weekdays);
  }

  /** Whether work is done on a day. */
  public boolean works(LocalDate day) {
    return !weekend(day) && !closures.containsKey(day);
  }

  /** The day itself when it is worked, else the next that is. */
  public LocalDate onOrAfter(LocalDate day) {
    LocalDate found = day;
    while (!works(found)) {
      found = found.plusDays(1);
    }
    return found;
  }

  /** The {@code count}-th working day after a day; the day itself for none. */
  public LocalDate after(LocalDate day, int count) {
    LocalDate found = day;
    for (int counted = 0; counted < count; counted++) {
      found = onOrAfter(found.plusDays(1));
    }
    return found;
  }

  /** The closures from one day until another, the second not included, in order of date. */
  public List<Skipped> closedBetween(LocalDate from, LocalDate until) {
    return from.isBefore(until)
        ? from.datesUntil(until).filter(closures::containsKey).map(this::skipped).toList()
        : List.of();
  }

  /**
   * This calendar with a partnership's own closure days as well, under its own name and version.
   * Where a day is closed already, the name it has stays.
   */
  public WorkingCalendar alsoClosed(String itsName, int itsVersion, Map<LocalDate, String> days) {
    Map<LocalDate, String> all = new TreeMap<>(days);
    all.putAll(closures);
    return new WorkingCalendar(itsName, itsVersion, all, knownUntil);
  }

  static boolean weekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
  }

  /** Whether a Saturday or Sunday lies from one day until another, the second not included. */
  static boolean weekendBetween(LocalDate from, LocalDate until) {
    return from.isBefore(until) && from.datesUntil(until).anyMatch(WorkingCalendar::weekend);
  }

  private Skipped skipped(LocalDate day) {
    return new Skipped(day, closures.getOrDefault(day, ""));
  }

  @Override
  public String toString() {
    return name + " version " + version;
  }
}
