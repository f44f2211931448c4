package org.candour.deploy.real;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A token that is not signed yet: its head and what it says, each to be changed at will. */
record Draft(ObjectNode head, ObjectNode claims) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
  private static final int MINUTES_10 = 600;

  static Draft of(String person, String issuer) {
    long now = Instant.now().getEpochSecond();
    ObjectNode claims = JSON.createObjectNode();
    claims.put("iss", issuer).put("sub", person).put("preferred_username", "someone");
    claims.set("aud", JSON.valueToTree(List.of("candour")));
    claims.set("groups", JSON.valueToTree(List.of("administrators")));
    claims.put("jti", UUID.randomUUID().toString()).put("iat", now).put("exp", now + MINUTES_10);
    return new Draft(JSON.createObjectNode().put("typ", "JWT"), claims);
  }

  /** With something else said, or with nothing said where the value is null. */
  Draft saying(String name, Object value) {
    Draft other = new Draft(head, claims.deepCopy());
    put(other.claims, name, value);
    return other;
  }

  /** With something else in its head. */
  Draft headed(String name, Object value) {
    Draft other = new Draft(head.deepCopy(), claims);
    put(other.head, name, value);
    return other;
  }

  private static void put(ObjectNode in, String name, Object value) {
    if (value.equals(NOTHING)) {
      in.remove(name);
    } else {
      in.set(name, JSON.valueToTree(value));
    }
  }

  /** Instead of a value: what has this name is left out. */
  static final String NOTHING = "(nothing)";

  /** Signed, with the key's name and way in its head unless the head says otherwise. */
  String signedBy(SigningKey key) throws GeneralSecurityException {
    String text = text(key.algorithm(), key.id());
    return text + "." + BASE64.encodeToString(key.sign(text));
  }

  /** With a keyed hash in the place of a signature. */
  String hashedWith(byte[] secret, String key) throws GeneralSecurityException {
    String text = text("HS256", key);
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret, "HmacSHA256"));
    return text
        + "."
        + BASE64.encodeToString(mac.doFinal(text.getBytes(StandardCharsets.US_ASCII)));
  }

  /** With no signature at all. */
  String unsigned(String algorithm, String key) {
    return text(algorithm, key) + ".";
  }

  private String text(String algorithm, String key) {
    ObjectNode whole = head.deepCopy();
    whole.putIfAbsent("alg", JSON.valueToTree(algorithm));
    whole.putIfAbsent("kid", JSON.valueToTree(key));
    if (whole.path("kid").asText().equals(NOTHING)) {
      whole.remove("kid");
    }
    return part(whole) + "." + part(claims);
  }

  /** One part of a token. */
  static String part(ObjectNode json) {
    return BASE64.encodeToString(json.toString().getBytes(StandardCharsets.UTF_8));
  }
}
