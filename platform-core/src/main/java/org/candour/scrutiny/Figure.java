package org.candour.scrutiny;

import java.util.OptionalLong;

/**
 * A number that may be shown. From one to four it is not: so few cases could be told apart. None at
 * all tells of nobody, and is shown.
 *
 * @param value the number; empty: it, or what is missing of the whole, is fewer than {@value #FEW},
 *     but not none
 */
public record Figure(OptionalLong value) {
  /** The smallest number of cases that is shown. */
  public static final int FEW = 5;

  private static final Figure SUPPRESSED = new Figure(OptionalLong.empty());

  /** A count, withheld when it is small. */
  public static Figure of(long count) {
    return count == 0 || count >= FEW ? shown(count) : SUPPRESSED;
  }

  /**
   * How many of these reviews: withheld too when the rest of them is small, since that would be
   * told by what is missing.
   */
  static Figure part(long count, long of) {
    return Figure.of(of - count).suppressed() ? SUPPRESSED : Figure.of(count);
  }

  /** A number drawn from this many cases, withheld when they are few. */
  static Figure from(long cases, long number) {
    return cases >= FEW ? shown(number) : SUPPRESSED;
  }

  private static Figure shown(long number) {
    return new Figure(OptionalLong.of(number));
  }

  /** Whether it is withheld. */
  public boolean suppressed() {
    return value.isEmpty();
  }
}
