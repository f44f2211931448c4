package org.candour.signin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.candour.casework.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * What only one browser holds, in a cookie: 256 bits from chance, as 43 letters. The service keeps
 * its hash, and makes keys from it for as long as a request lasts.
 */
public final class Secret {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern WORDS = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final int BYTES = 32;

  private final String words;

  private Secret(String words) {
    this.words = words;
  }

  /** A new one. */
  public static Secret made() {
    byte[] chance = new byte[BYTES];
    RANDOM.nextBytes(chance);
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(chance));
  }

  /** The one that a cookie says; nothing when it is not written as one is. */
  public static Optional<Secret> of(@Nullable String cookie) {
    return Optional.ofNullable(cookie).filter(c -> WORDS.matcher(c).matches()).map(Secret::new);
  }

  /** What the cookie holds. */
  public String words() {
    return words;
  }

  /** Another value that follows from this one and tells nothing of it, 256 bits. */
  public byte[] derived(String purpose) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(words.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
      return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC with SHA-256", e);
    }
  }

  /** What the service keeps in its place. */
  Bytes hash() {
    return hash(words.getBytes(StandardCharsets.US_ASCII));
  }

  /** SHA-256 of these bytes. */
  static Bytes hash(byte[] bytes) {
    try {
      return Bytes.of(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return "a secret";
  }
}
