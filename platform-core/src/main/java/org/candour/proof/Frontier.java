package org.candour.proof;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * The root of a tree whose leaves are only ever added at the end: it keeps one hash for each whole
 * subtree, so that a million leaves need twenty hashes.
 */
public final class Frontier {
  private final Deque<Octets> whole = new ArrayDeque<>();
  private long size;

  /** Adds the hash of a leaf at the end. */
  public void add(Octets leaf) {
    Octets hash = leaf;
    for (long n = size; (n & 1) == 1; n >>= 1) {
      hash = Merkle.node(whole.removeLast(), hash);
    }
    whole.addLast(hash);
    size++;
  }

  /** How many leaves there are. */
  public long size() {
    return size;
  }

  /** The root over the leaves so far. */
  public Octets root() {
    if (size == 0) {
      return Sha256.of();
    }
    Iterator<Octets> fromTheRight = whole.descendingIterator();
    Octets root = fromTheRight.next();
    while (fromTheRight.hasNext()) {
      root = Merkle.node(fromTheRight.next(), root);
    }
    return root;
  }
}
