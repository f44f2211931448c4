package org.candour.deploy.real;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/**
 * A sign-in that is none of the service's own: it signs with RS256 and publishes its key as a set
 * of keys (JWKS) at an address. Its tokens hold what a common one puts in: no {@code upn}, and
 * groups that mean nothing here.
 */
final class Issuer implements AutoCloseable {
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
  private static final String KEY_ID = "key-of-november";
  private static final int KEY_BITS = 2048;
  private static final int MINUTES_10 = 600;

  private final KeyPair keys;
  private final HttpServer server;

  private Issuer(KeyPair keys, HttpServer server) {
    this.keys = keys;
    this.server = server;
  }

  static Issuer start() throws IOException, GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(KEY_BITS);
    KeyPair keys = generator.generateKeyPair();
    byte[] published = publish((RSAPublicKey) keys.getPublic()).getBytes(StandardCharsets.UTF_8);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/keys",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, published.length);
          exchange.getResponseBody().write(published);
          exchange.close();
        });
    server.start();
    return new Issuer(keys, server);
  }

  /** What the service has to be told of it. */
  Map<String, String> settings() {
    return Map.of(
        "MP_JWT_VERIFY_ISSUER", name(), "MP_JWT_VERIFY_PUBLICKEY_LOCATION", name() + "/keys");
  }

  String name() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** A token for this service. */
  String token(String person) throws GeneralSecurityException {
    return token(person, name(), "candour");
  }

  /** A token signed with this key, whatever it says. */
  String token(String person, String issuer, String audience) throws GeneralSecurityException {
    long now = Instant.now().getEpochSecond();
    String claims =
        String.format(
            "{'iss':'%s','aud':['%s'],'sub':'%s','preferred_username':'someone',"
                + "'groups':['administrators'],'jti':'%s','iat':%d,'exp':%d}",
            issuer, audience, person, UUID.randomUUID(), now, now + MINUTES_10);
    String header = "{'alg':'RS256','typ':'JWT','kid':'" + KEY_ID + "'}";
    String signed = part(header) + "." + part(claims);
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(keys.getPrivate());
    signature.update(signed.getBytes(StandardCharsets.US_ASCII));
    return signed + "." + BASE64.encodeToString(signature.sign());
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private static String publish(RSAPublicKey key) {
    return String.format(
            "{'keys':[{'kty':'RSA','use':'sig','alg':'RS256','kid':'%s','n':'%s','e':'%s'}]}",
            KEY_ID, number(key.getModulus()), number(key.getPublicExponent()))
        .replace('\'', '"');
  }

  /** Without the zero byte that only keeps the sign. */
  private static String number(BigInteger number) {
    byte[] bytes = number.toByteArray();
    int sign = bytes[0] == 0 ? 1 : 0;
    return BASE64.encodeToString(java.util.Arrays.copyOfRange(bytes, sign, bytes.length));
  }

  private static String part(String json) {
    return BASE64.encodeToString(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }
}
