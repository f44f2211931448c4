package org.candour.web.cases;

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
import org.candour.casework.Casework;
import org.candour.casework.Desk;
import org.candour.web.shared.Done;
import org.candour.web.shared.Doorway;
import org.candour.web.shared.Now;
import org.candour.web.shared.Page;
import org.candour.web.shared.Section;
import org.candour.web.shared.Views;
import org.jspecify.annotations.Nullable;

/** The list of cases. */
@Path("p/{partnership}/cases")
@Controller
@RequestScoped
public class CaseListController {
  private static final int LONGEST = 80;

  @Inject Casework casework;
  @Inject Doorway doorway;
  @Inject Views views;
  @Inject Now now;

  @GET
  public Response list(
      @PathParam("partnership") String partnership,
      @QueryParam("text") @DefaultValue("") String text,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("done") @Nullable String done,
      @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    String wanted = text.strip().substring(0, Math.min(LONGEST, text.strip().length()));
    return views.show(
        "cases/cases.vm",
        Page.of(desk, Section.CASES, "Cases").saying(Done.words(done)),
        CaseListPage.of(
            casework.cases(desk.who(), wanted, Math.max(1, page)), desk, wanted, now.instant()));
  }
}
