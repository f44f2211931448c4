package org.candour.casework;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that is due of a subject.
 *
 * @param review the review it belongs to; absent for a duty of the case or body itself
 * @param rule the rule that asks it
 * @param owes who owes it
 * @param rung how far up the ladder of reminders it stands, from 0
 * @param occurrence names the anchoring entry and the due moment, so that a moved date is a new one
 * @param dueAt the first instant that is too late
 * @param state a word of the caller's; a row that is no longer open is left out instead
 */
public record DueRow(
    Optional<String> review,
    String rule,
    String step,
    String owes,
    int rung,
    String occurrence,
    Instant dueAt,
    String state) {
  /** The state of what is only aimed at, so that it is never overdue. */
  static final String AIM = "target";
}
