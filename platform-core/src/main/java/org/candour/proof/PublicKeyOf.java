package org.candour.proof;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A public key that heads are signed with.
 *
 * @param id the first sixteen hexadecimal digits of SHA-256 over {@code encoded}
 * @param encoded the key as X.509 SubjectPublicKeyInfo
 */
public record PublicKeyOf(String id, Octets encoded) {
  private static final int ID = 16;

  /** The key of these bytes, under the id that follows from them. */
  public static PublicKeyOf of(Octets encoded) {
    return new PublicKeyOf(Sha256.of(encoded.raw()).hex().substring(0, ID), encoded);
  }

  /** Whether the id is the one that follows from the key. */
  public boolean wellNamed() {
    return of(encoded).id().equals(id);
  }

  /** Whether this key made the signature over these bytes. */
  public boolean holds(Octets content, Octets signature) {
    try {
      PublicKey key =
          KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded.array()));
      Signature check = Signature.getInstance("Ed25519");
      check.initVerify(key);
      check.update(content.raw());
      return check.verify(signature.array());
    } catch (GeneralSecurityException e) {
      return false; // a key or signature of another kind is none
    }
  }

  /** Whether this key signed the head. */
  public boolean signed(SignedHead it) {
    return holds(Octets.utf8(it.head().text()), it.signature());
  }

  /** As a line of a file: id, and the key in Base64. */
  public String line() {
    return id + " " + Base64.getEncoder().encodeToString(encoded.raw()) + "\n";
  }

  /**
   * The keys of a file of such lines. A key under an id that is not its own is refused.
   *
   * @throws IllegalArgumentException when a line is none
   */
  public static List<PublicKeyOf> parse(String file) {
    List<PublicKeyOf> keys = new ArrayList<>();
    for (String line : file.lines().filter(l -> !l.isBlank()).toList()) {
      int space = line.indexOf(' ');
      PublicKeyOf key =
          of(Octets.of(Base64.getDecoder().decode(line.substring(space + 1).strip())));
      if (space < 0 || !key.id().equals(line.substring(0, space))) {
        throw new IllegalArgumentException("a line of keys does not name its key: " + line);
      }
      keys.add(key);
    }
    return keys;
  }
}
