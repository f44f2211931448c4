package org.candour.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.UUID;
import org.candour.casework.CaseView;
import org.candour.casework.Casework;
import org.candour.casework.Command;
import org.candour.casework.Desk;
import org.candour.web.cases.CaseHead;
import org.candour.web.form.ErrorSummary;
import org.candour.web.form.Manner;
import org.candour.web.form.Resolve;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;
import org.candour.web.shared.Done;
import org.candour.web.shared.Doorway;
import org.candour.web.shared.Views;

/** Somebody declares a conflict of interest of their own. The case is closed to them by that. */
@Path("p/{partnership}/cases/{reference}/conflict")
@Controller
@RequestScoped
public class ConflictController {
  private static final String REASON = "reason";

  @Inject Casework casework;
  @Inject Doorway doorway;
  @Inject Views views;

  @PathParam("partnership")
  String partnership = "";

  @PathParam("reference")
  String reference = "";

  @GET
  public Response form(@Context SecurityContext security) {
    return show(200, doorway.enter(partnership, security), Submitted.nothing(), List.of());
  }

  @POST
  public Response declare(MultivaluedMap<String, String> sent, @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    Submitted said = new Submitted(sent);
    List<Wrong> wrong = Manner.overlong(REASON, said);
    if (!wrong.isEmpty()) {
      return show(422, desk, said, wrong);
    }
    Command.OnAccess command = new Command.DeclareConflict(desk.who().person(), said.text(REASON));
    return Resolve.of(
        casework.onAccess(desk.who(), reference, command, Manner.terms(said)),
        done -> Views.goTo(AskController.list(desk), Done.CONFLICT),
        (status, reasons) ->
            show(status, desk, said, reasons.stream().map(r -> Wrong.of(r, "")).toList()));
  }

  private Response show(int status, Desk desk, Submitted said, List<Wrong> wrong) {
    CaseView view = casework.caseView(desk.who(), reference).orElseThrow(NotFoundException::new);
    String address = CaseHead.address(desk, view.reference());
    return views.show(
        status,
        "access/conflict.vm",
        CaseHead.below(desk, view, "Declare a conflict of interest").failing(!wrong.isEmpty()),
        new ConflictPage(
            CaseHead.name(view),
            address + "/conflict",
            address,
            said.text(REASON),
            UUID.randomUUID().toString(),
            ErrorSummary.of(wrong)));
  }
}
