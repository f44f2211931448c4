package org.candour.web.steps;

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
import org.candour.casework.Command;
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

/**
 * What is known of a case, to be added to. Nothing is overwritten: each saving is an entry of its
 * own.
 */
@Path("p/{partnership}/cases/{reference}/facts")
@Controller
@RequestScoped
public class FactsController {
  @Inject Casework casework;
  @Inject Doorway doorway;
  @Inject Views views;

  @GET
  public Response form(
      @PathParam("partnership") String partnership,
      @PathParam("reference") String reference,
      @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    return show(200, desk, view(desk, reference), Submitted.nothing(), List.of());
  }

  @POST
  @AtMost(AtMost.NARRATIVES)
  public Response save(
      @PathParam("partnership") String partnership,
      @PathParam("reference") String reference,
      MultivaluedMap<String, String> form,
      @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    Submitted said = new Submitted(form);
    CaseView view = view(desk, reference);
    FactsForm filled = new FactsForm(view, desk, said);
    if (!filled.wrong().isEmpty()) {
      return show(422, desk, view, said, filled.wrong());
    }
    return Resolve.of(
        casework.onCase(
            desk.who(), reference, new Command.RecordFacts(filled.changed()), Manner.terms(said)),
        now -> Views.goTo(CaseHead.address(desk, reference), Done.FACTS),
        (status, reasons) ->
            show(status, desk, view, said, reasons.stream().map(filled::wrong).toList()));
  }

  private Response show(int status, Desk desk, CaseView view, Submitted said, List<Wrong> wrong) {
    return views.show(
        status,
        "steps/facts.vm",
        CaseHead.below(desk, view, "What is known of the case").failing(!wrong.isEmpty()),
        new FactsForm(view, desk, said).page(wrong));
  }

  private CaseView view(Desk desk, String reference) {
    return casework.caseView(desk.who(), reference).orElseThrow(NotFoundException::new);
  }
}
