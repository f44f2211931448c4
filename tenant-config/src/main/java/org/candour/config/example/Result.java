package org.candour.config.example;

import java.util.List;
import java.util.Set;
import org.candour.config.defect.Place;

/**
 * What came of one example.
 *
 * @param rules the rules it speaks for
 * @param differences what came out otherwise than expected, in words; empty: it holds
 */
public record Result(
    String id, String name, Place place, Set<String> rules, List<String> differences) {
  public Result {
    rules = Set.copyOf(rules);
    differences = List.copyOf(differences);
  }

  /** Whether everything came out as expected. */
  public boolean holds() {
    return differences.isEmpty();
  }

  /** One line for a list. */
  public String words() {
    return "line "
        + place.line()
        + ": "
        + name
        + (holds() ? ": holds." : ": " + String.join(" ", differences));
  }
}
