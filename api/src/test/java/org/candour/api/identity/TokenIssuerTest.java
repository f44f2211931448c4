package org.candour.api.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import org.candour.api.json.Wire;
import org.candour.tenancy.PersonId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A token of the demonstration")
class TokenIssuerTest {
  private static final Instant NOW = Instant.parse("2026-01-14T09:15:00Z");

  @Test
  void is_signed_with_RS256_and_says_who_for_whom_and_until_when() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    KeyPair pair = generator.generateKeyPair();
    String key = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
    String[] token =
        new TokenIssuer(key, "here", "candour")
            .issue(new PersonId("p-\"ann"), NOW)
            .split("\\.", -1);

    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initVerify(pair.getPublic());
    signature.update((token[0] + "." + token[1]).getBytes(StandardCharsets.US_ASCII));
    assertTrue(signature.verify(Base64.getUrlDecoder().decode(token[2])));

    JsonNode claims = Wire.MAPPER.readTree(Base64.getUrlDecoder().decode(token[1]));
    assertEquals("p-\"ann", claims.path("sub").textValue());
    assertEquals("candour", claims.path("aud").textValue());
    assertEquals(NOW.plus(TokenIssuer.HOLDS).getEpochSecond(), claims.path("exp").longValue());
    assertFalse(claims.has("groups"));
  }

  @Test
  void needs_a_key_that_is_one() {
    assertThrows(IllegalArgumentException.class, () -> new TokenIssuer("bm9uZQ==", "a", "b"));
  }
}
