package org.candour.quorum;

import java.util.List;
import java.util.Map;
import org.candour.body.Seat;

/**
 * How many people hold each seat of a body that counts, present or not.
 *
 * @param known whether anybody has said
 */
public record Filled(boolean known, List<Line> lines) {
  public Filled {
    lines = List.copyOf(lines);
  }

  /** A seat and how many hold it. */
  public record Line(Seat seat, int people) {}

  /** Nobody has said. */
  public static Filled notKnown() {
    return new Filled(false, List.of());
  }

  /**
   * The seats that exist for a case, with how many people hold each.
   *
   * @param people by seat; empty: nobody has said
   */
  public static Filled of(List<Seat> seats, Map<String, Integer> people) {
    return people.isEmpty()
        ? notKnown()
        : new Filled(
            true,
            seats.stream()
                .filter(Seat::counts)
                .map(seat -> new Line(seat, people.getOrDefault(seat.id(), 0)))
                .toList());
  }

  int in(SeatClass seats) {
    return lines.stream()
        .filter(line -> seats.has(line.seat().tags()))
        .mapToInt(Line::people)
        .sum();
  }
}
