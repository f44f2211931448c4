package org.candour.rule;

/**
 * The id that a partnership's framework gives one of its rules, such as {@code NS-H-06}. It keeps
 * its meaning across versions.
 */
public record RuleId(String value) implements Comparable<RuleId> {
  public RuleId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a rule id says something");
    }
  }

  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
