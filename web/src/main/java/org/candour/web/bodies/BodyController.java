package org.candour.web.bodies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.candour.casework.BodyView;
import org.candour.casework.Casework;
import org.candour.casework.Desk;
import org.candour.web.shared.Done;
import org.candour.web.shared.Doorway;
import org.candour.web.shared.Now;
import org.candour.web.shared.Views;
import org.jspecify.annotations.Nullable;

/** A body: how often it meets, what stands with it, and what stands on its agendas. */
@Path("p/{partnership}/bodies/{body}")
@Controller
@RequestScoped
public class BodyController {
  @Inject Casework casework;
  @Inject Doorway doorway;
  @Inject Views views;
  @Inject Now now;

  @GET
  public Response show(
      @PathParam("partnership") String partnership,
      @PathParam("body") String body,
      @QueryParam("done") @Nullable String done,
      @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    BodyView view =
        casework
            .body(desk.who(), body)
            .filter(its -> !its.body().isEmpty())
            .orElseThrow(NotFoundException::new);
    return views.show(
        "bodies/body.vm",
        BodyPage.frame(desk, BodyPage.name(view)).saying(Done.words(done)),
        BodyPage.of(view, desk, now.instant()));
  }
}
