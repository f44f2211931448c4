package org.candour.body;

import java.util.Optional;
import java.util.Set;

/** A seat that a person may take, in what class, and the appointment that gives it. */
public record Offer(Seat seat, AttendanceClass as, Appointment by) {
  /**
   * The person sitting in this seat.
   *
   * @param posts the posts they hold that day
   */
  public Attendee taken(Set<String> posts, Mode mode, String shownAs, Register register) {
    return new Attendee(
        by.person(),
        Optional.of(by.agency()),
        register.tagsOf(by.agency()),
        posts,
        Optional.of(seat.id()),
        seat.tags(),
        as,
        mode,
        shownAs,
        seat.terms());
  }
}
