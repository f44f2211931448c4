package org.candour.persistence;

import java.util.stream.Stream;

/**
 * Ids, references and slugs are kept in ASCII and compared byte by byte. The database refuses to
 * compare such a column with a letter outside ASCII, and takes a text with blanks at its end for
 * the one without. So what somebody typed is looked at first: a text that is not written as they
 * are is none of them.
 */
final class Ascii {
  private Ascii() {}

  /** Whether each of these could be kept as an id, a reference or a slug. */
  static boolean all(String... texts) {
    return Stream.of(texts).allMatch(t -> !t.endsWith(" ") && letters(t));
  }

  /** Whether a text could be the beginning of one. */
  static boolean letters(String text) {
    return text.chars().allMatch(c -> c >= ' ' && c <= '~');
  }
}
