package org.candour.deploy.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What somebody may send who has everything but the sign-in's private key: its public keys, tokens
 * of others, and a server of their own that a token points to.
 */
@DisplayName("A token")
@ExtendWith(RealService.Given.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokenAttacksIT {
  /** Levels: two signs each, in a head of a request of 8 KB. */
  private static final int DEEP = 1_800;

  private static final HttpClient HTTP =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private static final int HOUR = 3_600;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final RealService service;
  private final Issuer issuer;
  private final SigningKey forged;

  TokenAttacksIT(RealService service) throws GeneralSecurityException {
    this.service = service;
    this.issuer = service.issuer();
    this.forged = SigningKey.rsa(issuer.key().id());
  }

  private Draft draft() {
    return issuer.draft(RealService.OPERATOR);
  }

  private HttpResponse<String> sent(String path, String header, String value) {
    try {
      return HTTP.send(
          HttpRequest.newBuilder(service.api().resolve(path))
              .header(header, value)
              .timeout(Duration.ofMinutes(1))
              .build(),
          BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private HttpResponse<String> bearing(String token, String path) {
    return sent("/api" + path, "Authorization", "Bearer " + token);
  }

  private int status(String token) {
    return bearing(token, "/partnerships/" + RealService.PARTNERSHIP).statusCode();
  }

  @Test
  void of_the_sign_in_is_taken() throws GeneralSecurityException {
    assertEquals(200, status(draft().signedBy(issuer.key())));
    assertEquals(
        200, status(draft().saying("aud", List.of("account", "candour")).signedBy(issuer.key())));
    long now = Instant.now().getEpochSecond();
    assertEquals(200, status(draft().saying("nbf", now - 5).signedBy(issuer.key())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("attacks")
  void that_does_not_hold_opens_neither_the_interface_nor_a_page(
      String what, Callable<String> token) throws Exception {
    String sent = token.call();
    HttpResponse<String> answer = bearing(sent, "/partnerships/" + RealService.PARTNERSHIP);
    assertEquals(401, answer.statusCode(), answer::body);
    assertTrue(
        answer.headers().firstValue("WWW-Authenticate").orElse("").contains("invalid_token"));
    HttpResponse<String> page =
        sent("/p/" + RealService.PARTNERSHIP + "/work", "Cookie", "candour=" + sent);
    assertEquals(303, page.statusCode(), page::body);
    assertTrue(page.headers().firstValue("Location").orElse("").contains("/sign-in"));
  }

  private static Arguments attack(String what, Callable<String> token) {
    return arguments(what, token);
  }

  Stream<Arguments> attacks() {
    return Stream.of(unsigned(), wronglySigned(), wronglySaid(), wronglyHeaded())
        .flatMap(List::stream);
  }

  private List<Arguments> unsigned() {
    List<Arguments> all = new ArrayList<>();
    for (String none : List.of("none", "None", "NONE", "")) {
      all.add(attack("without a signature, alg=" + none, () -> draft().unsigned(none, keyId())));
    }
    all.add(
        attack("that says RS256 and has no signature", () -> draft().unsigned("RS256", keyId())));
    all.add(attack("that is no token", () -> "garbage"));
    all.add(attack("of two parts", () -> "e30.e30"));
    all.add(attack("of five parts", () -> "e30.e30.e30.e30.e30"));
    all.add(attack("whose claims are nested as deep as there is room", () -> nested(false)));
    all.add(attack("whose head is nested as deep as there is room", () -> nested(true)));
    return all;
  }

  /** Both are read before it is known who signed them. */
  private String nested(boolean head) {
    String deep = "\"deep\":" + "[".repeat(DEEP) + "]".repeat(DEEP);
    String heads =
        "{\"alg\":\"RS256\",\"kid\":\"" + keyId() + "\"" + (head ? "," + deep : "") + "}";
    String claims = head ? "{}" : "{" + deep + "}";
    return part(heads) + "." + part(claims) + "." + part("no signature");
  }

  private static String part(String text) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(text));
  }

  private String keyId() {
    return issuer.key().id();
  }

  private List<Arguments> wronglySigned() {
    byte[] der = issuer.key().pair().getPublic().getEncoded();
    String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
    String pem = "-----BEGIN PUBLIC KEY-----\n" + base64 + "\n-----END PUBLIC KEY-----\n";
    return List.of(
        attack("hashed with the public key", () -> draft().hashedWith(der, keyId())),
        attack("hashed with the public key as PEM", () -> draft().hashedWith(bytes(pem), keyId())),
        attack(
            "hashed with the published set of keys",
            () -> draft().hashedWith(bytes(issuer.keys()), keyId())),
        attack("signed with another key of the same name", () -> draft().signedBy(forged)),
        attack(
            "signed in a way that is not agreed",
            () -> draft().signedBy(issuer.key().as(keyId(), "RS512", "SHA512withRSA"))),
        attack(
            "that says it is signed by elliptic curve, with the name of an RSA key",
            () -> draft().signedBy(SigningKey.ec(keyId()))),
        attack("whose content was changed", this::changed),
        attack("whose signature belongs to another token", this::spliced));
  }

  private String changed() throws GeneralSecurityException {
    String[] parts = draft().signedBy(issuer.key()).split("\\.", -1);
    Draft other = issuer.draft(RealService.NEIGHBOURS_OPERATOR);
    return parts[0] + "." + Draft.part(other.claims()) + "." + parts[2];
  }

  private String spliced() throws GeneralSecurityException {
    String[] parts = draft().signedBy(issuer.key()).split("\\.", -1);
    String[] other = issuer.token(RealService.LEAVER).split("\\.", -1);
    return parts[0] + "." + parts[1] + "." + other[2];
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private List<Arguments> wronglySaid() {
    long now = Instant.now().getEpochSecond();
    return List.of(
        said("that has expired", "exp", now - 60),
        said("that does not say when it expires", "exp", Draft.NOTHING),
        said("that is not valid yet", "nbf", now + HOUR),
        said("whose beginning is no number", "nbf", "soon"),
        said("of another sign-in", "iss", "https://elsewhere.example"),
        said("of no sign-in", "iss", Draft.NOTHING),
        said("for another service", "aud", "payroll"),
        said("for no service", "aud", Draft.NOTHING),
        said("of nobody", "sub", Draft.NOTHING),
        said("of a blank name", "sub", " "),
        said("of a name that is longer than any", "sub", "x".repeat(81)));
  }

  private Arguments said(String what, String claim, Object value) {
    return attack(what, () -> draft().saying(claim, value).signedBy(issuer.key()));
  }

  private List<Arguments> wronglyHeaded() {
    return List.of(
        attack(
            "of a key that is not published",
            () -> draft().signedBy(forged.as("key-of-nobody", "RS256", "SHA256withRSA"))),
        attack(
            "signed rightly, of a key that is not published",
            () -> draft().signedBy(issuer.key().as("key-of-nobody", "RS256", "SHA256withRSA"))),
        attack("with its own key in its head", () -> draft().headed("jwk", jwk()).signedBy(forged)),
        attack(
            "that asks for what this service does not know",
            () ->
                draft()
                    .headed("crit", List.of("tenant"))
                    .headed("tenant", "all")
                    .signedBy(issuer.key())),
        attack(
            "that is something else", () -> draft().headed("typ", "at+x").signedBy(issuer.key())));
  }

  private Map<String, String> jwk() {
    return Map.of("kty", "RSA", "kid", keyId());
  }

  @Nested
  @DisplayName("that points to keys elsewhere")
  class Pointing {
    @ParameterizedTest
    @ValueSource(strings = {"jku", "x5u", "jku and x5u"})
    void is_refused_and_nobody_goes_there(String heads) throws Exception {
      AtomicInteger called = new AtomicInteger();
      HttpServer theirs =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      byte[] keys = bytes("{\"keys\":[" + forged.published() + "]}");
      theirs.createContext(
          "/",
          exchange -> {
            called.incrementAndGet();
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
          });
      theirs.start();
      try {
        Draft pointing = draft();
        for (String head : heads.split(" and ", -1)) {
          pointing =
              pointing.headed(
                  head, "http://127.0.0.1:" + theirs.getAddress().getPort() + "/keys.json");
        }
        assertEquals(401, status(pointing.signedBy(forged)));
        assertEquals(401, status(pointing.signedBy(forged.as("theirs", "RS256", "SHA256withRSA"))));
        assertEquals(200, status(pointing.signedBy(issuer.key())), "where it points is not read");
        assertEquals(0, called.get());
      } finally {
        theirs.stop(0);
      }
    }
  }

  @Nested
  @DisplayName("that holds")
  class Holding {
    @Test
    void of_another_partnership_finds_nothing_here() throws Exception {
      String token = issuer.token(RealService.NEIGHBOURS_OPERATOR);
      assertEquals(404, status(token));
      assertEquals(200, bearing(token, "/partnerships/" + RealService.NEIGHBOUR).statusCode());
    }

    @Test
    void gives_nothing_any_more_once_the_appointment_has_ended() throws Exception {
      String token = issuer.token(RealService.LEAVER);
      assertEquals(200, status(token));
      assertEquals(
          1,
          service
              .database()
              .change(
                  "update appointment set valid_until = date_sub(current_date, interval 2 day)"
                      + " where person = '"
                      + RealService.LEAVER
                      + "'"));
      assertEquals(404, status(token), "the token holds, but nothing is held");
      HttpResponse<String> all = bearing(token, "/partnerships");
      assertEquals(200, all.statusCode());
      assertEquals("{\"partnerships\":[]}", all.body());
      String page = "/p/" + RealService.PARTNERSHIP + "/work";
      assertEquals(
          303, sent(page, "Cookie", "candour=" + token).statusCode(), "pages take no token at all");
    }

    @Test
    void opens_no_door_of_the_interface_as_the_cookie_of_the_pages() throws Exception {
      String token = issuer.token(RealService.OPERATOR);
      assertEquals(401, sent("/api/partnerships", "Cookie", "candour=" + token).statusCode());
    }

    @Test
    void carries_nothing_by_the_groups_it_names() throws Exception {
      String token =
          issuer
              .draft("somebody-else")
              .saying("groups", List.of("administrators", RealService.PARTNERSHIP, "business-unit"))
              .saying("partnership", RealService.PARTNERSHIP)
              .signedBy(issuer.key());
      assertEquals(404, status(token));
    }
  }

  @Nested
  @DisplayName("by the keys that are published")
  class Keys {
    @Test
    void of_a_new_key_is_taken_and_of_an_old_one_refused_once_it_is_gone() throws Exception {
      SigningKey next = SigningKey.rsa("key-of-december");
      String byNext = draft().signedBy(next);
      String byOld = draft().signedBy(issuer.key());
      assertEquals(401, status(byNext), "before it is published");
      issuer.publish(next);
      try {
        becomes(200, byNext);
        assertEquals(200, status(byOld), "both hold while both are published");
        issuer.withdraw(issuer.key());
        becomes(401, byOld);
        assertEquals(200, status(byNext));
      } finally {
        issuer.publish(issuer.key());
        issuer.withdraw(next);
        becomes(200, byOld);
      }
    }

    @Test
    void is_taken_by_elliptic_curve_as_well() throws Exception {
      SigningKey curve = SigningKey.ec("curve-of-november");
      issuer.publish(curve);
      try {
        becomes(200, draft().signedBy(curve));
        assertEquals(
            401, status(draft().signedBy(SigningKey.ec(curve.id()))), "of another such key");
        assertEquals(
            401,
            status(draft().headed("alg", "ES256").signedBy(issuer.key())),
            "an RSA key is no curve");
      } finally {
        issuer.withdraw(curve);
      }
    }

    @Test
    void is_refused_while_the_keys_cannot_be_read_and_taken_again_afterwards() throws Exception {
      String token = draft().signedBy(issuer.key());
      issuer.silent(true);
      try {
        becomes(401, token);
      } finally {
        issuer.silent(false);
      }
      becomes(200, token);
    }

    private void becomes(int expected, String token) throws InterruptedException {
      Instant until = Instant.now().plus(PATIENCE);
      int status = status(token);
      while (status != expected && Instant.now().isBefore(until)) {
        Thread.sleep(200);
        status = status(token);
      }
      assertEquals(expected, status);
    }
  }
}
