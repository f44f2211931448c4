package org.candour.api.identity.broker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.candour.config.signin.Broker.Arrival;
import org.candour.config.signin.Broker.Departure;
import org.candour.config.signin.NotSignedIn;
import org.candour.config.signin.NotSignedIn.Why;
import org.candour.config.signin.PublicAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The sign-in of the organisations")
class OpenIdBrokerTest {
  private static final PublicAddress ADDRESS =
      PublicAddress.of(Optional.of("https://candour.example"));

  private final FakeProvider provider = FakeProvider.start();
  private final OpenIdBroker broker =
      new OpenIdBroker(
          ADDRESS,
          Optional.of(
              new BrokerSettings(
                  provider.issuer(),
                  "pages",
                  "the client's secret",
                  URI.create("https://candour.example/sign-in/back"),
                  URI.create("https://candour.example/signed-out"),
                  Duration.ofMinutes(30))),
          InstantSource.system());
  private Departure departure;

  @BeforeEach
  void somebody_leaves() throws NotSignedIn {
    departure = broker.depart("/p/north/cases");
    provider.gives(() -> provider.signed(provider.claims(asked("nonce")).build()));
  }

  @AfterEach
  void stop() {
    provider.close();
  }

  /** What the provider was asked in the address of the departure. */
  private String asked(String name) {
    return Arrays.stream(departure.address().getRawQuery().split("&", -1))
        .map(p -> p.split("=", 2))
        .collect(Collectors.toMap(p -> p[0], p -> URLDecoder.decode(p[1], StandardCharsets.UTF_8)))
        .getOrDefault(name, "");
  }

  private Map<String, String> cookies() {
    String[] cookie = departure.cookie().replaceFirst(";.*", "").split("=", 2);
    return Map.of(cookie[0], cookie[1]);
  }

  private String answer() {
    return "code=a-code&state=" + asked("state") + "&iss=" + provider.issuer();
  }

  private Arrival arrive() throws NotSignedIn {
    return broker.arrive(answer(), cookies());
  }

  private Why refused(String query, Map<String, String> cookies) {
    return assertThrows(NotSignedIn.class, () -> broker.arrive(query, cookies)).why();
  }

  @Test
  void is_asked_with_state_nonce_a_challenge_and_how_recent_it_must_be() {
    assertTrue(departure.address().toString().startsWith(provider.issuer() + "/auth?"));
    assertEquals("code", asked("response_type"));
    assertEquals("openid", asked("scope"));
    assertEquals("S256", asked("code_challenge_method"));
    assertEquals("1800", asked("max_age"));
    assertEquals("https://candour.example/sign-in/back", asked("redirect_uri"));
    assertEquals(43, asked("state").length());
    assertEquals(43, asked("nonce").length());
    assertNotEquals(asked("state"), asked("nonce"));
  }

  @Test
  void gives_a_cookie_that_tells_neither_of_them_and_no_script_can_read() {
    String cookie = departure.cookie();
    assertTrue(cookie.startsWith("__Host-candour-door-"), cookie);
    assertTrue(cookie.contains("; HttpOnly; SameSite=Lax; Secure; Max-Age=600"), cookie);
    assertFalse(cookie.contains(asked("state")) || cookie.contains(asked("nonce")), cookie);
  }

  @Test
  void says_who_it_is_where_to_go_on_and_how_to_sign_out() throws NotSignedIn {
    Arrival arrival = arrive();
    assertEquals("somebody", arrival.person());
    assertEquals("/p/north/cases", arrival.to());
    assertTrue(arrival.cookie().contains("Max-Age=0"), arrival.cookie());
    String there = broker.farewell(arrival.ticket()).orElseThrow().toString();
    assertTrue(there.startsWith(provider.issuer() + "/logout?"), there);
    assertTrue(there.contains("id_token_hint=" + arrival.ticket()), there);
    assertTrue(
        there.contains("post_logout_redirect_uri=https%3A%2F%2Fcandour.example%2Fsigned-out"),
        there);
  }

  @Test
  void redeems_the_code_with_the_verifier_of_the_challenge_and_the_clients_secret()
      throws NotSignedIn {
    arrive();
    String redeemed =
        provider.asked.stream().filter(a -> a.startsWith("/token")).findFirst().orElseThrow();
    String verifier = redeemed.replaceFirst(".*code_verifier=([^&]+).*", "$1");
    assertEquals(
        asked("code_challenge"),
        CodeChallenge.compute(CodeChallengeMethod.S256, new CodeVerifier(verifier)).getValue());
    assertTrue(redeemed.contains(" Basic "), redeemed);
    assertFalse(redeemed.contains("client_secret="), redeemed);
  }

  @Test
  void takes_a_token_of_a_key_that_was_changed_meanwhile() throws NotSignedIn {
    arrive();
    provider.changesItsKey();
    assertEquals("somebody", arrive().person());
  }

  @Nested
  class Signs_nobody_in {
    @Test
    void who_began_in_another_browser_or_never() {
      assertEquals(Why.NOT_BEGUN, refused(answer(), Map.of()));
      assertEquals(Why.NOT_BEGUN, refused("", cookies()));
      assertEquals(Why.NOT_BEGUN, refused(null, cookies()));
      assertEquals(
          Why.NOT_BEGUN, refused(answer().replace(asked("state"), "another-state"), cookies()));
    }

    @Test
    void with_the_beginning_of_the_state_only() {
      String near = asked("state").substring(0, 8) + "x".repeat(35);
      assertEquals(Why.NOT_BEGUN, refused(answer().replace(asked("state"), near), cookies()));
    }

    @Test
    void by_an_answer_of_another_issuer_or_of_none() {
      assertEquals(
          Why.UNPROVEN,
          refused(answer().replace(provider.issuer(), "https://elsewhere.example"), cookies()));
      assertEquals(Why.UNPROVEN, refused(answer().replaceFirst("&iss=.*", ""), cookies()));
    }

    @Test
    void whom_the_issuer_refuses() {
      assertEquals(
          Why.REFUSED, refused(answer().replace("code=a-code", "error=access_denied"), cookies()));
    }

    @Test
    void by_a_token_with_another_nonce() {
      provider.gives(() -> provider.signed(provider.claims("of-another-attempt").build()));
      assertEquals(Why.UNPROVEN, refused(answer(), cookies()));
    }

    @Test
    void by_a_token_for_another_client_or_of_another_issuer() {
      provider.gives(
          () -> provider.signed(provider.claims(asked("nonce")).audience("payroll").build()));
      assertEquals(Why.UNPROVEN, refused(answer(), cookies()));
      provider.gives(
          () ->
              provider.signed(
                  provider.claims(asked("nonce")).issuer("https://elsewhere.example").build()));
      assertEquals(Why.UNPROVEN, refused(answer(), cookies()));
    }

    @Test
    void by_a_token_that_has_expired() {
      Date past = Date.from(Instant.now().minus(Duration.ofMinutes(10)));
      provider.gives(
          () -> provider.signed(provider.claims(asked("nonce")).expirationTime(past).build()));
      assertEquals(Why.UNPROVEN, refused(answer(), cookies()));
    }

    @Test
    void by_a_token_that_is_not_signed_or_signed_with_the_clients_secret() {
      provider.gives(() -> new PlainJWT(provider.claims(asked("nonce")).build()).serialize());
      assertEquals(Why.UNPROVEN, refused(answer(), cookies()));
      provider.gives(
          () -> {
            try {
              SignedJWT jwt =
                  new SignedJWT(
                      new JWSHeader(JWSAlgorithm.HS256), provider.claims(asked("nonce")).build());
              jwt.sign(new MACSigner("the client's secret, repeated until it is long enough"));
              return jwt.serialize();
            } catch (com.nimbusds.jose.JOSEException e) {
              throw new IllegalStateException(e);
            }
          });
      assertEquals(Why.UNPROVEN, refused(answer(), cookies()));
    }

    @Test
    void by_a_token_of_a_key_that_the_issuer_does_not_publish() {
      try (FakeProvider another = FakeProvider.start()) {
        provider.gives(() -> another.signed(provider.claims(asked("nonce")).build()));
        assertEquals(Why.UNPROVEN, refused(answer(), cookies()));
      }
    }

    @Test
    void whose_sign_in_there_is_older_than_asked_for_or_of_unknown_age() {
      long old = Instant.now().minus(Duration.ofMinutes(40)).getEpochSecond();
      provider.gives(
          () -> provider.signed(provider.claims(asked("nonce")).claim("auth_time", old).build()));
      assertEquals(Why.UNPROVEN, refused(answer(), cookies()));
      provider.gives(
          () -> provider.signed(provider.claims(asked("nonce")).claim("auth_time", null).build()));
      assertEquals(Why.UNPROVEN, refused(answer(), cookies()));
    }

    @Test
    void while_the_issuer_is_silent() {
      provider.fallsSilent();
      assertNotEquals(Why.NOT_BEGUN, refused(answer(), cookies()));
      OpenIdBroker fresh =
          new OpenIdBroker(
              ADDRESS,
              Optional.of(
                  new BrokerSettings(
                      provider.issuer(),
                      "pages",
                      "s",
                      URI.create("https://candour.example/sign-in/back"),
                      URI.create("https://candour.example/signed-out"),
                      Duration.ofMinutes(30))),
              InstantSource.system());
      assertEquals(Why.SILENT, assertThrows(NotSignedIn.class, () -> fresh.depart("/")).why());
    }
  }
}
