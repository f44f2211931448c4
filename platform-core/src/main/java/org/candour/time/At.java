package org.candour.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A known moment, in UTC. Anything finer than a microsecond is cut off, since the record keeps
 * microseconds and a value must read back as it was written.
 */
public record At(Instant instant) implements When {

  public At {
    Years.check(instant);
    instant = instant.truncatedTo(ChronoUnit.MICROS);
  }

  @Override
  public LocalDate day() {
    return Civil.dayOf(instant);
  }

  @Override
  public Instant start() {
    return instant;
  }

  @Override
  public Instant last() {
    return instant;
  }

  @Override
  public boolean dayOnly() {
    return false;
  }

  @Override
  public String words() {
    return Civil.words(instant);
  }
}
