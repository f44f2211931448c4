package org.candour.api.identity.broker;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.candour.config.signin.PublicAddress;
import org.candour.signin.Secret;

/**
 * One attempt to sign in. State, nonce and code verifier follow from one secret in a cookie of this
 * browser, so nothing is kept here of somebody who is only on their way. Each attempt has a cookie
 * of its own, so that two windows do not take each other's.
 *
 * @param to the page to go on to after it
 */
record Attempt(Secret secret, String to) {
  private static final String NAME = "candour-door-";
  private static final int NAMED_BY = 8;
  private static final int SECONDS = 600;

  static Attempt begun(String to) {
    return new Attempt(Secret.made(), to);
  }

  /** The attempt that this state belongs to, if this browser began it. */
  static Optional<Attempt> of(State state, Map<String, String> cookies, PublicAddress address) {
    return Optional.ofNullable(cookies.get(name(state, address)))
        .flatMap(Attempt::read)
        .filter(a -> a.state().equals(state));
  }

  State state() {
    return new State(text("state"));
  }

  Nonce nonce() {
    return new Nonce(text("nonce"));
  }

  CodeVerifier verifier() {
    return new CodeVerifier(text("verifier"));
  }

  /** The cookie that this browser is known by when it comes back. */
  String cookie(PublicAddress address) {
    String goingTo =
        Base64.getUrlEncoder().withoutPadding().encodeToString(to.getBytes(StandardCharsets.UTF_8));
    return set(secret.words() + "." + goingTo, SECONDS, address);
  }

  /** The cookie that takes it away again. */
  String forgotten(PublicAddress address) {
    return set("", 0, address);
  }

  private String set(String value, int seconds, PublicAddress address) {
    return name(state(), address)
        + "="
        + value
        + address.cookieAttributes("Lax")
        + "; Max-Age="
        + seconds;
  }

  private static String name(State state, PublicAddress address) {
    String words = state.getValue().replaceAll("[^A-Za-z0-9_-]", "");
    return address.cookieName(NAME + words.substring(0, Math.min(NAMED_BY, words.length())));
  }

  private static Optional<Attempt> read(String cookie) {
    int dot = cookie.indexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    try {
      String to =
          new String(
              Base64.getUrlDecoder().decode(cookie.substring(dot + 1)), StandardCharsets.UTF_8);
      return Secret.of(cookie.substring(0, dot)).map(s -> new Attempt(s, to));
    } catch (IllegalArgumentException garbled) {
      return Optional.empty();
    }
  }

  private String text(String purpose) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(secret.derived(purpose));
  }
}
