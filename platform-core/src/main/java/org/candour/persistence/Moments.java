package org.candour.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Instants on their way into and out of DATETIME(6) columns, which hold UTC to the microsecond. */
final class Moments {
  private Moments() {}

  /** For keeping. A finer instant is refused: it would come back as another one. */
  static Timestamp kept(Instant instant) {
    if (!instant.equals(instant.truncatedTo(ChronoUnit.MICROS))) {
      throw new IllegalArgumentException("finer than a microsecond: " + instant);
    }
    return Timestamp.from(instant);
  }

  /** For comparing with what is kept. */
  static Timestamp compared(Instant instant) {
    return Timestamp.from(instant.truncatedTo(ChronoUnit.MICROS));
  }
}
