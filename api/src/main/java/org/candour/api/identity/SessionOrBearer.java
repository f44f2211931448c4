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
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.config.signin.SessionCookie;
import org.candour.config.watch.Turned;
import org.candour.config.watch.Watch;
import org.candour.signin.Presence;
import org.candour.signin.Sessions;
import org.jspecify.annotations.Nullable;

/**
 * Who asks: on the interface by a bearer token, which the server's own mechanism verifies; on pages
 * by the session in their cookie. The interface takes no cookie: a browser sends one on its own, so
 * any page elsewhere could act through it. Pages take no token: what is not a session has no end.
 *
 * <p>A token or session that does not hold signs nobody in, and no more: what needs a sign-in then
 * answers that itself, in its own form (a problem, or the way to the sign-in page).
 */
@Alternative
@Priority(2500)
@ApplicationScoped
public class SessionOrBearer implements HttpAuthenticationMechanism {
  /** Here a page asks how its session stands; asking is not using. */
  private static final String ONLY_LOOKING = "/session";

  private static final String FILES = "/static/";
  private static final String BEARER = "Bearer ";

  private @Nullable BeanManager beans;
  private @Nullable Sessions sessions;
  private InstantSource clock = InstantSource.system();
  private @Nullable Watch watch;
  private volatile @Nullable HttpAuthenticationMechanism verifying;

  /** For the container's proxy. */
  public SessionOrBearer() {}

  @Inject
  SessionOrBearer(BeanManager beans, Sessions sessions, InstantSource clock, Watch watch) {
    this.beans = beans;
    this.sessions = sessions;
    this.clock = clock;
    this.watch = watch;
  }

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse answer, HttpMessageContext context)
      throws AuthenticationException {
    String path = request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
    if (path.equals("/api") || path.startsWith("/api/")) {
      Optional<String> token = bearer(request);
      return token.isPresent()
          ? verifying()
              .validateRequest(
                  new AsBearer(request, token.get()),
                  answer,
                  new Lenient(context, clock.instant(), this::turnedAway))
          : context.doNothing();
    }
    Optional<Presence> presence =
        path.startsWith(FILES) ? Optional.empty() : presence(request, path);
    presence.ifPresent(p -> request.setAttribute(Presence.OF_REQUEST, p));
    return presence
        .filter(Presence::signedIn)
        .map(
            p ->
                context.notifyContainerAboutLogin(
                    new CallerPrincipal(p.person().value()), Set.of()))
        .orElseGet(context::doNothing);
  }

  private void turnedAway() {
    java.util.Objects.requireNonNull(watch).turnedAway(Turned.TOKEN);
  }

  /** The scheme is the same in capitals and without; the server's own mechanism takes one only. */
  private static Optional<String> bearer(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Authorization"))
        .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
        .map(header -> header.substring(BEARER.length()).strip())
        .filter(token -> !token.isEmpty());
  }

  private Optional<Presence> presence(HttpServletRequest request, String path) {
    Sessions all = java.util.Objects.requireNonNull(sessions);
    boolean onlyLooking = path.equals(ONLY_LOOKING) && request.getMethod().equals("GET");
    return SessionCookie.in(request)
        .flatMap(secret -> onlyLooking ? all.look(secret) : all.enter(secret));
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
            .filter(b -> b.getBeanClass() != SessionOrBearer.class)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("the server verifies no tokens"));
    return (HttpAuthenticationMechanism)
        all.getReference(
            bean, HttpAuthenticationMechanism.class, all.createCreationalContext(bean));
  }
}
