package org.candour.config.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.signin.Secret;

/**
 * The cookie of a session. It lasts as long as the browser is open, longer than the session may:
 * the service says when that ends, and knows by it whose form came too late.
 */
public final class SessionCookie {
  private static final PublicAddress ADDRESS = PublicAddress.ofThisService();
  private static final String NAME = ADDRESS.cookieName("candour");

  private SessionCookie() {}

  /** The secret of the session that a request names, if it names one. */
  public static Optional<Secret> in(HttpServletRequest request) {
    return value(request, NAME).flatMap(Secret::of);
  }

  /** The whole value of a {@code Set-Cookie} header that hands a session to a browser. */
  public static String of(Secret secret) {
    return NAME + "=" + secret.words() + ADDRESS.cookieAttributes("Lax");
  }

  /** What a request says in its first cookie of that name. */
  public static Optional<String> value(HttpServletRequest request, String name) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(c -> c.getName().equals(name))
        .map(Cookie::getValue)
        .findFirst();
  }
}
