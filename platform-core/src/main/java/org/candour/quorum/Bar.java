package org.candour.quorum;

/**
 * How much is enough: at least, or more than, a share of all or a plain number.
 *
 * @param whole what the part is taken of; 0: the part is a plain number
 * @param more whether it must be passed and not only reached
 */
public record Bar(int part, int whole, boolean more) {
  public Bar {
    if (part < 1 || whole < 0 || (whole > 0 && (part > whole || (more && part == whole)))) {
      throw new IllegalArgumentException("a share is more than none and no more than all");
    }
  }

  /** At least a share. */
  public static Bar atLeast(int part, int whole) {
    return new Bar(part, whole, false);
  }

  /** More than a share. */
  public static Bar moreThan(int part, int whole) {
    return new Bar(part, whole, true);
  }

  /** At least a number. */
  public static Bar number(int number) {
    return new Bar(number, 0, false);
  }

  /** The least that is enough of so many. A share of none is none. */
  public int needed(int all) {
    if (whole == 0) {
      return more ? part + 1 : part;
    }
    long share = (long) part * all;
    return (int) (more && all > 0 ? share / whole + 1 : (share + whole - 1) / whole);
  }

  /** Whether all of so many would be enough. Of nobody nothing is. */
  public boolean inReachOf(int all) {
    return all > 0 && needed(all) <= all;
  }

  /** "at least half", "more than 2 in 3", "at least 75". */
  public String words() {
    return (more ? "more than " : "at least ") + share();
  }

  private String share() {
    if (whole == 0) {
      return Integer.toString(part);
    }
    return part == whole ? "all" : plain();
  }

  private String plain() {
    if (part == 1 && whole == 2) {
      return "half";
    }
    if (part == 1 && whole == 3) {
      return "a third";
    }
    return part == 2 && whole == 3 ? "two thirds" : part + " in " + whole;
  }
}
