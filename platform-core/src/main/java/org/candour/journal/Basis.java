package org.candour.journal;

/** How an entry came about: done through the service, or a report of what happened elsewhere. */
public enum Basis {
  /** Done through the service now. Refused when a rule refuses it. */
  ACT,
  /**
   * Happened elsewhere and typed up. Recorded always; without effect when it broke a rule that
   * would have refused it.
   */
  REPORT
}
