package org.candour.config.pace;

import java.time.Duration;

/**
 * What may be asked only so often: so many times at once, and so many more a minute. An address,
 * behind which a whole office may sit, may ask {@value #OFFICE} times as often as a person. The
 * figures are this product's own, not any policy's: far above what people do, far below what a
 * program can.
 */
public enum Pace {
  /** Signing in; there is no person yet, so the address alone is counted. */
  SIGN_IN(30, 12),

  /** Trying a framework with its examples, which may keep a processor busy for seconds. */
  TRIAL(10, 6),

  /** The policy in plain words, which is written anew each time. */
  POLICY(60, 60),

  /** An export of a case or the proof of a decision, which is written and signed anew each time. */
  EXPORT(60, 30),

  /** Partnerships side by side, or the reviews of one, which reads every case of a period. */
  COMPARISON(60, 30),

  /** A referral, which makes a case that nobody can unmake. */
  REFERRAL(120, 60);

  static final int OFFICE = 10;

  private final int atOnce;
  private final int aMinute;

  Pace(int atOnce, int aMinute) {
    this.atOnce = atOnce;
    this.aMinute = aMinute;
  }

  /** How many times at once one person may. */
  public int atOnce() {
    return atOnce;
  }

  /** How long it takes until one more is allowed. */
  Duration one() {
    return Duration.ofMinutes(1).dividedBy(aMinute);
  }
}
