package org.candour.api.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.candour.time.Reckoning;
import org.candour.time.When;

/**
 * How a date was counted, in words and as data.
 *
 * @param from what it was counted from
 * @param limit how much was counted, in words
 * @param tooLateFrom the first instant that is late
 * @param provisional bank holidays were not yet published so far ahead
 * @param assumed the hour is not known, so hours count from the start of the day
 */
public record ReckoningBody(
    String words,
    When from,
    String limit,
    LocalDate day,
    Instant tooLateFrom,
    List<Skipped> skipped,
    boolean provisional,
    boolean assumed,
    Calendar calendar) {

  /** A weekday that was not counted. */
  public record Skipped(LocalDate day, String why) {}

  /** The calendar that was counted by. */
  public record Calendar(String name, int version) {}

  /** The reckoning as it is answered. */
  public static ReckoningBody of(Reckoning counted) {
    return new ReckoningBody(
        counted.words(),
        counted.anchor(),
        counted.limit().words(),
        counted.day(),
        counted.tooLateFrom(),
        counted.skipped().stream().map(s -> new Skipped(s.day(), s.why())).toList(),
        counted.provisional(),
        counted.assumed(),
        new Calendar(counted.calendar().name(), counted.calendar().version()));
  }
}
