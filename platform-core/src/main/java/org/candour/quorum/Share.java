package org.candour.quorum;

/** A share such as 1 of 2: a half. */
public record Share(int part, int whole) {
  public Share {
    if (part < 1 || part >= whole) {
      throw new IllegalArgumentException("a share is more than none and less than all");
    }
  }

  /** At most a half. */
  public static Share half() {
    return new Share(1, 2);
  }

  /** The most people that are still within this share of so many. */
  int of(int people) {
    return people * part / whole;
  }

  /** The fewest others with whom so many capped people are within this share of all. */
  int othersFor(int capped) {
    int all = (capped * whole + part - 1) / part;
    return all - capped;
  }

  String words() {
    return part == 1 && whole == 2 ? "half" : part + " in " + whole;
  }
}
