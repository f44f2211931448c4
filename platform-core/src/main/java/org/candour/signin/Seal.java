package org.candour.signin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.candour.casework.Bytes;

/**
 * Keeps something so that it can be read only with the secret of the browser it came from: AES-256
 * in GCM, a nonce of its own each time, the key made from the secret. What it belongs to is sealed
 * with it, so that it cannot be put in the place of another.
 */
final class Seal {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecretKeySpec key;
  private final byte[] about;

  private Seal(SecretKeySpec key, byte[] about) {
    this.key = key;
    this.about = about;
  }

  static Seal of(Secret secret, String purpose, String about) {
    return new Seal(
        new SecretKeySpec(secret.derived(purpose), "AES"), about.getBytes(StandardCharsets.UTF_8));
  }

  Bytes close(Bytes plain) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    try {
      byte[] text = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain.array());
      byte[] all = Arrays.copyOf(nonce, nonce.length + text.length);
      System.arraycopy(text, 0, all, nonce.length, text.length);
      return Bytes.of(all);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES in GCM", e);
    }
  }

  /** Nothing when it was sealed with another secret, for something else, or was changed since. */
  Optional<Bytes> open(Bytes sealed) {
    byte[] all = sealed.array();
    if (all.length <= NONCE_BYTES) {
      return Optional.empty();
    }
    try {
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(all, NONCE_BYTES));
      return Optional.of(Bytes.of(cipher.doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES)));
    } catch (AEADBadTagException notOurs) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES in GCM", e);
    }
  }

  private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(about);
    return cipher;
  }
}
