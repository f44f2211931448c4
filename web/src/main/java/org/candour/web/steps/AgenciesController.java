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
import java.util.ArrayList;
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
import org.candour.web.shared.AtMost;
import org.candour.web.shared.Done;
import org.candour.web.shared.Doorway;
import org.candour.web.shared.Views;

/** Naming the agencies that are asked for what they hold. */
@Path("p/{partnership}/cases/{reference}/reviews/{review}/agencies")
@Controller
@RequestScoped
public class AgenciesController {
  @Inject Casework casework;
  @Inject Doorway doorway;
  @Inject Views views;

  @PathParam("partnership")
  String partnership = "";

  @PathParam("reference")
  String reference = "";

  @PathParam("review")
  String review = "";

  @GET
  public Response form(@Context SecurityContext security) {
    return show(200, doorway.enter(partnership, security), Submitted.nothing(), List.of());
  }

  @POST
  @AtMost(AtMost.NARRATIVES)
  public Response name(MultivaluedMap<String, String> form, @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    Submitted said = new Submitted(form);
    List<Wrong> wrong = new ArrayList<>(Manner.wrong(said));
    if (said.all("agencies").isEmpty()) {
      wrong.add(0, Wrong.input("agencies", "Choose at least one agency"));
    }
    if (!wrong.isEmpty()) {
      return show(422, desk, said, wrong);
    }
    Command.OnCase command = new Command.NameAgencies(review, Set.copyOf(said.all("agencies")));
    return Resolve.of(
        casework.onCase(desk.who(), reference, command, Manner.terms(said)),
        now -> Views.goTo(CaseHead.address(desk, reference), Done.AGENCIES),
        (status, reasons) ->
            show(status, desk, said, reasons.stream().map(r -> Wrong.of(r, "agencies")).toList()));
  }

  private Response show(int status, Desk desk, Submitted said, List<Wrong> wrong) {
    CaseView view = casework.caseView(desk.who(), reference).orElseThrow(NotFoundException::new);
    if (view.assessment().review(review).isEmpty()) {
      throw new NotFoundException();
    }
    return views.show(
        status,
        "steps/agencies.vm",
        CaseHead.below(desk, view, "Agencies involved").failing(!wrong.isEmpty()),
        AgenciesPage.of(view, desk, review, said, wrong));
  }
}
