package org.candour.proof;

import java.time.Instant;

/** A leaf with the head that first holds it. */
public record StampedLeaf(long counter, Instant made, Leaf leaf) {
  String head() {
    return "signed head " + counter + " of " + Words.moment(made);
  }
}
