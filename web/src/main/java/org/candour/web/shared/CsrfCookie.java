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
import org.jspecify.annotations.Nullable;

/**
 * Keeps the token in a cookie of its own rather than in a session: a referral that took an hour to
 * write is not lost because a session ran out, and any node can take the form. It is sent along
 * with a link from elsewhere (never with a form from there), since people come back that way from
 * the sign-in of their organisation, and pages they had left open must still hold.
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

  /** For this service. */
  public static CsrfCookie ofThisService() {
    return new CsrfCookie(PublicAddress.ofThisService());
  }

  @Override
  public Optional<CsrfToken> getToken(
      HttpServletRequest request, HttpServletResponse response, boolean create) {
    Optional<String> held = held(request);
    return held.isPresent() || !create
        ? held.map(CsrfCookie::token)
        : Optional.of(token(given(request, response)));
  }

  /** Whether a form that came with this token is one of ours, open in the browser that sent it. */
  public boolean ours(HttpServletRequest request, @Nullable String token) {
    return held(request).filter(h -> h.equals(token)).isPresent();
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
    response.addHeader("Set-Cookie", name + "=" + value + address.cookieAttributes("Lax"));
    return value;
  }

  /**
   * The whole value of a {@code Set-Cookie} header after which forms that are open in this browser
   * can no longer be sent: somebody else has signed in.
   */
  public String forgotten() {
    return name + "=" + address.cookieAttributes("Lax") + "; Max-Age=0";
  }

  private static CsrfToken token(String value) {
    return new CsrfToken("X-Candour-Form", "csrf", value);
  }
}
