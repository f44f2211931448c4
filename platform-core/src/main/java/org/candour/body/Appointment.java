package org.candour.body;

import java.time.LocalDate;
import java.util.Optional;
import org.candour.tenancy.PersonId;

/**
 * A person holds something for an agency over a span of days.
 *
 * @param agency the agency they act for in it
 * @param from the first day
 * @param until the last day, still held on it; empty while it runs on
 */
public record Appointment(
    PersonId person, String agency, Holding holding, LocalDate from, Optional<LocalDate> until) {

  /** Whether it is held on this day. */
  public boolean on(LocalDate day) {
    return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
  }
}
