package org.candour.body;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.criteria.Facts;

/**
 * The chair passes round the agencies.
 *
 * @param agencies in order, beginning with the first turn
 * @param period how long a turn lasts, at least a day
 * @param since the day the first turn began
 */
public record ChairRotates(List<String> agencies, Period period, LocalDate since)
    implements ChairRule {
  public ChairRotates {
    agencies = List.copyOf(agencies);
    if (agencies.isEmpty() || !since.plus(period).isAfter(since)) {
      throw new IllegalArgumentException("a rotation has agencies and a period of at least a day");
    }
  }

  @Override
  public Chair chair(Facts facts, LocalDate day, Register register) {
    String agency = agencies.get(turn(day) % agencies.size());
    return new Chair(
        Chair.State.SET,
        Set.of(),
        Optional.of(agency),
        "The chair passes round the agencies; this turn is " + register.agencyName(agency) + "'s.");
  }

  private int turn(LocalDate day) {
    int turn = 0;
    while (!since.plus(period.multipliedBy(turn + 1)).isAfter(day)) {
      turn++;
    }
    return turn;
  }

  @Override
  public Optional<String> post(Facts facts) {
    return Optional.empty();
  }
}
