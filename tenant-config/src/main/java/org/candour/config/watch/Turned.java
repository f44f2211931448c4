package org.candour.config.watch;

/** What is turned away at the door, before anybody of a partnership is asked anything. */
public enum Turned {
  /**
   * A form that is not known to be of a page that is open: from elsewhere, or left open too long.
   */
  FORM("A form that is not known to be of an open page was turned away"),
  /** A token that does not hold. */
  TOKEN("A token that does not hold was turned away"),
  /** Something that was asked too often in a short time. */
  FLOOD("Something that was asked too often in a short time was turned away");

  private final String words;

  Turned(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
