package org.candour.api.view;

import java.util.List;
import java.util.Optional;
import org.candour.body.AttendanceClass;
import org.candour.body.Attendee;
import org.candour.body.Mode;

/** Somebody at a meeting, in one seat or none. */
public record AttendeeBody(
    String person,
    String name,
    Optional<String> agency,
    Optional<String> seat,
    AttendanceClass as,
    Mode mode) {
  /** The attendee as they are answered. */
  public static AttendeeBody of(Attendee one) {
    return new AttendeeBody(
        one.person().value(), one.shownAs(), one.agency(), one.seat(), one.as(), one.mode());
  }

  static List<AttendeeBody> all(List<Attendee> many) {
    return many.stream().map(AttendeeBody::of).toList();
  }
}
