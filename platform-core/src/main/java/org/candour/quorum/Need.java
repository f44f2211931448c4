package org.candour.quorum;

import java.util.List;

/**
 * One thing a quorum asks for.
 *
 * @param metBy the names of those who meet it
 * @param says how it stands, as a sentence
 * @param toMend what is still needed, after "you need"
 */
public record Need(
    String label, int needed, int here, List<String> metBy, String says, String toMend) {
  public Need {
    metBy = List.copyOf(metBy);
  }

  /** Whether enough are here. */
  public boolean met() {
    return here >= needed;
  }

  boolean single() {
    return needed == 1;
  }
}
