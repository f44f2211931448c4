package org.candour.casework;

import java.time.Instant;
import java.util.Optional;
import org.candour.tenancy.PersonId;

/**
 * One time that somebody was signed in on pages.
 *
 * @param id the SHA-256 of what their browser holds
 * @param seenAt when they last asked for a page, or a little before
 * @param endedAt when they signed out; a limit that was reached is not written
 * @param ticket what the sign-in needs to end it there too, sealed
 */
public record SessionRow(
    Bytes id,
    PersonId person,
    Instant startedAt,
    Instant seenAt,
    Optional<Instant> endedAt,
    Optional<Bytes> ticket) {}
