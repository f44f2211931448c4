package org.candour.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.candour.config.signin.SessionCookie;
import org.candour.signin.Sessions;
import org.candour.signin.SignedIn;
import org.candour.web.shared.Done;
import org.candour.web.shared.Page;
import org.candour.web.shared.Views;
import org.jspecify.annotations.Nullable;

/** Where somebody is signed in, for them alone, and ending it elsewhere. */
@Path("sessions")
@Controller
@RequestScoped
public class SessionsController {
  private static final String ADDRESS = "/sessions";

  @Inject Sessions sessions;
  @Inject Views views;

  @GET
  public Response list(
      @QueryParam("done") @Nullable String done, @Context HttpServletRequest request) {
    List<SignedIn> all =
        SessionCookie.in(request).map(sessions::everywhere).orElse(List.<SignedIn>of());
    return views.show(
        "signin/sessions.vm",
        Page.plain("Where you are signed in").saying(Done.words(done)),
        SessionsPage.of(all));
  }

  /** One that has ended meanwhile is as good as one that is ended now. */
  @POST
  public Response end(
      @FormParam("which") @Nullable String which, @Context HttpServletRequest request) {
    Optional<String> one = Optional.ofNullable(which).filter(w -> !w.isEmpty());
    SessionCookie.in(request).ifPresent(here -> sessions.endElsewhere(here, one));
    return Views.goTo(ADDRESS, Done.SIGNED_OUT);
  }
}
