package org.candour.casework;

import java.time.Instant;
import java.util.Optional;

/**
 * A case in the list of cases. All but the id, the reference and the opening follows from its
 * journal.
 *
 * @param reference unique within the partnership, as people quote it
 * @param tag changes whenever what a page of this case shows has changed
 */
public record CaseRow(
    String id,
    String reference,
    Instant openedAt,
    String kind,
    String status,
    Optional<Instant> nextDueAt,
    Instant updatedAt,
    Bytes tag) {}
