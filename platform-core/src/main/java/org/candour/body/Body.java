package org.candour.body;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.criteria.Answer;
import org.candour.criteria.Facts;
import org.candour.rule.Citation;
import org.candour.rule.Rule;

/** A board, panel or group: its seats and who chairs it. One body may go by several names. */
public record Body(
    String id,
    String name,
    List<String> aliases,
    List<Seat> seats,
    ChairRule chair,
    Citation cites,
    Optional<Rule> rule,
    Eligibility eligibility) {
  public Body {
    aliases = List.copyOf(aliases);
    seats = List.copyOf(seats);
  }

  /** A body of which no rule is at hand, and which asks nothing of its members. */
  public Body(
      String id,
      String name,
      List<String> aliases,
      List<Seat> seats,
      ChairRule chair,
      Citation cites) {
    this(id, name, aliases, seats, chair, cites, Optional.empty(), Eligibility.open());
  }

  /** The rule that a seat rests on: its own, else the body's. */
  public Optional<Rule> ruleOf(Seat seat) {
    return seat.rule().or(() -> rule);
  }

  /** The seat of this id. */
  public Optional<Seat> seat(String seatId) {
    return seats.stream().filter(seat -> seat.id().equals(seatId)).findFirst();
  }

  /**
   * The seats that exist for a case; {@code NOT_KNOWN} gives those that turn on a fact nobody has
   * answered yet.
   */
  public List<Seat> seatsFor(Facts facts, Answer exists) {
    return seats.stream().filter(seat -> seat.exists(facts) == exists).toList();
  }

  /** The seats that certainly exist for a case. */
  public List<Seat> seatsFor(Facts facts) {
    return seatsFor(facts, Answer.YES);
  }

  /**
   * Those present, as they sit for this case: whoever's seat does not exist for it, or turns on a
   * fact nobody has answered yet, sits in no seat here.
   */
  public List<Attendee> present(List<Attendee> present, Facts facts) {
    Set<String> seated = seatsFor(facts).stream().map(Seat::id).collect(Collectors.toSet());
    return present.stream()
        .map(one -> one.seat().map(seated::contains).orElse(true) ? one : one.withoutSeat())
        .toList();
  }
}
