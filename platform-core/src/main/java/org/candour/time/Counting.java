package org.candour.time;

/**
 * Which number the day of receipt has when working days are counted. Partnerships differ, and where
 * a document does not say, the reading taken is a setting for the partnership to confirm.
 */
public enum Counting {
  /** The first day counted is the next working day after the day of receipt. */
  RECEIPT_IS_DAY_0("the day of receipt is day 0"),

  /** Day 1 is the day of receipt, or the next working day when that is not one. */
  RECEIPT_IS_DAY_1("the day of receipt is day 1");

  private final String words;

  Counting(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
