package org.candour.criteria;

/** A three-valued answer: what is not known stays not known until it decides nothing. */
public enum Answer {
  YES,
  NO,
  NOT_KNOWN;

  /** Yes for true. */
  public static Answer of(boolean truth) {
    return truth ? YES : NO;
  }

  /** The opposite; not known stays not known. */
  public Answer not() {
    return this == YES ? NO : this == NO ? YES : NOT_KNOWN;
  }

  /** In words for a sentence. */
  public String words() {
    return this == YES ? "yes" : this == NO ? "no" : "not known";
  }
}
