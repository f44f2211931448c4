package org.candour.api.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Signs in by a bearer token, and on pages by the cookie {@value #COOKIE} that holds one. The
 * server's own mechanism verifies either. The interface takes no cookie: a browser sends one on its
 * own, so any page elsewhere could act through it.
 *
 * <p>A token that does not hold signs nobody in, and no more: what needs a sign-in then answers
 * that itself, in its own form (a problem, or the way to the sign-in page).
 */
@Alternative
@Priority(2500)
@ApplicationScoped
public class CookieOrBearer implements HttpAuthenticationMechanism {
  /** The cookie of the pages. */
  public static final String COOKIE = "candour";

  private static final String BEARER = "Bearer ";

  private @Nullable BeanManager beans;
  private InstantSource clock = InstantSource.system();
  private volatile @Nullable HttpAuthenticationMechanism verifying;

  /** For the container's proxy. */
  public CookieOrBearer() {}

  @Inject
  CookieOrBearer(BeanManager beans, InstantSource clock) {
    this.beans = beans;
    this.clock = clock;
  }

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse answer, HttpMessageContext context)
      throws AuthenticationException {
    Optional<String> token = sent(request).isPresent() ? bearer(request) : cookie(request);
    return token.isPresent()
        ? verifying()
            .validateRequest(
                new AsBearer(request, token.get()), answer, new Lenient(context, clock.instant()))
        : context.doNothing();
  }

  private static Optional<String> sent(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Authorization"));
  }

  /** The scheme is the same in capitals and without; the server's own mechanism takes one only. */
  private static Optional<String> bearer(HttpServletRequest request) {
    return sent(request)
        .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
        .map(header -> header.substring(BEARER.length()).strip())
        .filter(token -> !token.isEmpty());
  }

  private static Optional<String> cookie(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null || isForPrograms(request)
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(c -> c.getName().equals(COOKIE) && !c.getValue().isBlank())
            .map(Cookie::getValue)
            .findFirst();
  }

  private static boolean isForPrograms(HttpServletRequest request) {
    String path = request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
    return path.equals("/api") || path.startsWith("/api/");
  }

  private HttpAuthenticationMechanism verifying() {
    HttpAuthenticationMechanism found = verifying;
    if (found == null) {
      found = find();
      verifying = found;
    }
    return found;
  }

  private HttpAuthenticationMechanism find() {
    BeanManager all = java.util.Objects.requireNonNull(beans);
    Stream<Bean<?>> mechanisms =
        all.getBeans(HttpAuthenticationMechanism.class, Any.Literal.INSTANCE).stream();
    Bean<?> bean =
        mechanisms
            .filter(b -> b.getBeanClass() != CookieOrBearer.class)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("the server verifies no tokens"));
    return (HttpAuthenticationMechanism)
        all.getReference(
            bean, HttpAuthenticationMechanism.class, all.createCreationalContext(bean));
  }
}
