package org.candour.rule;

import java.util.Optional;

/**
 * One rule of a partnership: its id, what it says in plain words, how it is enforced and where it
 * stands.
 *
 * @param assumed the reading taken where the document is unclear, for the partnership to confirm
 * @param setAside who alone may go past it with a reason; empty: whoever acts
 */
public record Rule(
    RuleId id,
    String says,
    Enforcement level,
    Citation cites,
    Optional<String> assumed,
    Optional<SetAside> setAside) {

  /** A rule of which it is not said who may go past it. */
  public Rule(RuleId id, String says, Enforcement level, Citation cites, Optional<String> assumed) {
    this(id, says, level, cites, assumed, Optional.empty());
  }

  /** The same rule enforced at this level, where what is asked of it is another thing. */
  public Rule at(Enforcement other) {
    return new Rule(id, says, other, cites, assumed, setAside);
  }
}
