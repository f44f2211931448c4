package org.candour.framework;

import java.util.List;

/**
 * One part of a framework that carries several rules.
 *
 * @param path where the part stands in the document
 * @param rule the id of the rule it rests on
 * @param others the ids of those it carries besides
 */
public record Beside(String path, String rule, List<String> others) {
  public Beside {
    others = List.copyOf(others);
  }

  /** Whether the part stands at this path or below it. */
  public boolean within(String place) {
    return path.equals(place) || path.startsWith(place + ".");
  }
}
