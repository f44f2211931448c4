package org.candour.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.candour.config.signin.SessionCookie;
import org.candour.signin.Presence;
import org.candour.signin.Secret;
import org.candour.signin.Sessions;
import org.candour.tenancy.PersonId;
import org.candour.web.shared.CsrfCookie;
import org.candour.web.shared.KeptHere;

/** How a session begins and ends in a browser, however somebody showed who they are. */
@ApplicationScoped
public class Sessioning {
  @Inject Sessions sessions;
  @Inject KeptHere kept;

  /**
   * Signs somebody in: a new session with a secret that was never used, the one before it ended.
   * Pages that somebody else left open in this browser can no longer be sent.
   */
  Response.ResponseBuilder begin(
      HttpServletRequest request, PersonId person, Optional<String> ticket, String to) {
    Optional<Secret> before = SessionCookie.in(request);
    boolean same =
        before.flatMap(sessions::look).map(Presence::person).filter(person::equals).isPresent();
    before.ifPresent(sessions::end);
    Secret secret = sessions.begin(person, ticket);
    String next = kept.of(person, request).isEmpty() ? to : KeptController.ADDRESS + "?to=" + to;
    Response.ResponseBuilder answer =
        Response.seeOther(URI.create(next))
            .header(HttpHeaders.SET_COOKIE, SessionCookie.of(secret));
    return same
        ? answer
        : answer.header(HttpHeaders.SET_COOKIE, CsrfCookie.ofThisService().forgotten());
  }

  /** Signs out here, and gives what is needed to sign out at the sign-in too. */
  Optional<String> end(HttpServletRequest request) {
    return SessionCookie.in(request).flatMap(sessions::end);
  }
}
