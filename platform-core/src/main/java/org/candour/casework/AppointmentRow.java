package org.candour.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.candour.tenancy.PersonId;

/**
 * What a person holds in a partnership, from a day until a day (inclusive).
 *
 * @param kind what kind of holding: a post, a seat, a deputy's, or working for an agency
 * @param body the body of a seat
 * @param holding the post or seat held
 */
public record AppointmentRow(
    String id,
    PersonId person,
    String agency,
    String kind,
    Optional<String> body,
    Optional<String> holding,
    LocalDate from,
    Optional<LocalDate> until) {}
