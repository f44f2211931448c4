package org.candour.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the signed heads of a partnership from the first to the last: each follows the one before,
 * is signed by a known key, and is the root over the leaves there were; and each is the one that
 * was written outside the database.
 */
final class HeadsCheck {
  private static final int AT_ONCE = 500;

  private final Holdings holdings;
  private final Outside outside;
  private final Map<String, PublicKeyOf> keys = new HashMap<>();
  private final LeafTree tree = new LeafTree();
  private final List<Fault> faults = new ArrayList<>();
  private Octets previous = Head.start();
  private long counter;
  private Optional<SignedHead> newest = Optional.empty();

  HeadsCheck(Holdings holdings, Outside outside) {
    this.holdings = holdings;
    this.outside = outside;
  }

  /** Says what is wrong with the first head that does not hold; what follows rests on it. */
  List<Fault> run() {
    holdings.keys().stream().filter(PublicKeyOf::wellNamed).forEach(k -> keys.put(k.id(), k));
    outside
        .keys()
        .ifPresent(
            known -> {
              List<String> trusted = known.stream().map(PublicKeyOf::id).toList();
              keys.keySet().retainAll(trusted);
            });
    for (List<SignedHead> some = holdings.heads(0, AT_ONCE);
        !some.isEmpty() && faults.isEmpty();
        some = holdings.heads(counter, AT_ONCE)) {
      check(some);
    }
    if (faults.isEmpty()) {
      more();
    }
    return faults;
  }

  private void check(List<SignedHead> some) {
    Map<Long, List<Leaf>> leaves = new HashMap<>();
    holdings
        .leaves(counter + 1, some.get(some.size() - 1).head().counter())
        .forEach(l -> leaves.computeIfAbsent(l.counter(), c -> new ArrayList<>()).add(l.leaf()));
    for (SignedHead signed : some) {
      check(signed, leaves.getOrDefault(signed.head().counter(), List.of()));
      if (!faults.isEmpty()) {
        return;
      }
    }
  }

  private void check(SignedHead signed, List<Leaf> leaves) {
    Head head = signed.head();
    counter++;
    if (head.counter() != counter) {
      fault(Fault.Kind.HEAD, "is missing; the next one there is is signed head " + head.counter());
    } else if (!head.partnership().equals(holdings.partnership())) {
      fault(Fault.Kind.HEAD, "is one of another partnership");
    } else if (!head.previous().equals(previous)) {
      fault(Fault.Kind.HEAD, "does not follow the one before it");
    } else if (!Optional.ofNullable(keys.get(head.key()))
        .map(key -> key.signed(signed))
        .orElse(false)) {
      fault(Fault.Kind.SIGNATURE, "is not signed by a key that is known");
    } else {
      leaves.forEach(tree::put);
      if (!tree.root().equals(head.root())
          || tree.size() != head.leaves()
          || tree.entries() != head.entries()) {
        fault(Fault.Kind.HEAD, "does not follow from what is kept beside it of each journal");
      }
      outside.differs(signed).ifPresent(says -> fault(Fault.Kind.OUTSIDE, says));
      previous = head.hash();
      newest = Optional.of(signed);
    }
  }

  /** What stands outside and not here was taken out of the database. */
  private void more() {
    long outThere = outside.last();
    if (outThere > counter) {
      counter++;
      fault(
          Fault.Kind.OUTSIDE,
          "is missing in the database; outside it there are heads up to " + outThere);
    }
  }

  private void fault(Fault.Kind kind, String says) {
    if (faults.isEmpty()) {
      faults.add(new Fault(kind, "Signed head " + counter, counter, says + "."));
    }
  }

  LeafTree tree() {
    return tree;
  }

  Optional<SignedHead> newest() {
    return newest;
  }

  long count() {
    return counter;
  }
}
