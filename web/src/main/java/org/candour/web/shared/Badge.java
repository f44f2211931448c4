package org.candour.web.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.candour.engine.Due;
import org.candour.time.Civil;

/**
 * A badge: a shape, words and a colour, so that no one of the three is needed to understand it.
 *
 * @param look the name of its shape and colour in the style sheet
 */
public record Badge(Look look, String words) {
  private static final int SOON = 3;

  /** The looks there are. */
  public enum Look {
    OVER,
    RISK,
    TRACK,
    DONE,
    REST;

    /** As in the style sheet. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** For something that is due and not done, counted in days of London. */
  public static Badge due(Instant dueBefore, Instant now) {
    return open(lastDay(dueBefore), !now.isBefore(dueBefore), Civil.dayOf(now));
  }

  /** For a due of a step. */
  public static Badge of(Due due, Instant now) {
    return switch (due.state()) {
      case MET -> new Badge(Look.DONE, due.dueBefore().isPresent() ? "Done in time" : "Done");
      case MET_LATE -> new Badge(Look.RISK, due.target() ? "Done after the target" : "Done late");
      case MISSED -> new Badge(Look.RISK, "Missed");
      case NOT_YET_RUNNING ->
          new Badge(Look.REST, due.reckoning().isPresent() ? "Waits" : "No date yet");
      case NO_LONGER_ASKED -> new Badge(Look.REST, "No longer asked");
      case OPEN, OVERDUE ->
          due.dueBefore()
              .map(at -> running(due, at, now))
              .orElse(new Badge(Look.REST, "No date set"));
    };
  }

  /** For something on a list: what has passed and is not overdue was only aimed at. */
  public static Badge listed(Instant dueBefore, boolean overdue, Instant now) {
    return aimed(!overdue, dueBefore, now);
  }

  private static Badge running(Due due, Instant dueBefore, Instant now) {
    return aimed(due.target(), dueBefore, now);
  }

  private static Badge aimed(boolean target, Instant dueBefore, Instant now) {
    Badge plain = due(dueBefore, now);
    return target && plain.look == Look.OVER
        ? new Badge(Look.RISK, plain.words.replace("Overdue", "Target passed"))
        : plain;
  }

  private static Badge open(LocalDate day, boolean late, LocalDate today) {
    long days = ChronoUnit.DAYS.between(today, day);
    if (late) {
      return new Badge(Look.OVER, days == 0 ? "Overdue since today" : "Overdue by " + count(-days));
    }
    String words = days == 0 ? "Due today" : days == 1 ? "Due tomorrow" : "Due in " + count(days);
    return new Badge(days <= SOON ? Look.RISK : Look.TRACK, words);
  }

  private static String count(long days) {
    return days == 1 ? "1 day" : days + " days";
  }

  /** The last day on which a thing due before an instant is in time. */
  public static LocalDate lastDay(Instant dueBefore) {
    return Civil.dayOf(dueBefore.minus(1, ChronoUnit.MICROS));
  }
}
