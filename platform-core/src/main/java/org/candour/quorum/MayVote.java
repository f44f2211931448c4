package org.candour.quorum;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.body.Attendee;
import org.candour.rule.Reason;
import org.candour.tenancy.PersonId;

/** Whether a vote may be cast, and if not why, by name. */
record MayVote(Room room, Poll poll) {

  Optional<Reason> reason(Vote vote, Set<PersonId> voted) {
    if (vote.settlesTie()) {
      return Optional.of(rule("Nobody has a casting vote here."));
    }
    List<Attendee> seats =
        poll.present().stream().filter(a -> a.person().equals(vote.person())).toList();
    if (seats.isEmpty()) {
      return Optional.of(
          Reason.integrity(
              "votes", seat(vote) + " is by somebody who is not recorded as present."));
    }
    String name = seats.get(0).shownAs();
    if (voted.contains(vote.person())) {
      return Optional.of(rule(name + " has already voted: a person has one vote."));
    }
    return mayIn(vote) ? Optional.empty() : Optional.of(rule(whyNot(vote, seats)));
  }

  private String seat(Vote vote) {
    return poll.seats().stream()
        .filter(seat -> seat.id().equals(vote.seat()))
        .findFirst()
        .map(seat -> "The vote in the seat “" + seat.name() + "”")
        .orElse("A vote in a seat that this body does not have here");
  }

  private boolean mayIn(Vote vote) {
    return room.heads().stream()
        .flatMap(head -> head.seats().stream())
        .anyMatch(
            a -> a.person().equals(vote.person()) && a.seat().equals(Optional.of(vote.seat())));
  }

  private String whyNot(Vote vote, List<Attendee> seats) {
    return room.notCounted().stream()
        .filter(out -> out.attendee().person().equals(vote.person()))
        .filter(out -> sits(out.attendee(), vote))
        .map(NotCounted::says)
        .findFirst()
        .orElse(seats.get(0).shownAs() + " does not sit in the seat they voted in.");
  }

  private static boolean sits(Attendee one, Vote vote) {
    return one.seat().isEmpty() || one.seat().equals(Optional.of(vote.seat()));
  }

  static Reason rule(String says) {
    return new Reason(
        Reason.Kind.RULE, says, Optional.empty(), Optional.empty(), Optional.of("votes"));
  }
}
