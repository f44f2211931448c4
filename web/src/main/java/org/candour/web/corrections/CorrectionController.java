package org.candour.web.corrections;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedHashMap;
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

/** Correcting one entry of a case: what was wrong, what it should be, a look over both. */
@Path("p/{partnership}/cases/{reference}/history/{place: \\d{1,9}}/correct")
@Controller
@RequestScoped
public class CorrectionController {
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
  public Response form(
      @QueryParam("field") @DefaultValue("") String field, @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    MultivaluedMap<String, String> begun = new MultivaluedHashMap<>();
    begun.putSingle("field", field);
    CorrectionForm form = form(desk, new Submitted(begun)).filled();
    String next = form.withdraws() ? "check" : form.chosen() ? "value" : "choose";
    return show(200, next, desk, form, List.of());
  }

  @POST
  @AtMost(AtMost.NARRATIVES)
  public Response send(MultivaluedMap<String, String> sent, @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    Submitted said = new Submitted(sent);
    CorrectionForm form = form(desk, said);
    List<Wrong> wrong = form.wrong();
    if (said.is("stage", "change") || !wrong.isEmpty()) {
      return show(wrong.isEmpty() ? 200 : 422, again(form), desk, form, wrong);
    }
    if (!said.is("stage", "send")) {
      return show(200, "check", desk, form, List.of());
    }
    if (!Manner.restsOnWhatWasSeen(said)) {
      String stage = form.withdraws() ? "check" : again(form);
      return show(428, stage, desk, form, List.of(Manner.unseen()));
    }
    return Resolve.of(
        casework.onCase(desk.who(), reference, form.command(), Manner.terms(said)),
        done -> Views.goTo(CaseHead.address(desk, reference) + "/history", Done.CORRECTED),
        (status, reasons) -> {
          CorrectionForm now = form(desk, said);
          List<Wrong> all = reasons.stream().map(now::wrong).toList();
          return show(status, now.withdraws() ? "check" : again(now), desk, now, all);
        });
  }

  private static String again(CorrectionForm form) {
    return form.chosen() && !form.withdraws() ? "value" : "choose";
  }

  private Response show(
      int status, String stage, Desk desk, CorrectionForm form, List<Wrong> wrong) {
    return views.show(
        status,
        "corrections/" + stage + ".vm",
        CaseHead.below(desk, form.view(), "Correct an entry").failing(!wrong.isEmpty()),
        form.page(wrong));
  }

  private CorrectionForm form(Desk desk, Submitted said) {
    CaseView view = casework.caseView(desk.who(), reference).orElseThrow(NotFoundException::new);
    return CorrectionForm.of(view, desk, place, said).orElseThrow(NotFoundException::new);
  }
}
