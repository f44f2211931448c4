package org.candour.web.shared;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.config.signin.PublicAddress;
import org.eclipse.krazo.security.CsrfToken;
import org.eclipse.krazo.security.CsrfTokenStrategy;

/**
 * Keeps the token in a cookie of its own rather than in a session: a referral that took an hour to
 * write is not lost because a session ran out, and any node can take the form.
 */
public final class CsrfCookie implements CsrfTokenStrategy {
  private static final String FRESH = CsrfCookie.class.getName();
  private static final int BYTES = 24;

  private final SecureRandom random = new SecureRandom();
  private final PublicAddress address;
  private final String name;

  /** For the service at this address. */
  public CsrfCookie(PublicAddress address) {
    this.address = address;
    this.name = address.cookieName("candour-form");
  }

  @Override
  public Optional<CsrfToken> getToken(
      HttpServletRequest request, HttpServletResponse response, boolean create) {
    Optional<String> held = held(request);
    return held.isPresent() || !create
        ? held.map(CsrfCookie::token)
        : Optional.of(token(given(request, response)));
  }

  private Optional<String> held(HttpServletRequest request) {
    Object fresh = request.getAttribute(FRESH);
    Cookie[] cookies = request.getCookies();
    return fresh instanceof String value
        ? Optional.of(value)
        : Stream.ofNullable(cookies)
            .flatMap(Arrays::stream)
            .filter(c -> c.getName().equals(name) && c.getValue().length() == 2 * BYTES)
            .map(Cookie::getValue)
            .findFirst();
  }

  private String given(HttpServletRequest request, HttpServletResponse response) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String value = HexFormat.of().formatHex(bytes);
    request.setAttribute(FRESH, value);
    response.addHeader("Set-Cookie", name + "=" + value + address.cookieAttributes("Strict"));
    return value;
  }

  private static CsrfToken token(String value) {
    return new CsrfToken("X-Candour-Form", "csrf", value);
  }
}
