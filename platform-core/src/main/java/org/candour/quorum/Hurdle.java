package org.candour.quorum;

/**
 * One hurdle that a vote must clear.
 *
 * @param of whose votes it counts
 * @param byWeight whether it adds up the weights of the votes and not the people
 */
public record Hurdle(Bar bar, SeatClass of, boolean byWeight) {
  /** "at least two thirds of the weight". */
  public String words() {
    return bar.words() + " of " + what();
  }

  /** "the weight", "the people", "the people in seats of the statutory partners". */
  String what() {
    String noun = byWeight ? "the weight" : "the people";
    return of.tag().isEmpty() ? noun : noun + " in " + of.words();
  }
}
