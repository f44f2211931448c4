package org.candour.time;

/** The two ends of a window, each with how it was counted. */
public record WindowReckoning(Reckoning opens, Reckoning closes) {

  public boolean tooEarly(When when) {
    return opens.tooEarly(when);
  }

  public boolean late(When when) {
    return closes.late(when);
  }

  /** Whether a thing is neither too early nor too late. */
  public boolean holds(When when) {
    return !tooEarly(when) && !late(when);
  }

  public String words() {
    return "Not before " + opens.words() + ". Not after " + closes.words();
  }
}
