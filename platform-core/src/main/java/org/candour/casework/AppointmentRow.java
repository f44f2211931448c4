package org.candour.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.candour.tenancy.PersonId;

/**
 * What a person holds in a partnership, from a day until a day (inclusive). It is derived from the
 * partnership's journal and written with it.
 *
 * @param kind what kind of holding: a post, a seat, a deputy's, or working for an agency
 * @param body the body of a seat
 * @param holding the post or seat held
 * @param left the moment from which it gives them nothing more, where it was ended at once
 * @param withdrawn whether it was entered by mistake and taken back; nobody held it then
 */
public record AppointmentRow(
    String id,
    PersonId person,
    String agency,
    String kind,
    Optional<String> body,
    Optional<String> holding,
    LocalDate from,
    Optional<LocalDate> until,
    Optional<Instant> left,
    boolean withdrawn) {
  /** One that stands and was not ended at once. */
  public AppointmentRow(
      String id,
      PersonId person,
      String agency,
      String kind,
      Optional<String> body,
      Optional<String> holding,
      LocalDate from,
      Optional<LocalDate> until) {
    this(id, person, agency, kind, body, holding, from, until, Optional.empty(), false);
  }
}
