package org.candour.proof;

import java.util.Map;
import java.util.Optional;

/**
 * An entry as it stands in the place it is read from.
 *
 * @param content the stored bytes; empty where they were withheld from an export
 * @param columns what stands beside the bytes, by name; empty where nothing does
 */
public record Row(
    String subject,
    long place,
    int format,
    Octets previous,
    Octets hash,
    Optional<Octets> content,
    Map<String, String> columns) {
  public Row {
    columns = Map.copyOf(columns);
  }

  /** Whether its hash follows from its bytes and the rest, had it been written at that place. */
  boolean fits(String partnership, long at) {
    return content
        .map(c -> Sha256.entry(previous, partnership, subject, at, format, c).equals(hash))
        .orElse(true);
  }
}
