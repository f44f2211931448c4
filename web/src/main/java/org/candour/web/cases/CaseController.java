package org.candour.web.cases;

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
import org.candour.casework.CaseView;
import org.candour.casework.Casework;
import org.candour.casework.Desk;
import org.candour.casework.Opened;
import org.candour.web.shared.Done;
import org.candour.web.shared.Doorway;
import org.candour.web.shared.Views;
import org.jspecify.annotations.Nullable;

/** A case and its whole record. */
@Path("p/{partnership}/cases/{reference}")
@Controller
@RequestScoped
public class CaseController {
  @Inject Casework casework;
  @Inject Doorway doorway;
  @Inject Views views;

  @GET
  public Response show(
      @PathParam("partnership") String partnership,
      @PathParam("reference") String reference,
      @QueryParam("done") @Nullable String done,
      @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    CaseView view = find(desk, reference, Opened.CASE);
    if (!view.toDeclare().isEmpty()) {
      return CaseHead.declareFirst(desk, view, done);
    }
    boolean holds = casework.chainHolds(desk.who(), reference);
    return views.show(
        "cases/case.vm",
        CaseHead.page(desk, view.title()).saying(Done.words(done)),
        new CasePages(view, desk).page(holds));
  }

  @GET
  @Path("history")
  public Response history(
      @PathParam("partnership") String partnership,
      @PathParam("reference") String reference,
      @QueryParam("done") @Nullable String done,
      @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    CaseView view = find(desk, reference, Opened.HISTORY);
    if (!view.toDeclare().isEmpty()) {
      return CaseHead.declareFirst(desk, view, done);
    }
    HistoryPage page =
        new HistoryPage(
            CaseHead.of(view, desk, "/history"),
            new CasePages(view, desk).events(),
            new CasePages(view, desk).unseen());
    return views.show(
        "cases/history.vm",
        CaseHead.below(desk, view, view.title() + ": history").saying(Done.words(done)),
        page);
  }

  private CaseView find(Desk desk, String reference, Opened what) {
    return casework.caseView(desk.who(), reference, what).orElseThrow(NotFoundException::new);
  }
}
