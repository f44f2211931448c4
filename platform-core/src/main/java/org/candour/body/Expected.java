package org.candour.body;

import java.time.LocalDate;
import org.candour.time.Civil;

/**
 * One time that something is asked for, and how it stands.
 *
 * @param by the last day it is in time
 * @param says the whole in words, with how it was reckoned
 */
public record Expected(State state, LocalDate by, String says) {
  /** How it stands. */
  public enum State {
    /** It was done. */
    KEPT,
    /** It is set for a day in time. */
    SET,
    /** It is still to come, and nothing is set. */
    OPEN,
    /** Its day has passed, and it is still owed. */
    OVERDUE,
    /** Its time has passed for good. */
    MISSED,
    /** It was not done when it usually is. Nothing follows. */
    UNUSUAL
  }

  /** Whether somebody has still to see to it. */
  public boolean open() {
    return state == State.OPEN || state == State.OVERDUE;
  }

  /** One that is not done yet: overdue, set, or still to be seen to. */
  static Expected pending(LocalDate by, LocalDate today, boolean set, String says) {
    State state = by.isBefore(today) ? State.OVERDUE : set ? State.SET : State.OPEN;
    return new Expected(
        state,
        by,
        says
            + switch (state) {
              case OVERDUE -> " It was due by " + Civil.words(by) + ".";
              case SET -> " It is set in time.";
              default -> " It is due by " + Civil.words(by) + ", and nothing is set.";
            });
  }
}
