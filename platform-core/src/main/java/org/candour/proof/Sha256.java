package org.candour.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The hashes of the record. They are written here a second time, apart from the code that appends
 * entries, so that a fault there is found and not repeated; a test holds the two together.
 */
final class Sha256 {
  /** What the first entry of a journal, and the first head of a partnership, follows. */
  static final Octets START = Octets.of(new byte[32]);

  private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(Sha256::make);

  private Sha256() {}

  static Octets of(byte[]... parts) {
    MessageDigest digest = DIGEST.get();
    digest.reset();
    for (byte[] part : parts) {
      digest.update(part);
    }
    return Octets.of(digest.digest());
  }

  /**
   * The hash of an entry: over the hash before it, the partnership and the subject (each after its
   * length in four bytes), the place in eight bytes, the format in four, and the stored bytes.
   */
  static Octets entry(
      Octets previous, String partnership, String subject, long place, int format, Octets stored) {
    return of(
        previous.raw(),
        text(partnership),
        text(subject),
        ByteBuffer.allocate(12).putLong(place).putInt(format).array(),
        stored.raw());
  }

  /** The commitment to a personal value: over its salt and its content. */
  static Octets commitment(Octets salt, Octets content) {
    return of(salt.raw(), content.raw());
  }

  private static byte[] text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(4 + bytes.length).putInt(bytes.length).put(bytes).array();
  }

  private static MessageDigest make() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
