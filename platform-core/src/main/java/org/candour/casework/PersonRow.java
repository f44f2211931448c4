package org.candour.casework;

import org.candour.tenancy.PersonId;

/** A person as a partnership knows them. */
public record PersonRow(PersonId person, String name) {}
