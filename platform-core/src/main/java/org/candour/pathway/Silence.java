package org.candour.pathway;

/** What it means that an endorser has not answered once a limit of the endorsement has passed. */
public enum Silence {
  /** Nothing: the answer is waited for. */
  WAITS,
  /** The endorser agrees: the decision goes on. */
  AGREES,
  /** The endorser refuses: the decision goes back. */
  REFUSES,
  /** The framework does not say, so that it is waited for. */
  NOT_SET
}
