package org.candour.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Set;
import org.candour.casework.CaseView;
import org.candour.casework.Casework;
import org.candour.casework.Command;
import org.candour.casework.Desk;
import org.candour.web.cases.CaseHead;
import org.candour.web.form.Manner;
import org.candour.web.form.Resolve;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;
import org.candour.web.shared.Done;
import org.candour.web.shared.Doorway;
import org.candour.web.shared.Views;
import org.jspecify.annotations.Nullable;

/** What somebody declares before anything of a case is shown to them. */
@Path("p/{partnership}/cases/{reference}/declare")
@Controller
@RequestScoped
public class DeclareController {
  private static final String FIELD = "declarations";

  @Inject Casework casework;
  @Inject Doorway doorway;
  @Inject Views views;

  @PathParam("partnership")
  String partnership = "";

  @PathParam("reference")
  String reference = "";

  @GET
  public Response form(
      @QueryParam("done") @Nullable String done, @Context SecurityContext security) {
    return show(200, doorway.enter(partnership, security), List.of(), Done.words(done));
  }

  @POST
  public Response declare(MultivaluedMap<String, String> sent, @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    Submitted said = new Submitted(sent);
    Set<String> declared = Set.copyOf(said.all(FIELD));
    if (declared.isEmpty()) {
      return show(422, desk, List.of(Wrong.input(FIELD, "Choose what you declare")), "");
    }
    Command.OnAccess command = new Command.Declare(desk.who().person(), declared);
    return Resolve.of(
        casework.onAccess(desk.who(), reference, command, Manner.terms(said)),
        done -> Views.goTo(CaseHead.address(desk, reference), Done.DECLARED),
        (status, reasons) ->
            show(status, desk, reasons.stream().map(r -> Wrong.of(r, FIELD)).toList(), ""));
  }

  private Response show(int status, Desk desk, List<Wrong> wrong, String banner) {
    CaseView view = casework.caseView(desk.who(), reference).orElseThrow(NotFoundException::new);
    if (view.toDeclare().isEmpty()) {
      return Views.goTo(CaseHead.address(desk, view.reference()));
    }
    return views.show(
        status,
        "access/declare.vm",
        CaseHead.below(desk, view, "Before you see this case")
            .saying(banner)
            .failing(!wrong.isEmpty()),
        DeclarePage.of(view, desk, wrong));
  }
}
