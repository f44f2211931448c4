package org.candour.deploy.container;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** A token as the demonstration's issuer would give it, for a person by id. */
public final class Token {
  private Token() {}

  /** Signed with the key that the launcher made for this server. */
  public static String of(String person) throws GeneralSecurityException {
    byte[] key =
        Base64.getDecoder().decode(System.getProperty("candour.demonstration.signing-key"));
    return of(person, KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(key)));
  }

  /** Signed with any key. */
  static String of(String person, PrivateKey key) throws GeneralSecurityException {
    String signed = base64("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "." + base64(claims(person));
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(key);
    signature.update(signed.getBytes(StandardCharsets.US_ASCII));
    return signed + "." + base64(signature.sign());
  }

  private static String claims(String person) {
    long now = Instant.now().getEpochSecond();
    return String.format(
        "{\"iss\":\"candour-demonstration\",\"aud\":\"candour\",\"sub\":\"%1$s\",\"upn\":\"%1$s\","
            + "\"groups\":[],\"jti\":\"%2$s\",\"iat\":%3$d,\"exp\":%4$d}",
        person, UUID.randomUUID(), now, now + 600);
  }

  private static String base64(String text) {
    return base64(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
