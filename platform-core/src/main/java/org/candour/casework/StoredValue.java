package org.candour.casework;

import java.time.Instant;
import java.util.Optional;

/**
 * A personal value that a journal entry commits to. Salt and content are there until the value is
 * erased, and go together.
 */
public record StoredValue(
    String id,
    String subject,
    long place,
    Optional<Bytes> salt,
    Optional<Bytes> content,
    Optional<Instant> erasedAt) {

  public static StoredValue of(String id, String subject, long place, Bytes salt, Bytes content) {
    return new StoredValue(
        id, subject, place, Optional.of(salt), Optional.of(content), Optional.empty());
  }
}
