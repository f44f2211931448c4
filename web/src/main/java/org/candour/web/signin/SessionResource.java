package org.candour.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.candour.config.watch.Turned;
import org.candour.config.watch.Watch;
import org.candour.signin.Limits;
import org.candour.web.shared.CsrfCookie;
import org.candour.web.shared.Now;
import org.candour.web.shared.Open;
import org.candour.web.shared.SessionNote;
import org.jspecify.annotations.Nullable;

/**
 * For the script of a page: the seconds that are left of the session, 0 once it has ended. Asking
 * is not using; to go on using it is another matter.
 */
@Path("session")
@RequestScoped
@Open
public class SessionResource {
  @Inject Limits limits;
  @Inject Now now;
  @Inject Watch watch;

  @GET
  @Produces(MediaType.TEXT_PLAIN)
  public String left(@Context HttpServletRequest request) {
    return Long.toString(SessionNote.of(request, limits, now.instant()).left());
  }

  /** To ask by a form is to use it: the end has been put off already, as by any page. */
  @POST
  @Produces(MediaType.TEXT_PLAIN)
  public String goOn(
      @FormParam("csrf") @Nullable String token, @Context HttpServletRequest request) {
    if (!CsrfCookie.ofThisService().ours(request, token)) {
      watch.turnedAway(Turned.FORM);
      throw new ForbiddenException();
    }
    return left(request);
  }
}
