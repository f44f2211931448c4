package org.candour.engine;

import java.util.Optional;
import org.candour.criteria.Facts;
import org.candour.pathway.Ladder;
import org.candour.pathway.Owner;
import org.candour.rule.Rule;
import org.candour.time.Reckoning;
import org.candour.time.When;
import org.candour.time.WorkingCalendar;

/**
 * Where a disagreement is on its ladder.
 *
 * @param from the number of the rung it came to: it lies with the first from there on that is for
 *     the case
 * @param since when it came there
 * @param place the entry that took it there
 */
public record OnLadder(Ladder ladder, int from, When since, long place) {

  /** The rung it lies with. */
  public Optional<Ladder.Reached> with(Facts facts) {
    return ladder.from(from, facts);
  }

  /** Who has to settle it now; nobody while that is not known. */
  public Optional<Owner> settles(Facts facts) {
    return with(facts).flatMap(Ladder.Reached::owner);
  }

  /** The rung it goes to next; empty beyond the last. */
  public Optional<Ladder.Reached> next(Facts facts) {
    return with(facts).flatMap(its -> ladder.from(its.number() + 1, facts));
  }

  /** How long the rung has, when it has a limit. */
  Optional<Reckoning> time(Facts facts, WorkingCalendar calendar) {
    return with(facts)
        .filter(its -> its.owner().isPresent())
        .flatMap(its -> its.rung().within())
        .map(limit -> limit.from(since, calendar));
  }

  /** The rule of the rung it lies with. */
  Rule rule(Facts facts) {
    return with(facts).flatMap(its -> its.rung().rule()).orElse(ladder.rule());
  }
}
