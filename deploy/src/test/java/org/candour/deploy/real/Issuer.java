package org.candour.deploy.real;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A sign-in that is none of the service's own: it publishes its keys as a set (JWKS) at an address,
 * to be kept for a second. Its tokens hold what a common one puts in: no {@code upn}, and groups
 * that mean nothing here.
 */
final class Issuer implements AutoCloseable {
  /** How long the set of keys may be kept before it is asked for again. */
  static final int KEPT_SECONDS = 1;

  private static final String KEY_ID = "key-of-november";

  private final Map<String, SigningKey> published = new ConcurrentSkipListMap<>();
  private final AtomicBoolean silent = new AtomicBoolean();
  private final SigningKey key;
  private final HttpServer server;

  private Issuer(SigningKey key, HttpServer server) {
    this.key = key;
    this.server = server;
    publish(key);
    server.createContext("/keys", this::answer);
    server.start();
  }

  static Issuer start() throws IOException, GeneralSecurityException {
    return new Issuer(
        SigningKey.rsa(KEY_ID),
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
  }

  private void answer(HttpExchange exchange) throws IOException {
    byte[] keys = keys().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.getResponseHeaders().set("Cache-Control", "max-age=" + KEPT_SECONDS);
    exchange.sendResponseHeaders(silent.get() ? 503 : 200, keys.length);
    exchange.getResponseBody().write(keys);
    exchange.close();
  }

  /** The set of keys as it is published. */
  String keys() {
    return "{\"keys\":["
        + String.join(",", published.values().stream().map(SigningKey::published).toList())
        + "]}";
  }

  void publish(SigningKey more) {
    published.put(more.id(), more);
  }

  void withdraw(SigningKey old) {
    published.remove(old.id());
  }

  /** Whether its keys cannot be read for now. */
  void silent(boolean now) {
    silent.set(now);
  }

  /** The key it signs with. */
  SigningKey key() {
    return key;
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
    return draft(person).signedBy(key);
  }

  /** A token signed with this key, whatever it says. */
  String token(String person, String issuer, String audience) throws GeneralSecurityException {
    return draft(person).saying("iss", issuer).saying("aud", audience).signedBy(key);
  }

  /** A token for this service that is not signed yet. */
  Draft draft(String person) {
    return Draft.of(person, name());
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
