package org.candour.rule;

import java.util.Optional;

/**
 * One rule of a partnership: its id, what it says in plain words, how it is enforced and where it
 * stands.
 *
 * @param assumed the reading taken where the document is unclear, for the partnership to confirm
 */
public record Rule(
    RuleId id, String says, Enforcement level, Citation cites, Optional<String> assumed) {

  /** The same rule enforced at this level, where what is asked of it is another thing. */
  public Rule at(Enforcement other) {
    return new Rule(id, says, other, cites, assumed);
  }
}
