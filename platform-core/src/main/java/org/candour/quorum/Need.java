package org.candour.quorum;

import java.util.List;

/**
 * One thing a quorum asks for.
 *
 * @param metBy the names of those who meet it
 * @param says how it stands, as a sentence
 * @param toMend what is still needed, after "you need"
 * @param representative whether it asks for one person from somewhere, rather than for a number of
 *     members
 */
public record Need(
    String label,
    int needed,
    int here,
    List<String> metBy,
    String says,
    String toMend,
    boolean representative) {
  public Need {
    metBy = List.copyOf(metBy);
  }

  /** Whether enough are here. */
  public boolean met() {
    return here >= needed;
  }
}
