package org.candour.quorum;

import org.candour.tenancy.PersonId;

/** A vote as handed in: by whom, in which seat. */
public record Vote(PersonId person, String seat, Ballot ballot) {}
