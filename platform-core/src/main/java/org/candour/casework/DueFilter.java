package org.candour.casework;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which due rows to list: too late from {@code from} (inclusive) and before {@code before}
 * (exclusive), owed by any of {@code owes}; what is absent is not asked. An empty set of who owes
 * asks for nothing.
 */
public record DueFilter(
    Optional<Instant> from, Optional<Instant> before, Optional<Set<String>> owes) {
  public DueFilter {
    owes = owes.map(Set::copyOf);
  }

  public static DueFilter all() {
    return new DueFilter(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Those already too late at {@code now}: the instant a row names is itself late. */
  public static DueFilter overdueAt(Instant now) {
    return dueBefore(now.plusNanos(1_000));
  }

  public static DueFilter dueBefore(Instant before) {
    return new DueFilter(Optional.empty(), Optional.of(before), Optional.empty());
  }

  public DueFilter owedBy(Set<String> owes) {
    return new DueFilter(from, before, Optional.of(owes));
  }
}
