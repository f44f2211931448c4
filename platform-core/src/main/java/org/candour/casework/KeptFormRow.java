package org.candour.casework;

import java.time.Instant;
import org.candour.tenancy.PersonId;

/**
 * A form that somebody sent after their session had ended.
 *
 * @param until from then on it is gone, whether or not its row is
 * @param sealed its address and fields, to be read with a key from the browser that sent it
 */
public record KeptFormRow(
    PersonId person, String id, Instant keptAt, Instant until, Bytes sealed) {}
