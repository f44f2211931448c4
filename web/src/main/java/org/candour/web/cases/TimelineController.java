package org.candour.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.candour.casework.CaseView;
import org.candour.casework.Casework;
import org.candour.casework.Desk;
import org.candour.casework.Opened;
import org.candour.web.shared.Doorway;
import org.candour.web.shared.Views;

/** The deadlines of a case as a picture and as a table. */
@Path("p/{partnership}/cases/{reference}/timeline")
@Controller
@RequestScoped
public class TimelineController {
  @Inject Casework casework;
  @Inject Doorway doorway;
  @Inject Views views;

  @GET
  public Response show(
      @PathParam("partnership") String partnership,
      @PathParam("reference") String reference,
      @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    CaseView view =
        casework
            .caseView(desk.who(), reference, Opened.TIMELINE)
            .orElseThrow(NotFoundException::new);
    if (!view.toDeclare().isEmpty()) {
      return CaseHead.declareFirst(desk, view, null);
    }
    return views.show(
        "cases/timeline.vm",
        CaseHead.below(desk, view, view.title() + ": timeline"),
        TimelinePage.of(view, CaseHead.of(view, desk, "/timeline")));
  }
}
