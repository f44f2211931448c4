package org.candour.time;

/**
 * An amount of time that a rule allows or asks to pass: hours, working days, days, weeks or months.
 * It is counted from when something really happened; only a limit that a rule counts from a plan is
 * counted from when something is planned.
 */
public sealed interface Limit permits Hours, WorkingDays, Days, Weeks, Months, NotCounting, Before {

  /** The most of any unit that a limit may ask for. */
  int MOST = 10_000;

  /** What the limit comes to, counted from an anchor by a calendar. */
  Reckoning from(When anchor, WorkingCalendar calendar);

  /** The amount in words: 15 working days. */
  String words();

  /** How a reckoning of this limit was counted, in words: 6 months after 31 August 2026. */
  default String how(Reckoning reckoning) {
    return words() + " after " + Civil.words(reckoning.anchor().day());
  }

  /** The amount and the event it is counted from, in words: 6 months after the referral. */
  default String since(String event) {
    return words() + " after " + event;
  }

  /** Whether it ends at a moment of the clock and not at the end of a day. */
  default boolean toTheMoment() {
    return false;
  }

  /**
   * This limit as time added after a day that is itself already counted: no convention may count
   * that day twice, or an extension would come out a day short.
   */
  default Limit further() {
    return this;
  }
}
