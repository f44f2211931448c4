package org.candour.time;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Several limits on one thing, of which the earliest governs; of two that end together, the one
 * named first. It takes at least one.
 */
public record EarliestOf(List<Reckoning> reckonings) {

  public EarliestOf {
    reckonings = List.copyOf(reckonings);
    if (reckonings.isEmpty()) {
      throw new IllegalArgumentException("The earliest of no limits is not a limit");
    }
  }

  /** The limit that has to be kept. */
  public Reckoning governs() {
    return reckonings.stream().min(Comparator.comparing(Reckoning::tooLateFrom)).orElseThrow();
  }

  /** The limits that end later, or together with it. */
  public List<Reckoning> others() {
    Reckoning governs = governs();
    return reckonings.stream().filter(one -> !one.equals(governs)).toList();
  }

  /** The limit that governs, and beside it the others. */
  public String words() {
    List<Reckoning> others = others();
    if (others.isEmpty()) {
      return governs().words();
    }
    return others.stream()
        .map(Reckoning::words)
        .collect(
            Collectors.joining(
                "; ", governs().words() + ". This is the earliest. Also counted: ", ""));
  }
}
