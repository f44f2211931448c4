package org.candour.persistence;

import java.time.Instant;
import java.time.format.DateTimeParseException;

/** Where a page of due rows ended: the next begins right after. It travels in a page's address. */
record DueCursor(Instant dueAt, String subject, int line) {

  static DueCursor parse(String text) {
    String[] parts = text.split("_", 3);
    try {
      return new DueCursor(Instant.parse(parts[0]), parts[1], Integer.parseInt(parts[2]));
    } catch (ArrayIndexOutOfBoundsException | DateTimeParseException | NumberFormatException e) {
      throw new IllegalArgumentException("not a place in a list of due dates", e);
    }
  }

  String text() {
    return dueAt + "_" + subject + "_" + line;
  }
}
