package org.candour.api.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.candour.time.At;
import org.candour.time.On;
import org.candour.time.When;

/** Days and instants on the wire: ISO 8601, an instant always with its offset from UTC. */
public final class Moments {
  /** What to send, for a person. */
  public static final String ASKED =
      "Send a day such as 2026-01-14, or a time with its offset such as 2026-01-14T09:15:00Z.";

  private Moments() {}

  /**
   * The day or instant, to the microsecond; empty when it is none, or lies outside 1900 to 2999.
   */
  public static Optional<When> read(String text) {
    return day(text).<When>map(On::new).or(() -> instant(text).map(At::new));
  }

  /** A day such as 2026-01-14; empty when there is no such day. */
  public static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(new On(LocalDate.parse(text)).day());
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** An instant with its offset; one without would be another hour in summer. */
  public static Optional<Instant> instant(String text) {
    try {
      Instant read = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
      return Optional.of(new At(read).instant());
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** As it stands on the wire. */
  public static String write(When when) {
    return when instanceof At at ? at.instant().toString() : when.day().toString();
  }
}
