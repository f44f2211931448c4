package org.candour.proof;

import java.time.Instant;
import java.util.Optional;

/**
 * A personal value as it stands beside the journal.
 *
 * @param withheld the exporter might not see it, so it is not in the file
 */
public record ValueRow(
    String subject,
    long place,
    String id,
    Optional<Octets> salt,
    Optional<Octets> content,
    Optional<Instant> erased,
    boolean withheld) {}
