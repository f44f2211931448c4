package org.candour.casework;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which due rows to list: too late from {@code from} (inclusive) and before {@code before}
 * (exclusive), owed by any of {@code owes}, in any state but one; what is absent is not asked. An
 * empty set of who owes asks for nothing.
 */
public record DueFilter(
    Optional<Instant> from,
    Optional<Instant> before,
    Optional<Set<String>> owes,
    Optional<String> not) {
  public DueFilter {
    owes = owes.map(Set::copyOf);
  }

  public static DueFilter all() {
    return between(Optional.empty(), Optional.empty());
  }

  /** Those that are too late from the one instant (inclusive) and before the other. */
  public static DueFilter between(Optional<Instant> from, Optional<Instant> before) {
    return new DueFilter(from, before, Optional.empty(), Optional.empty());
  }

  /**
   * Those already too late at {@code now}: the instant a row names is itself late. An aim that has
   * passed is none of them.
   */
  public static DueFilter overdueAt(Instant now) {
    return new DueFilter(
        Optional.empty(),
        Optional.of(now.plusNanos(1_000)),
        Optional.empty(),
        Optional.of(DueRow.AIM));
  }

  public static DueFilter dueBefore(Instant before) {
    return between(Optional.empty(), Optional.of(before));
  }

  public DueFilter owedBy(Set<String> owes) {
    return new DueFilter(from, before, Optional.of(owes), not);
  }
}
