package org.candour.casework;

import java.time.Instant;
import org.candour.tenancy.PartnershipId;

/** A partnership that has been opened on this service. */
public record StoredPartnership(PartnershipId id, String name, Instant openedAt) {}
