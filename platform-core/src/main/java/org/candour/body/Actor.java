package org.candour.body;

import org.candour.tenancy.PersonId;

/** Who acts, and in what capacity: a post, a seat, a role of the partnership's team. */
public record Actor(PersonId person, String capacity) {}
