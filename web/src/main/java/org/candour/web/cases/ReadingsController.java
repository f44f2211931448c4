package org.candour.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.candour.casework.CaseView;
import org.candour.casework.Casework;
import org.candour.casework.Desk;
import org.candour.casework.Lists;
import org.candour.casework.Opened;
import org.candour.web.shared.Doorway;
import org.candour.web.shared.Views;

/** Who has opened a case, for the business unit and the scrutineer. */
@Path("p/{partnership}/cases/{reference}/readings")
@Controller
@RequestScoped
public class ReadingsController {
  @Inject Casework casework;
  @Inject Doorway doorway;
  @Inject Views views;

  @GET
  public Response show(
      @PathParam("partnership") String partnership,
      @PathParam("reference") String reference,
      @QueryParam("page") @DefaultValue("1") int page,
      @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    Lists.Page<Lists.ReadingRow> rows =
        casework
            .readings(desk.who(), reference, Math.max(1, page))
            .orElseThrow(NotFoundException::new);
    CaseView view =
        casework
            .caseView(desk.who(), reference, Opened.READINGS)
            .orElseThrow(NotFoundException::new);
    return views.show(
        "cases/readings.vm",
        CaseHead.below(desk, view, view.title() + ": who has opened it"),
        ReadingsPage.of(CaseHead.of(view, desk, "/readings"), rows));
  }
}
