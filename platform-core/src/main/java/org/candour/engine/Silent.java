package org.candour.engine;

import java.time.Instant;
import org.candour.rule.Reason;
import org.candour.time.When;

/**
 * An answer that nobody gave: what silence means once the time for it has passed. It follows from
 * the record and is never written.
 *
 * @param decided the entry of the decision that was not answered
 * @param outcome what it comes to, by id
 * @param when the end of the time
 * @param since the first instant that was too late for an answer
 * @param why in words, with how the time was counted
 */
public record Silent(long decided, String outcome, When when, Instant since, Reason why) {}
