package org.candour.web.scrutiny;

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
import org.candour.casework.CaseView;
import org.candour.casework.Casework;
import org.candour.casework.Desk;
import org.candour.web.cases.CaseHead;
import org.candour.web.form.Manner;
import org.candour.web.form.Resolve;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;
import org.candour.web.shared.AtMost;
import org.candour.web.shared.Done;
import org.candour.web.shared.Doorway;
import org.candour.web.shared.Views;
import org.jspecify.annotations.Nullable;

/** What a scrutineer has said of a case, and what the partnership answered. */
@Path("p/{partnership}/cases/{reference}/scrutiny")
@Controller
@RequestScoped
public class NotesController {
  @Inject Casework casework;
  @Inject Doorway doorway;
  @Inject Views views;

  @PathParam("partnership")
  String partnership = "";

  @PathParam("reference")
  String reference = "";

  @GET
  public Response read(
      @QueryParam("done") @Nullable String done, @Context SecurityContext security) {
    return show(
        200,
        doorway.enter(partnership, security),
        Submitted.nothing(),
        List.of(),
        Done.words(done));
  }

  @POST
  @AtMost(AtMost.NARRATIVES)
  public Response write(MultivaluedMap<String, String> form, @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    Submitted said = new Submitted(form);
    NoteForm filled = new NoteForm(said);
    if (!filled.wrong().isEmpty()) {
      return show(422, desk, said, filled.wrong(), "");
    }
    return Resolve.of(
        casework.onCase(desk.who(), reference, filled.command(), Manner.terms(said)),
        now -> Views.goTo(CaseHead.address(desk, reference) + "/scrutiny", Done.RECORDED),
        (status, reasons) ->
            show(status, desk, said, reasons.stream().map(filled::wrong).toList(), ""));
  }

  private Response show(int status, Desk desk, Submitted said, List<Wrong> wrong, String banner) {
    CaseView view = casework.caseView(desk.who(), reference).orElseThrow(NotFoundException::new);
    return views.show(
        status,
        "scrutiny/notes.vm",
        CaseHead.below(desk, view, view.title() + ": scrutiny")
            .failing(!wrong.isEmpty())
            .saying(banner),
        NotesPage.of(view, desk, said, wrong));
  }
}
