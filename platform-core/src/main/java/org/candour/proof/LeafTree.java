package org.candour.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The tree over the leaves of one partnership, in the order of their keys, kept so that its root is
 * cheap after a few leaves changed: years of heads are checked one after another.
 */
public final class LeafTree {
  private final List<String> keys = new ArrayList<>();
  private final List<Leaf> leaves = new ArrayList<>();
  private final List<List<Octets>> levels = new ArrayList<>();
  private final TreeSet<Integer> changed = new TreeSet<>();
  private int changedFrom = Integer.MAX_VALUE;
  private long entries;

  /** An empty tree. */
  public LeafTree() {
    levels.add(new ArrayList<>());
  }

  /** Puts a leaf in its place, instead of the one with the same key. */
  public void put(Leaf leaf) {
    int at = Collections.binarySearch(keys, leaf.key());
    if (at >= 0) {
      entries -= count(leaves.get(at));
      leaves.set(at, leaf);
      levels.get(0).set(at, leaf.hashed());
      changed.add(at);
    } else {
      int into = -at - 1;
      keys.add(into, leaf.key());
      leaves.add(into, leaf);
      levels.get(0).add(into, leaf.hashed());
      changedFrom = Math.min(changedFrom, into);
    }
    entries += count(leaf);
  }

  private static long count(Leaf leaf) {
    return leaf.kind() == Leaf.Kind.JOURNAL ? leaf.place() : 0;
  }

  /** How many leaves there are. */
  public int size() {
    return leaves.size();
  }

  /** How many entries the journals have together. */
  public long entries() {
    return entries;
  }

  /** The leaves, in order. */
  public List<Leaf> leaves() {
    return Collections.unmodifiableList(leaves);
  }

  /** Where the leaf of this key stands, counted from 0; -1 where there is none. */
  public int index(String key) {
    return Math.max(-1, Collections.binarySearch(keys, key));
  }

  /** The path of the leaf at an index. */
  public List<Octets> path(int index) {
    return Merkle.path(levels.get(0), index);
  }

  /** The root over all leaves. */
  public Octets root() {
    if (leaves.isEmpty()) {
      return Sha256.of();
    }
    SortedSet<Integer> below = new TreeSet<>(changed);
    int from = changedFrom;
    int level = 0;
    for (; levels.get(level).size() > 1; level++) {
      below = up(level, below, from);
      from = from == Integer.MAX_VALUE ? from : from / 2;
    }
    while (levels.size() > level + 1) {
      levels.remove(levels.size() - 1);
    }
    changed.clear();
    changedFrom = Integer.MAX_VALUE;
    return levels.get(level).get(0);
  }

  /** Brings the level above up to date, and answers with what changed in it. */
  private SortedSet<Integer> up(int level, SortedSet<Integer> below, int from) {
    List<Octets> under = levels.get(level);
    if (levels.size() == level + 1) {
      levels.add(new ArrayList<>());
    }
    List<Octets> over = levels.get(level + 1);
    int size = (under.size() + 1) / 2;
    SortedSet<Integer> above = new TreeSet<>();
    below.forEach(i -> above.add(i / 2));
    for (int i = Math.min(from / 2, over.size()); i < size; i++) {
      above.add(i);
    }
    for (int i : above) {
      Octets hash =
          2 * i + 1 < under.size()
              ? Merkle.node(under.get(2 * i), under.get(2 * i + 1))
              : under.get(2 * i);
      if (i < over.size()) {
        over.set(i, hash);
      } else {
        over.add(hash);
      }
    }
    return above;
  }
}
