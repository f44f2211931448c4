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
import org.candour.casework.Casework;
import org.candour.casework.Desk;
import org.candour.casework.PaperView;
import org.candour.web.shared.Doorway;
import org.candour.web.shared.Page;
import org.candour.web.shared.Views;

/** A paper of a review, put together from what has been answered. */
@Path("p/{partnership}/cases/{reference}/reviews/{review}/papers/{paper}")
@Controller
@RequestScoped
public class PaperController {
  private static final int NOT_FOR_THEM = Response.Status.FORBIDDEN.getStatusCode();

  @Inject Casework casework;
  @Inject Doorway doorway;
  @Inject Views views;

  @GET
  public Response show(
      @PathParam("partnership") String partnership,
      @PathParam("reference") String reference,
      @PathParam("review") String review,
      @PathParam("paper") String paper,
      @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    PaperView view =
        casework.paper(desk.who(), reference, review, paper).orElseThrow(NotFoundException::new);
    if (view.paper().isEmpty()) {
      return CaseHead.declareFirst(desk, view.view(), null);
    }
    PaperPage shown =
        PaperPage.of(view, view.paper().get(), CaseHead.of(view.view(), desk, "/papers"));
    Page page = CaseHead.below(desk, view.view(), shown.paper().name());
    return views.show(
        shown.paper().restricted() ? NOT_FOR_THEM : 200, "cases/paper.vm", page, shown);
  }
}
