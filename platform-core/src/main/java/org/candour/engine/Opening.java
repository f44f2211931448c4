package org.candour.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether a case opens for somebody. It is closed without a ground, and then says nothing of why.
 *
 * @param grounds each of which opens it
 */
public record Opening(List<Ground> grounds) {
  public Opening {
    grounds = List.copyOf(grounds);
  }

  static Opening closed() {
    return new Opening(List.of());
  }

  /** Whether it opens. */
  public boolean open() {
    return !grounds.isEmpty();
  }

  /** Whether it opens by what somebody does for the partnership, and not by taking part in it. */
  public boolean byOffice() {
    return grounds.stream().anyMatch(Ground::office);
  }

  /**
   * One ground.
   *
   * @param says in words, without naming anybody
   * @param office whether it is a post of the business unit or of the scrutineer
   * @param until the last day; empty: it runs on
   */
  public record Ground(String says, boolean office, Optional<LocalDate> until) {}
}
