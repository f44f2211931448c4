package org.candour.api.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.candour.tenancy.PersonId;

/**
 * Issues tokens as a partnership's own sign-in would: signed with RS256, for this service, for a
 * working day. It says who and nothing of what they may do.
 */
public final class TokenIssuer {
  /** How long a token holds. */
  public static final Duration HOLDS = Duration.ofHours(12);

  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
  private static final String HEADER = part("{\"alg\":\"RS256\",\"typ\":\"JWT\"}");

  private final PrivateKey key;
  private final String issuer;
  private final String audience;

  /**
   * An issuer with this key.
   *
   * @param pkcs8 an RSA key as PKCS #8 in Base64
   */
  public TokenIssuer(String pkcs8, String issuer, String audience) {
    this.key = key(pkcs8);
    this.issuer = issuer;
    this.audience = audience;
  }

  /** A token for a person, from now. */
  public String issue(PersonId person, Instant now) {
    String claims =
        "{\"iss\":%s,\"aud\":%s,\"sub\":%s,\"upn\":%s,\"jti\":%s,\"iat\":%d,\"exp\":%d}"
            .formatted(
                quoted(issuer),
                quoted(audience),
                quoted(person.value()),
                quoted(person.value()),
                quoted(UUID.randomUUID().toString()),
                now.getEpochSecond(),
                now.plus(HOLDS).getEpochSecond());
    String signed = HEADER + "." + part(claims);
    return signed + "." + BASE64.encodeToString(sign(signed));
  }

  private byte[] sign(String text) {
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(key);
      signature.update(text.getBytes(StandardCharsets.US_ASCII));
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java signs with RSA", e);
    }
  }

  private static PrivateKey key(String pkcs8) {
    try {
      byte[] bytes = Base64.getDecoder().decode(pkcs8);
      return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalArgumentException("The signing key is not an RSA key as PKCS #8.", e);
    }
  }

  private static String part(String json) {
    return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
