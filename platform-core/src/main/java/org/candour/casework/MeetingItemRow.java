package org.candour.casework;

import java.util.Optional;

/** An item of a meeting: the case, and the review and step it is there for. */
public record MeetingItemRow(
    String body,
    String meeting,
    String item,
    String caseId,
    Optional<String> review,
    Optional<String> step,
    String state) {}
