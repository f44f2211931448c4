package org.candour.web.erasure;

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

/** Erasing answers of one entry of a case: which and why, a look over it, done for good. */
@Path("p/{partnership}/cases/{reference}/history/{place: \\d{1,9}}/erase")
@Controller
@RequestScoped
public class ErasureController {
  @Inject Casework casework;
  @Inject Doorway doorway;
  @Inject Views views;

  @PathParam("partnership")
  String partnership = "";

  @PathParam("reference")
  String reference = "";

  @PathParam("place")
  long place;

  @GET
  public Response form(@Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    return show(200, "choose", desk, form(desk, Submitted.nothing()), List.of());
  }

  @POST
  @AtMost(AtMost.NARRATIVES)
  public Response send(MultivaluedMap<String, String> sent, @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    Submitted said = new Submitted(sent);
    ErasureForm form = form(desk, said);
    List<Wrong> wrong = form.wrong();
    if (said.is("stage", "change") || !wrong.isEmpty()) {
      return show(wrong.isEmpty() ? 200 : 422, "choose", desk, form, wrong);
    }
    if (!said.is("stage", "send")) {
      return show(200, "check", desk, form, List.of());
    }
    List<Wrong> unsure = form.unsure();
    if (!unsure.isEmpty()) {
      return show(422, "check", desk, form, unsure);
    }
    return Resolve.of(
        casework.onCase(desk.who(), reference, form.command(), Manner.terms(said)),
        done -> Views.goTo(CaseHead.address(desk, reference) + "/history", Done.ERASED),
        (status, reasons) ->
            show(
                status,
                "choose",
                desk,
                form(desk, said),
                reasons.stream().map(ErasureForm::wrong).toList()));
  }

  private Response show(int status, String stage, Desk desk, ErasureForm form, List<Wrong> wrong) {
    return views.show(
        status,
        "erasure/" + stage + ".vm",
        CaseHead.below(desk, form.view(), "Erase answers").failing(!wrong.isEmpty()),
        form.page(wrong));
  }

  private ErasureForm form(Desk desk, Submitted said) {
    CaseView view = casework.caseView(desk.who(), reference).orElseThrow(NotFoundException::new);
    return ErasureForm.of(view, desk, place, said).orElseThrow(NotFoundException::new);
  }
}
