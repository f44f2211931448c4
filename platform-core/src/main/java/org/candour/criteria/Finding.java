package org.candour.criteria;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a criterion came to and why: the limb in words, its answer, and the limbs below it. It holds
 * no value.
 */
public record Finding(String says, Answer answer, List<Finding> parts) {
  public Finding {
    parts = List.copyOf(parts);
  }

  /** The leaves whose answer is this: what made the test fail, or what is still to be found out. */
  public List<String> because(Answer wanted) {
    return leaves().filter(leaf -> leaf.answer == wanted).map(Finding::says).toList();
  }

  private Stream<Finding> leaves() {
    return parts.isEmpty() ? Stream.of(this) : parts.stream().flatMap(Finding::leaves);
  }
}
