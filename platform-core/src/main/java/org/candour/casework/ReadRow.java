package org.candour.casework;

import java.time.Instant;
import java.util.Optional;
import org.candour.tenancy.PersonId;

/**
 * A record that somebody opened something, or was refused it. It holds nothing of what was read.
 *
 * @param id the same for the same again within a minute, so that it is kept once
 * @param subject the id of the case, if it was of one
 * @param part which part of it, in words that the framework has for it; empty for the whole
 * @param capacity what they held there at that time, in words; empty when nothing
 */
public record ReadRow(
    String id,
    PersonId person,
    Instant at,
    Opened what,
    Optional<String> subject,
    String part,
    String capacity,
    boolean refused) {
  /** A row about the whole. */
  public ReadRow(
      String id,
      PersonId person,
      Instant at,
      Opened what,
      Optional<String> subject,
      String capacity,
      boolean refused) {
    this(id, person, at, what, subject, "", capacity, refused);
  }
}
