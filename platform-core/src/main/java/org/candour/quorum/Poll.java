package org.candour.quorum;

import java.util.List;
import org.candour.body.Attendee;
import org.candour.body.Seat;

/**
 * What a voting rule judges.
 *
 * @param seats the seats of the body that exist for the case, filled or not: the membership
 * @param present who is there for this item
 */
public record Poll(List<Seat> seats, List<Attendee> present, List<Vote> votes) {
  public Poll {
    seats = List.copyOf(seats);
    present = List.copyOf(present);
    votes = List.copyOf(votes);
  }
}
