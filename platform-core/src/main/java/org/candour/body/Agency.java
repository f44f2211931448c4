package org.candour.body;

import java.util.Optional;
import java.util.Set;

/**
 * An organisation of the partnership. Rules bind to its tags, so that they outlive the
 * organisation: a rule for the "health partner" holds for whoever carries that tag on the day.
 *
 * @param follows the agency whose duties this one took over, if any
 */
public record Agency(String id, String name, Set<String> tags, Optional<String> follows) {
  public Agency {
    tags = Set.copyOf(tags);
  }
}
