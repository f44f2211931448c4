package org.candour.deploy.real;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;

/**
 * A pair of keys that signs tokens.
 *
 * @param id as it is published
 * @param algorithm as the head of a token names it
 * @param how as Java names it
 */
record SigningKey(String id, String algorithm, String how, KeyPair pair) {
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
  private static final int RSA_BITS = 2048;
  private static final int EC_BYTES = 32;

  static SigningKey rsa(String id) throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(RSA_BITS);
    return new SigningKey(id, "RS256", "SHA256withRSA", generator.generateKeyPair());
  }

  static SigningKey ec(String id) throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    return new SigningKey(id, "ES256", "SHA256withECDSAinP1363Format", generator.generateKeyPair());
  }

  /** The same pair under another name, or signing in another way. */
  SigningKey as(String otherId, String otherAlgorithm, String otherHow) {
    return new SigningKey(otherId, otherAlgorithm, otherHow, pair);
  }

  byte[] sign(String text) throws GeneralSecurityException {
    Signature signature = Signature.getInstance(how);
    signature.initSign(pair.getPrivate());
    signature.update(text.getBytes(StandardCharsets.US_ASCII));
    return signature.sign();
  }

  /** The public key as a set of keys holds it (JWK). */
  String published() {
    String numbers =
        pair.getPublic() instanceof RSAPublicKey rsa
            ? "'kty':'RSA','n':'%s','e':'%s'"
                .formatted(number(rsa.getModulus()), number(rsa.getPublicExponent()))
            : point((ECPublicKey) pair.getPublic());
    return ("{'use':'sig','alg':'" + algorithm + "','kid':'" + id + "'," + numbers + "}")
        .replace('\'', '"');
  }

  private static String point(ECPublicKey key) {
    return "'kty':'EC','crv':'P-256','x':'%s','y':'%s'"
        .formatted(
            BASE64.encodeToString(fixed(key.getW().getAffineX())),
            BASE64.encodeToString(fixed(key.getW().getAffineY())));
  }

  private static byte[] fixed(BigInteger number) {
    byte[] plain = plain(number);
    byte[] all = new byte[EC_BYTES];
    System.arraycopy(plain, 0, all, EC_BYTES - plain.length, plain.length);
    return all;
  }

  private static String number(BigInteger number) {
    return BASE64.encodeToString(plain(number));
  }

  /** Without the zero byte that only keeps the sign. */
  private static byte[] plain(BigInteger number) {
    byte[] bytes = number.toByteArray();
    return Arrays.copyOfRange(bytes, bytes[0] == 0 ? 1 : 0, bytes.length);
  }
}
