package org.candour.quorum;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.body.Attendee;
import org.candour.body.Seat;

/** A body with one seat for each of its people, who is there, and how they vote. For tests. */
record Table(List<Seat> seats, List<Attendee> present, List<Vote> votes) {

  /** A body of these people, all present. */
  static Table of(Attendee... members) {
    List<Seat> seats = Stream.of(members).flatMap(one -> seat(one).stream()).toList();
    return new Table(seats, List.of(members), List.of());
  }

  Table without(Attendee absent) {
    return new Table(seats, present.stream().filter(one -> !one.equals(absent)).toList(), votes);
  }

  Table with(Attendee other) {
    return new Table(seats, Stream.concat(present.stream(), Stream.of(other)).toList(), votes);
  }

  Table votes(Attendee one, Ballot ballot) {
    return silent(one).cast(new Vote(one.person(), one.seat().orElse("none"), ballot));
  }

  Table silent(Attendee one) {
    Optional<String> seat = one.seat();
    return new Table(
        seats,
        present,
        votes.stream()
            .filter(v -> !v.person().equals(one.person()) || !seat.equals(Optional.of(v.seat())))
            .toList());
  }

  Table all(Ballot ballot) {
    Table table = this;
    for (Attendee one : present) {
      table = table.votes(one, ballot);
    }
    return table;
  }

  Table cast(Vote vote) {
    return new Table(seats, present, Stream.concat(votes.stream(), Stream.of(vote)).toList());
  }

  VoteVerdict judge(Voting voting) {
    return voting.judge(new Poll(seats, present, votes));
  }

  private static Optional<Seat> seat(Attendee one) {
    return one.seat()
        .map(
            id ->
                new Seat(
                    id,
                    one.terms().name(),
                    one.terms().agency(),
                    List.of(),
                    one.terms().places(),
                    Optional.empty(),
                    one.seatTags(),
                    true,
                    one.terms().counts(),
                    one.terms().votes()));
  }
}
