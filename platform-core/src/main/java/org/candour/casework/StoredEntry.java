package org.candour.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.candour.tenancy.PersonId;

/**
 * One journal entry as stored.
 *
 * @param subject the 26-character id of the case, body, audit or partnership whose journal it is
 * @param subjectKind what the subject is ("case", "body", "partnership"); the same for the whole
 *     journal
 * @param place 1 for the first entry, without a gap
 * @param kind what kind of entry
 * @param format how the content is written, so that old content can be read for ever
 * @param happenedFrom when it happened, or the start of the day when only the day is known
 * @param happenedDay the day, when no more than the day is known
 * @param framework the framework version that judged it
 * @param calendar the calendar version that it was judged with
 * @param content the bytes that are hashed
 * @param previous the hash of the entry before it
 */
public record StoredEntry(
    String subject,
    String subjectKind,
    long place,
    String kind,
    int format,
    Instant happenedFrom,
    Optional<LocalDate> happenedDay,
    Instant recorded,
    PersonId person,
    int framework,
    int calendar,
    Bytes content,
    Bytes previous,
    Bytes hash) {}
