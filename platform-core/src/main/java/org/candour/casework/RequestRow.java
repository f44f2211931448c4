package org.candour.casework;

import java.time.Instant;
import org.candour.tenancy.PersonId;

/** A request to open a case that waits for an answer. */
public record RequestRow(String caseReference, PersonId person, Instant askedAt) {}
