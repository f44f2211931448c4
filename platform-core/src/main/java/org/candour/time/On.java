package org.candour.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A day in London, the hour unknown. */
public record On(LocalDate day) implements When {

  public On {
    Years.check(day);
  }

  @Override
  public Instant start() {
    return Civil.startOf(day);
  }

  @Override
  public Instant last() {
    return Civil.endOf(day).minus(1, ChronoUnit.MICROS);
  }

  @Override
  public boolean dayOnly() {
    return true;
  }

  @Override
  public String words() {
    return Civil.words(day);
  }
}
