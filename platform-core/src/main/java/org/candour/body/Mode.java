package org.candour.body;

/** How somebody takes part in a meeting, and how a meeting is held. */
public enum Mode {
  IN_ROOM("in person"),
  REMOTE("online");

  private final String words;

  Mode(String words) {
    this.words = words;
  }

  /** In words, as it follows "held". */
  public String words() {
    return words;
  }
}
