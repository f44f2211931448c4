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
import java.time.InstantSource;
import java.util.List;
import org.candour.casework.Casework;
import org.candour.casework.Desk;
import org.candour.config.FrameworkReader;
import org.candour.config.Posted;
import org.candour.config.defect.Defect;
import org.candour.config.pace.Pace;
import org.candour.config.pace.Paced;
import org.candour.config.plain.PlainPolicy;
import org.candour.time.Civil;
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
  @Inject Casework casework;
  @Inject InstantSource clock;

  @GET
  @Paced(Pace.POLICY)
  public Response show(
      @PathParam("partnership") String partnership, @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    return views.show(
        "policy/policy.vm",
        Page.of(desk, Section.POLICY, PolicyPage.TITLE),
        PolicyPage.of(PlainPolicy.of(desk.framework()), warnings(desk)));
  }

  /** What the checker would have looked at in the document of this version. */
  private List<Defect> warnings(Desk desk) {
    Posted posted = Posted.to(desk.who().partnership(), Civil.dayOf(clock.instant()));
    return casework.frameworks(desk.who()).stream()
        .filter(f -> f.version() == desk.framework().version())
        .flatMap(f -> new FrameworkReader().read(f.text().array(), posted).warnings().stream())
        .toList();
  }
}
