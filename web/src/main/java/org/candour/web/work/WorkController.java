package org.candour.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import org.candour.casework.Casework;
import org.candour.casework.Desk;
import org.candour.web.shared.Doorway;
import org.candour.web.shared.Now;
import org.candour.web.shared.Page;
import org.candour.web.shared.Section;
import org.candour.web.shared.Views;

/** The work list: what is due, soonest first. */
@Path("p/{partnership}/work")
@Controller
@RequestScoped
public class WorkController {
  @Inject Casework casework;
  @Inject Doorway doorway;
  @Inject Views views;
  @Inject Now now;

  @GET
  public Response list(
      @PathParam("partnership") String partnership,
      @QueryParam("whose") @DefaultValue("all") String whose,
      @QueryParam("page") @DefaultValue("1") int page,
      @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    boolean mine = whose.equals("mine");
    Instant at = now.instant();
    return views.show(
        "work/work.vm",
        Page.of(desk, Section.WORK, "Work"),
        WorkPage.of(casework.work(desk.who(), mine, Math.max(1, page)), desk, mine, at));
  }
}
