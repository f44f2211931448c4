package org.candour.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The hash chain of a journal: SHA-256 over the previous hash, where the entry stands, and the
 * bytes as stored.
 */
public final class Chain {
  /** What the first entry of every journal follows. */
  private static final byte[] START = new byte[32];

  private Chain() {}

  /** The hash that the first entry names as its predecessor: 32 zero bytes. */
  public static byte[] start() {
    return START.clone();
  }

  /**
   * The hash of an entry. The partnership and the subject are hashed too, so that an entry cannot
   * move between journals.
   */
  public static byte[] next(
      byte[] previous, String partnership, String subject, long place, int format, byte[] stored) {
    MessageDigest digest = sha256();
    digest.update(previous);
    text(digest, partnership);
    text(digest, subject);
    digest.update(ByteBuffer.allocate(12).putLong(place).putInt(format).array());
    return digest.digest(stored);
  }

  /** SHA-256 over salt and content: what the journal holds in place of a personal value. */
  public static byte[] commitment(byte[] salt, byte[] content) {
    MessageDigest digest = sha256();
    digest.update(salt);
    return digest.digest(content);
  }

  private static void text(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
