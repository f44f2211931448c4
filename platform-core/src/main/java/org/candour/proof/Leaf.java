package org.candour.proof;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a signed head says of one journal or of one published text. Its content in the tree is the
 * line {@link #line}.
 *
 * @param id the subject of a journal, or the version of a text
 * @param place how many entries the journal has; 1 for a text
 * @param hash the hash of the journal's last entry, or SHA-256 of the text
 * @param entries the root of the tree over the hashes of the journal's entries, in order of place;
 *     for a text, its hash again
 */
public record Leaf(Kind kind, String id, long place, Octets hash, Octets entries)
    implements Comparable<Leaf> {
  private static final String BEGINS = "candour-leaf 1";
  private static final Pattern LINE =
      Pattern.compile(
          BEGINS
              + " (calendar|framework|journal) ([0-9A-Za-z-]{1,26}) ([1-9][0-9]{0,17})"
              + " ([0-9a-f]{64}) ([0-9a-f]{64})");

  /** The kinds, in the order of the tree. */
  public enum Kind {
    CALENDAR,
    FRAMEWORK,
    JOURNAL;

    /** As it is written. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of this word. */
    public static Kind of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  /** The leaf of a published text. */
  public static Leaf ofText(Kind kind, int version, Octets sha256) {
    return new Leaf(kind, Integer.toString(version), 1, sha256, sha256);
  }

  /** What tells it from other leaves, and the order of leaves: compared character by character. */
  public String key() {
    return kind.word() + " " + id;
  }

  /** The line that stands for it, without an end of line. */
  public String line() {
    return String.join(" ", BEGINS, key(), Long.toString(place), hash.hex(), entries.hex());
  }

  /**
   * The leaf of a line.
   *
   * @throws IllegalArgumentException when it is not written as {@link #line} writes it
   */
  public static Leaf parse(String line) {
    Matcher is = LINE.matcher(line);
    if (!is.matches()) {
      throw new IllegalArgumentException("no leaf of format 1: " + line);
    }
    return new Leaf(
        Kind.of(is.group(1)),
        is.group(2),
        Long.parseLong(is.group(3)),
        Octets.hex(is.group(4)),
        Octets.hex(is.group(5)));
  }

  /** Its hash in the tree. */
  public Octets hashed() {
    return Merkle.leaf(Octets.utf8(line()));
  }

  @Override
  public int compareTo(Leaf other) {
    return Comparator.comparing(Leaf::key).compare(this, other);
  }
}
