package org.candour.body;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.candour.tenancy.PersonId;
import org.candour.time.Civil;

/**
 * A person holds something for an agency over a span of days.
 *
 * @param agency the agency they act for in it
 * @param from the first day
 * @param until the last day, still held on it; empty while it runs on
 * @param left the moment on the last day from which it gives them nothing more, where it was ended
 *     at once; who was there earlier that day held it
 */
public record Appointment(
    PersonId person,
    String agency,
    Holding holding,
    LocalDate from,
    Optional<LocalDate> until,
    Optional<Instant> left) {

  /** One that runs to the end of its last day. */
  public Appointment(
      PersonId person, String agency, Holding holding, LocalDate from, Optional<LocalDate> until) {
    this(person, agency, holding, from, until, Optional.empty());
  }

  /** Whether it is held on this day, be it on a part of it. */
  public boolean on(LocalDate day) {
    return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
  }

  /** Whether it is held on this day and still at the day's end: if not, another may follow then. */
  public boolean throughout(LocalDate day) {
    return on(day) && !(left.isPresent() && until.filter(day::equals).isPresent());
  }

  /** Whether it is held at this moment. */
  public boolean at(Instant moment) {
    return on(Civil.dayOf(moment)) && left.map(moment::isBefore).orElse(true);
  }

  /** The same with this last day. */
  public Appointment ending(Optional<LocalDate> last, Optional<Instant> moment) {
    return new Appointment(person, agency, holding, from, last, moment);
  }
}
