package org.candour.quorum;

import java.util.List;
import java.util.Optional;
import org.candour.body.Attendee;
import org.candour.body.Seat;
import org.candour.tenancy.PersonId;

/**
 * What a voting rule judges.
 *
 * @param seats the seats of the body that exist for the case, filled or not: the membership
 * @param present who is there for this item
 * @param chair who took the chair, where that is recorded
 * @param business the kind of business the item is, where it is named
 */
public record Poll(
    List<Seat> seats,
    List<Attendee> present,
    List<Vote> votes,
    Optional<PersonId> chair,
    Optional<String> business) {
  public Poll {
    seats = List.copyOf(seats);
    present = List.copyOf(present);
    votes = List.copyOf(votes);
  }

  /** A poll of no kind of business in particular, of which nobody recorded who chaired. */
  public Poll(List<Seat> seats, List<Attendee> present, List<Vote> votes) {
    this(seats, present, votes, Optional.empty(), Optional.empty());
  }

  Poll withVotes(List<Vote> others) {
    return new Poll(seats, present, others, chair, business);
  }
}
