package org.candour.quorum;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives each party a person of its own where that can be done. A person who belongs to two agencies
 * answers for one of them, whichever leaves the fewest without anybody (the usual augmenting-path
 * matching).
 */
final class Matching {
  private final List<Head> heads;
  private final Map<Party, Head> by = new HashMap<>();

  private Matching(List<Head> heads) {
    this.heads = heads;
  }

  static Matching of(List<Head> heads, List<Party> parties) {
    Matching matching = new Matching(heads);
    parties.forEach(party -> matching.place(party, new HashSet<>()));
    return matching;
  }

  private boolean place(Party party, Set<Head> tried) {
    for (Head head : heads) {
      if (head.is(party) && tried.add(head)) {
        Optional<Party> holder = heldFor(head);
        if (holder.isEmpty() || place(holder.get(), tried)) {
          by.put(party, head);
          return true;
        }
      }
    }
    return false;
  }

  private Optional<Party> heldFor(Head head) {
    return by.entrySet().stream()
        .filter(e -> e.getValue().equals(head))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Who answers for this party. */
  Optional<Head> by(Party party) {
    return Optional.ofNullable(by.get(party));
  }

  /** Everybody here from this party who does not answer for another. */
  List<Head> from(Party party) {
    return heads.stream()
        .filter(head -> head.is(party))
        .filter(head -> heldFor(head).map(party::equals).orElse(true))
        .toList();
  }
}
