package org.candour.proof;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a partnership's whole record at one moment, as it is signed: the root of the tree
 * over all its leaves, and the hash of the head before it. What is signed is {@link #text} in
 * UTF-8.
 *
 * @param counter 1 for the first head, without a gap
 * @param made when, UTC to the microsecond
 * @param leaves how many leaves the tree has
 * @param entries how many entries all journals have together
 * @param previous SHA-256 of the text of the head before it; zeros for the first
 * @param key the id of the key that signs it
 */
public record Head(
    String partnership,
    long counter,
    Instant made,
    long leaves,
    long entries,
    Octets root,
    Octets previous,
    String key) {
  private static final List<String> NAMES =
      List.of("partnership", "counter", "made", "leaves", "entries", "root", "previous", "key");
  private static final String BEGINS = "candour-head 1";
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  /** What the first head of a partnership follows. */
  public static Octets start() {
    return Sha256.START;
  }

  /** The text that is hashed and signed: nine lines, each with an end of line. */
  public String text() {
    List<String> values =
        List.of(
            partnership,
            Long.toString(counter),
            made.toString(),
            Long.toString(leaves),
            Long.toString(entries),
            root.hex(),
            previous.hex(),
            key);
    StringBuilder text = new StringBuilder(BEGINS).append('\n');
    for (int i = 0; i < values.size(); i++) {
      text.append(NAMES.get(i)).append(' ').append(values.get(i)).append('\n');
    }
    return text.toString();
  }

  /** SHA-256 of the text: what the next head names as its predecessor. */
  public Octets hash() {
    return Sha256.of(Octets.utf8(text()).raw());
  }

  /**
   * The head of a text.
   *
   * @throws IllegalArgumentException when it is not written exactly as {@link #text} writes it
   */
  public static Head parse(String text) {
    String[] lines = text.split("\n", -1);
    if (lines.length != NAMES.size() + 2 || !lines[0].equals(BEGINS)) {
      throw new IllegalArgumentException("no signed head of format 1");
    }
    String[] values = new String[NAMES.size()];
    for (int i = 0; i < values.length; i++) {
      String name = NAMES.get(i) + " ";
      if (!lines[i + 1].startsWith(name)) {
        throw new IllegalArgumentException("the line “" + name.strip() + "” is missing");
      }
      values[i] = lines[i + 1].substring(name.length());
    }
    Head head = of(values);
    if (!head.text().equals(text)) {
      throw new IllegalArgumentException("not written as a signed head is written");
    }
    return head;
  }

  private static Head of(String[] values) {
    try {
      return new Head(
          values[0],
          Long.parseLong(values[1]),
          Instant.parse(values[2]),
          Long.parseLong(values[3]),
          Long.parseLong(values[4]),
          hash(values[5]),
          hash(values[6]),
          values[7]);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(values[2] + " is no moment", e);
    }
  }

  private static Octets hash(String digits) {
    Matcher is = HASH.matcher(digits);
    if (!is.matches()) {
      throw new IllegalArgumentException(digits + " is no SHA-256 in hexadecimal digits");
    }
    return Octets.hex(digits);
  }
}
