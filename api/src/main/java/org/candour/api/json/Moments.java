package org.candour.api.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.candour.time.At;
import org.candour.time.Civil;
import org.candour.time.On;
import org.candour.time.When;

/** Days and instants on the wire: ISO 8601, an instant always with its offset from UTC. */
public final class Moments {
  /** What to send, for a person. */
  public static final String ASKED =
      "Send a day such as 2026-01-14, or a time with its offset such as 2026-01-14T09:15:00Z.";

  /** Which years a date may lie in. */
  static final String YEARS = When.FIRST_YEAR + " to " + When.LAST_GIVEN;

  private Moments() {}

  /**
   * The day or instant, to the microsecond; empty when it is none, or nobody may give that year.
   */
  public static Optional<When> read(String text) {
    return day(text).<When>map(On::new).or(() -> instant(text).map(At::new));
  }

  /** A day such as 2026-01-14; empty when there is no such day, or nobody may give that year. */
  public static Optional<LocalDate> day(String text) {
    return anyDay(text).filter(day -> When.mayBeGiven(day.getYear()));
  }

  private static Optional<LocalDate> anyDay(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** An instant with its offset; one without would be another hour in summer. */
  public static Optional<Instant> instant(String text) {
    return anyInstant(text).filter(i -> When.mayBeGiven(Civil.dayOf(i).getYear()));
  }

  private static Optional<Instant> anyInstant(String text) {
    try {
      Instant instant = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
      // the first and last hours there are lie on no day of London's calendar
      Civil.dayOf(instant);
      return Optional.of(instant);
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  /** What is wrong with a text that is no date or time as it is asked. */
  static String wrongWith(String text, String what) {
    return anyDay(text).isPresent() || anyInstant(text).isPresent()
        ? "must lie in the years " + YEARS + "."
        : "is not a " + what + " that exists.";
  }

  /** As it stands on the wire. */
  public static String write(When when) {
    return when instanceof At at ? at.instant().toString() : when.day().toString();
  }
}
