package org.candour.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * The Merkle tree of RFC 6962, section 2.1, over SHA-256: a leaf is hashed after the byte 0, a node
 * over its two children after the byte 1, and a tree is split at the largest power of two that is
 * smaller than the number of its leaves. The path of a leaf lists the hashes beside it from the
 * bottom up.
 */
public final class Merkle {
  private static final byte[] LEAF = {0};
  private static final byte[] NODE = {1};

  private Merkle() {}

  /** The hash of a leaf with this content. */
  public static Octets leaf(Octets content) {
    return Sha256.of(LEAF, content.raw());
  }

  static Octets node(Octets left, Octets right) {
    return Sha256.of(NODE, left.raw(), right.raw());
  }

  /**
   * The root over the hashes of the leaves, in order. The root of no leaves is SHA-256 of nothing.
   */
  public static Octets root(List<Octets> leaves) {
    Frontier frontier = new Frontier();
    leaves.forEach(frontier::add);
    return frontier.root();
  }

  /** The path of the leaf at an index, counted from 0. */
  public static List<Octets> path(List<Octets> leaves, int index) {
    List<Octets> path = new ArrayList<>();
    List<Octets> level = leaves;
    int at = index;
    while (level.size() > 1) {
      int beside = at ^ 1;
      if (beside < level.size()) {
        path.add(level.get(beside));
      }
      level = above(level);
      at /= 2;
    }
    return path;
  }

  private static List<Octets> above(List<Octets> level) {
    List<Octets> above = new ArrayList<>();
    for (int i = 0; i < level.size(); i += 2) {
      above.add(i + 1 < level.size() ? node(level.get(i), level.get(i + 1)) : level.get(i));
    }
    return above;
  }

  /**
   * Whether a path leads from a leaf's hash at an index to the root of a tree of so many leaves
   * (RFC 9162, section 2.1.3.2).
   */
  public static boolean leads(Octets leaf, long index, long size, List<Octets> path, Octets root) {
    if (index < 0 || index >= size) {
      return false;
    }
    long at = index;
    long last = size - 1;
    Octets hash = leaf;
    for (Octets beside : path) {
      if (last == 0) {
        return false;
      }
      if ((at & 1) == 1 || at == last) {
        hash = node(beside, hash);
        while ((at & 1) == 0 && at != 0) {
          at >>= 1;
          last >>= 1;
        }
      } else {
        hash = node(hash, beside);
      }
      at >>= 1;
      last >>= 1;
    }
    return last == 0 && hash.equals(root);
  }
}
