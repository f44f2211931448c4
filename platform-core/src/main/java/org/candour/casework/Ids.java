package org.candour.casework;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import org.candour.tenancy.PartnershipId;

/**
 * Ids of 26 letters and digits. New ones sort by the millisecond they were made in, so that indexes
 * grow at one end.
 */
public final class Ids {
  private static final char[] LETTERS = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int TIME = 10;
  private static final int CHANCE = 16;

  private Ids() {}

  static String next(Instant now) {
    byte[] chance = new byte[CHANCE];
    RANDOM.nextBytes(chance);
    return of(now.toEpochMilli(), chance);
  }

  /** The id of a thing at a moment: always the same for the same. */
  static String of(Instant at, byte[] thing) {
    return of(at.toEpochMilli(), sha256(thing));
  }

  private static String of(long at, byte[] rest) {
    char[] id = new char[TIME + CHANCE];
    long millis = at;
    for (int i = TIME - 1; i >= 0; i--) {
      id[i] = LETTERS[(int) (millis & 31)];
      millis >>>= 5;
    }
    for (int i = 0; i < CHANCE; i++) {
      id[TIME + i] = LETTERS[rest[i] & 31];
    }
    return new String(id);
  }

  /** The id of a body's journal: always the same for the same body. */
  public static String ofBody(String body) {
    return derived("body:" + body);
  }

  private static String derived(String from) {
    byte[] hash = sha256(from.getBytes(StandardCharsets.UTF_8));
    char[] id = new char[TIME + CHANCE];
    id[0] = 'z';
    for (int i = 1; i < id.length; i++) {
      id[i] = LETTERS[hash[i] & 31];
    }
    return new String(id);
  }

  /** The id of a partnership's own journal: always the same. */
  public static String ofPartnership(PartnershipId p) {
    return derived("partnership:" + p.value());
  }

  static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
