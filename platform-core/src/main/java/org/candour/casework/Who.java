package org.candour.casework;

import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;

/** Who asks, and under which partnership: fixed once at the edge and passed to every call. */
public record Who(PartnershipId partnership, PersonId person) {}
