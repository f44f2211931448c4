package org.candour.casework;

import java.time.Instant;
import java.util.Optional;

/**
 * A message to send. Partnership, subject, review, rule, owes, rung and occurrence together say
 * which message it is: there is one of each.
 */
public record OutboxRow(
    String id,
    String subject,
    Optional<String> review,
    String rule,
    String owes,
    int rung,
    String occurrence,
    Instant putAt,
    Bytes content) {}
