package org.candour.api.identity.broker;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** A provider that says whatever a test wants it to: a real one does nothing that is wrong. */
final class FakeProvider implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, Supplier<String>> answers = new ConcurrentHashMap<>();
  final List<String> asked = new ArrayList<>();
  RSAKey key = newKey();

  private FakeProvider(HttpServer server) {
    this.server = server;
    answers.put("/.well-known/openid-configuration", this::discovery);
    answers.put("/keys", () -> new JWKSet(key.toPublicJWK()).toString());
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          asked.add(
              path + " " + exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
          Supplier<String> answer = answers.get(path);
          byte[] bytes = (answer == null ? "" : answer.get()).getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(
              answer == null ? 503 : 200, bytes.length == 0 ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
  }

  static FakeProvider start() {
    try {
      return new FakeProvider(
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** From now on it gives this ID token for any code. */
  void gives(Supplier<String> idToken) {
    answers.put(
        "/token",
        () ->
            "{\"access_token\":\"opaque\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\""
                + idToken.get()
                + "\"}");
  }

  /** What a good ID token says. */
  JWTClaimsSet.Builder claims(String nonce) {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(issuer())
        .audience("pages")
        .subject("somebody")
        .claim("nonce", nonce)
        .claim("auth_time", now.getEpochSecond())
        .jwtID(UUID.randomUUID().toString())
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))));
  }

  /** Signed with its present key. */
  String signed(JWTClaimsSet claims) {
    try {
      SignedJWT jwt =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256)
                  .type(JOSEObjectType.JWT)
                  .keyID(key.getKeyID())
                  .build(),
              claims);
      jwt.sign(new RSASSASigner(key));
      return jwt.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  void changesItsKey() {
    key = newKey();
  }

  void fallsSilent() {
    answers.clear();
  }

  private static RSAKey newKey() {
    try {
      return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private String discovery() {
    return ("{'issuer':'I','authorization_endpoint':'I/auth','token_endpoint':'I/token',"
            + "'jwks_uri':'I/keys','end_session_endpoint':'I/logout',"
            + "'authorization_response_iss_parameter_supported':true,"
            + "'response_types_supported':['code'],'subject_types_supported':['public'],"
            + "'id_token_signing_alg_values_supported':['RS256']}")
        .replace("I/", issuer() + "/")
        .replace("'I'", "'" + issuer() + "'")
        .replace('\'', '"');
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
