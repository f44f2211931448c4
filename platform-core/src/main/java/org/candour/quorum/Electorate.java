package org.candour.quorum;

import java.util.List;
import java.util.Optional;
import org.candour.body.Attendee;
import org.candour.body.Mode;
import org.candour.body.Seat;

/**
 * Who may vote: those in voting seats, or those of them whose seat carries a tag.
 *
 * @param label plural, for a sentence: "responsible authorities", "members"
 * @param inRoomOnly votes of people who take part remotely are not recorded
 */
public record Electorate(Optional<String> seatTag, String label, boolean inRoomOnly) {

  /** Every voting member, in the room or not. */
  public static Electorate members() {
    return new Electorate(Optional.empty(), "members", false);
  }

  /** Voting seats that carry a tag. */
  public static Electorate seats(String tag, String label) {
    return new Electorate(Optional.of(tag), label, false);
  }

  /** The same electorate, voting in the room only. */
  public Electorate inTheRoom() {
    return new Electorate(seatTag, label, true);
  }

  /** Those of these seats that have a vote here. */
  public List<Seat> of(List<Seat> seats) {
    return seats.stream()
        .filter(Seat::votes)
        .filter(seat -> seatTag.map(seat.tags()::contains).orElse(true))
        .toList();
  }

  Room room(List<Attendee> present) {
    return Room.of(present, this::refusal);
  }

  private Optional<String> refusal(Attendee one) {
    if (!one.terms().votes() || !seatTag.map(one.seatTags()::contains).orElse(true)) {
      return Optional.of("has no vote: only " + label + " vote on this");
    }
    return inRoomOnly && one.mode() == Mode.REMOTE
        ? Optional.of("is not in the room, so their vote is not recorded")
        : Optional.empty();
  }

  String words() {
    return label + (inRoomOnly ? " in the room" : "");
  }
}
