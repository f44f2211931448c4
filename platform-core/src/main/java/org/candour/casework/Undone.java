package org.candour.casework;

import java.util.Optional;

/** Ends a transaction without writing anything, and carries the answer out of it. */
final class Undone extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Optional<Outcome<?>> outcome;

  Undone(Outcome<?> outcome) {
    super("nothing was written", null, false, false);
    this.outcome = Optional.of(outcome);
  }

  @SuppressWarnings("unchecked")
  <T> Outcome<T> as() {
    return (Outcome<T>) outcome.orElseThrow();
  }
}
