package org.candour.proof;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Bytes as they are stored, hashed or signed: a value, equal by content, that nobody can change.
 */
public final class Octets {
  private final byte[] content;

  private Octets(byte[] content) {
    this.content = content;
  }

  /** A copy of these. */
  public static Octets of(byte[] content) {
    return new Octets(content.clone());
  }

  /** The bytes of a text in UTF-8. */
  public static Octets utf8(String text) {
    return new Octets(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The bytes that these hexadecimal digits write.
   *
   * @throws IllegalArgumentException when they are no such digits
   */
  public static Octets hex(String digits) {
    return new Octets(HexFormat.of().parseHex(digits));
  }

  /** A copy. */
  public byte[] array() {
    return content.clone();
  }

  /** Not a copy: for hashing within this package, where nothing writes to it. */
  byte[] raw() {
    return content;
  }

  /** As lower-case hexadecimal digits. */
  public String hex() {
    return HexFormat.of().formatHex(content);
  }

  /** As text in UTF-8. */
  public String utf8() {
    return new String(content, StandardCharsets.UTF_8);
  }

  /** Their SHA-256. */
  public Octets sha256() {
    return Sha256.of(content);
  }

  /** How many there are. */
  public int length() {
    return content.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Octets octets && Arrays.equals(content, octets.content);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(content);
  }

  @Override
  public String toString() {
    return content.length + " bytes";
  }
}
