package org.candour.casework;

import java.util.Optional;
import org.candour.journal.Basis;
import org.candour.time.When;

/**
 * The terms under which a command is given.
 *
 * @param happened when it happened; empty: now
 * @param why the reason for going against a rule that asks for one
 * @param seen the tag of the view the person acted on; empty: the act rests on nothing seen
 * @param key the idempotency key, scoped to partnership, person and operation
 */
public record Terms(
    Basis basis,
    Optional<When> happened,
    Optional<String> why,
    Optional<String> seen,
    Optional<String> key) {
  /** An act, now. */
  public static Terms now() {
    return new Terms(
        Basis.ACT, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same, resting on this view. */
  public Terms having(String tag) {
    return new Terms(basis, happened, why, Optional.of(tag), key);
  }
}
