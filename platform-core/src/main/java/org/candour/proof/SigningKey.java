package org.candour.proof;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The Ed25519 key that signs heads and exports. It is never printed. */
public final class SigningKey {
  private static final String ED25519 = "Ed25519";
  private static final String BEGINS = "-----BEGIN PRIVATE KEY-----";
  private static final String ENDS = "-----END PRIVATE KEY-----";
  private static final byte[] PROBE = {1, 2, 3};

  private final PrivateKey key;
  private final PublicKeyOf known;

  private SigningKey(PrivateKey key, PublicKeyOf known) {
    this.key = key;
    this.known = known;
  }

  /** A new one. */
  public static SigningKey generate() {
    return generate(new SecureRandom());
  }

  static SigningKey generate(SecureRandom chance) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(ED25519);
      generator.initialize(255, chance);
      KeyPair pair = generator.generateKeyPair();
      return new SigningKey(
          pair.getPrivate(), PublicKeyOf.of(Octets.of(pair.getPublic().getEncoded())));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java 17 has Ed25519", e);
    }
  }

  /**
   * The key of a PKCS #8 file in PEM, as {@code openssl genpkey -algorithm ed25519} writes it.
   *
   * @throws IllegalArgumentException when it is none, in a sentence without the key
   */
  public static SigningKey ofPem(String pem) {
    int from = pem.indexOf(BEGINS);
    int to = pem.indexOf(ENDS);
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("It holds no private key in PKCS #8 (“" + BEGINS + "”).");
    }
    try {
      byte[] encoded =
          Base64.getMimeDecoder().decode(pem.substring(from + BEGINS.length(), to).strip());
      PrivateKey key =
          KeyFactory.getInstance(ED25519).generatePrivate(new PKCS8EncodedKeySpec(encoded));
      return new SigningKey(key, PublicKeyOf.of(publicOf(encoded)));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalArgumentException("It holds a private key that is no Ed25519 key.", e);
    }
  }

  /**
   * The public key of a private one. The JDK derives it only while it generates a pair, from the
   * bytes it draws: so it is given the seed of this key to draw.
   */
  private static Octets publicOf(byte[] pkcs8) throws GeneralSecurityException {
    byte[] seed = new byte[32];
    if (pkcs8.length < 48) {
      throw new GeneralSecurityException("too short");
    }
    System.arraycopy(pkcs8, 16, seed, 0, seed.length); // RFC 8410: 16 bytes come before the seed
    KeyPairGenerator generator = KeyPairGenerator.getInstance(ED25519);
    generator.initialize(255, new Drawn(seed));
    return Octets.of(generator.generateKeyPair().getPublic().getEncoded());
  }

  /** Gives the same bytes, once. */
  private static final class Drawn extends SecureRandom {
    private static final long serialVersionUID = 1L;
    private final transient byte[] seed;

    Drawn(byte[] seed) {
      this.seed = seed.clone();
    }

    @Override
    public void nextBytes(byte[] bytes) {
      System.arraycopy(seed, 0, bytes, 0, Math.min(seed.length, bytes.length));
    }
  }

  /** PKCS #8 in PEM, for a file that only the service may read. */
  public String pem() {
    return BEGINS
        + "\n"
        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded())
        + "\n"
        + ENDS
        + "\n";
  }

  /** The public key with its id. */
  public PublicKeyOf known() {
    return known;
  }

  /** Whether the public key belongs to the private one. */
  public boolean whole() {
    return known.holds(Octets.of(PROBE), sign(Octets.of(PROBE)));
  }

  /** The signature over these bytes. */
  public Octets sign(Octets content) {
    try {
      Signature signature = Signature.getInstance(ED25519);
      signature.initSign(key);
      signature.update(content.raw());
      return Octets.of(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key does not sign", e);
    }
  }

  /** A head, signed. */
  public SignedHead sign(Head head) {
    return new SignedHead(head, sign(Octets.utf8(head.text())));
  }
}
