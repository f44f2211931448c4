package org.candour.quorum;

import java.util.List;
import java.util.Optional;
import org.candour.body.Attendee;

/**
 * Those present as a quorum sees them: seats that do not count fall out, and remote people where it
 * says so.
 */
final class Counted {
  private Counted() {}

  static Room room(List<Attendee> present, Remote remote) {
    return Room.of(present, one -> seat(one).or(() -> remote.refusal(one)));
  }

  private static Optional<String> seat(Attendee one) {
    return one.terms().counts()
        ? Optional.empty()
        : Optional.of("sits in a seat that does not count towards quorum");
  }
}
