package org.candour.quorum;

import org.candour.tenancy.PersonId;

/** A vote that counts. */
public record Cast(PersonId person, String shownAs, String seat, Ballot ballot) {}
