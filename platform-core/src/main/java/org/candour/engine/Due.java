package org.candour.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.candour.rule.Rule;
import org.candour.time.Barred;
import org.candour.time.Civil;
import org.candour.time.Reckoning;

/**
 * One thing that is due: who owes it, by when, counted from what.
 *
 * @param owes the code of who owes it; for each involved agency, the agency
 * @param owesName the same in words
 * @param reckoning how the day was counted; empty while what it counts from has not happened, or
 *     where no clock is set
 * @param opens the other end of a window: not sooner than this
 * @param says the whole in words, also when there is no date
 * @param anchorPlace the entry it is counted from, 0 for none: with the due moment it names the
 *     occurrence
 * @param extendedFrom the day before it was extended
 * @param barred the days on which it may not be done
 */
public record Due(
    String review,
    String step,
    String stepName,
    Rule rule,
    String owes,
    String owesName,
    boolean target,
    State state,
    Optional<Reckoning> reckoning,
    Optional<Reckoning> opens,
    Optional<Instant> dueBefore,
    String says,
    long anchorPlace,
    Optional<LocalDate> extendedFrom,
    Optional<Barred> barred) {
  /** Soonest first; what has no date yet comes last. */
  public static final Comparator<Due> SOONEST =
      Comparator.comparing(d -> d.dueBefore().orElse(Instant.MAX));

  /** Where it is. */
  public enum State {
    /** What it counts from has not happened. */
    NOT_YET_RUNNING,
    OPEN,
    OVERDUE,
    MET,
    MET_LATE,
    /** One time of several that passed without it, and that nobody can make up for. */
    MISSED,
    /** Its step was never begun and is no longer asked. */
    NO_LONGER_ASKED
  }

  /** Whether somebody still owes it. */
  public boolean isOpen() {
    return state == State.OPEN || state == State.OVERDUE || state == State.NOT_YET_RUNNING;
  }

  /** The last day on which it is in time. */
  public Optional<LocalDate> day() {
    return dueBefore.map(before -> Civil.dayOf(before.minusNanos(1000)));
  }
}
