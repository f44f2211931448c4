package org.candour.casework;

import java.time.Instant;
import java.util.Optional;
import org.candour.tenancy.PersonId;

/** A record that somebody read something: the operation, and the subject if it was of one. */
public record ReadRow(
    String id, PersonId person, Instant at, String operation, Optional<String> subject) {}
