package org.candour.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.candour.casework.Desk;
import org.candour.config.pace.Pace;
import org.candour.config.pace.Paced;
import org.candour.config.plain.PlainPolicy;
import org.candour.web.shared.Doorway;
import org.candour.web.shared.Page;
import org.candour.web.shared.Section;
import org.candour.web.shared.Views;

/** The policy in force today as the engine understands it. */
@Path("p/{partnership}/policy")
@Controller
@RequestScoped
public class PolicyController {
  @Inject Doorway doorway;
  @Inject Views views;

  @GET
  @Paced(Pace.POLICY)
  public Response show(
      @PathParam("partnership") String partnership, @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    return views.show(
        "policy/policy.vm",
        Page.of(desk, Section.POLICY, PolicyPage.TITLE),
        PolicyPage.of(PlainPolicy.of(desk.framework())));
  }
}
