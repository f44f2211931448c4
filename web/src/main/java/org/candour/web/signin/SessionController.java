package org.candour.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.candour.config.signin.Broker;
import org.candour.signin.Sessions;
import org.candour.web.shared.Open;
import org.candour.web.shared.Page;
import org.candour.web.shared.Views;
import org.jspecify.annotations.Nullable;

/** How a session ends: by signing out, here and at the sign-in, or by a limit. */
@Path("")
@Controller
@RequestScoped
@Open
public class SessionController {
  /** Not cookies: those of the sign-in, which may lie on the same site, are needed to end there. */
  private static final String KEPT_BY_THE_BROWSER = "\"cache\", \"storage\"";

  @Inject Broker broker;
  @Inject Sessions sessions;
  @Inject Sessioning sessioning;
  @Inject Views views;

  /**
   * Ends the session here at once, then sends the browser to end it there. The page in between is
   * no form's answer, since a form may lead to this service only.
   */
  @POST
  @Path("sign-out")
  public Response signOut(@Context HttpServletRequest request) {
    Optional<String> ticket = sessioning.end(request);
    Response left = left(ticket);
    return Response.fromResponse(left).header("Clear-Site-Data", KEPT_BY_THE_BROWSER).build();
  }

  private Response left(Optional<String> ticket) {
    return ticket
        .map(
            t ->
                broker
                    .farewell(t)
                    .map(
                        there ->
                            Response.fromResponse(
                                    views.show(
                                        "signin/leaving.vm",
                                        Page.plain("Signing out"),
                                        there.toString()))
                                .header("Refresh", "0; url=" + there)
                                .build())
                    .orElseGet(() -> Views.goTo("/signed-out?only=here")))
        .orElseGet(() -> Views.goTo("/signed-out"));
  }

  @GET
  @Path("signed-out")
  public Response signedOut(@QueryParam("only") @DefaultValue("") String only) {
    return views.show(
        "signin/signed-out.vm", Page.plain("You have signed out"), only.equals("here"));
  }

  @GET
  @Path("session-ended")
  public Response ended(
      @QueryParam("to") @Nullable String to, @QueryParam("form") @DefaultValue("") String form) {
    return views.show(
        "signin/ended.vm",
        Page.plain("Your session has ended"),
        EndedPage.of(sessions.limits(), SignInController.safe(to), form));
  }
}
