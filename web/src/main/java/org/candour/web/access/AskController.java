package org.candour.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.candour.casework.Casework;
import org.candour.casework.Desk;
import org.candour.web.form.ErrorSummary;
import org.candour.web.form.Manner;
import org.candour.web.form.Resolve;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;
import org.candour.web.shared.Addresses;
import org.candour.web.shared.Done;
import org.candour.web.shared.Doorway;
import org.candour.web.shared.Link;
import org.candour.web.shared.Page;
import org.candour.web.shared.Section;
import org.candour.web.shared.Views;

/**
 * Asking to open a case, by its reference. What it answers does not depend on whether there is such
 * a case.
 */
@Path("p/{partnership}/ask-access")
@Controller
@RequestScoped
public class AskController {
  @Inject Casework casework;
  @Inject Doorway doorway;
  @Inject Views views;

  @PathParam("partnership")
  String partnership = "";

  @GET
  public Response form(@Context SecurityContext security) {
    return show(200, doorway.enter(partnership, security), Submitted.nothing(), List.of());
  }

  @POST
  public Response ask(MultivaluedMap<String, String> sent, @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    Submitted said = new Submitted(sent);
    List<Wrong> wrong = new ArrayList<>(Manner.overlong(AskPage.REASON, said));
    if (said.text(AskPage.REASON).isEmpty()) {
      wrong.add(Wrong.input(AskPage.REASON, "Enter why you need to open the case"));
    }
    if (said.text(AskPage.REFERENCE).isEmpty()) {
      wrong.add(0, Wrong.input(AskPage.REFERENCE, "Enter the reference of the case"));
    }
    if (!wrong.isEmpty()) {
      return show(422, desk, said, wrong);
    }
    return Resolve.of(
        casework.askAccess(
            desk.who(),
            said.text(AskPage.REFERENCE),
            said.text(AskPage.REASON),
            Manner.terms(said)),
        asked -> Views.goTo(list(desk), Done.ASKED),
        (status, reasons) ->
            show(
                status,
                desk,
                said,
                reasons.stream().map(r -> Wrong.of(r, AskPage.REASON)).toList()));
  }

  static String list(Desk desk) {
    return Addresses.of("p", desk.who().partnership().value(), "cases");
  }

  private Response show(int status, Desk desk, Submitted said, List<Wrong> wrong) {
    return views.show(
        status,
        "access/ask.vm",
        Page.of(desk, Section.CASES, "Ask to open a case")
            .under(Link.to("Cases", list(desk)))
            .failing(!wrong.isEmpty()),
        new AskPage(
            Addresses.of("p", desk.who().partnership().value(), "ask-access"),
            list(desk),
            said.text(AskPage.REFERENCE),
            said.text(AskPage.REASON),
            UUID.randomUUID().toString(),
            ErrorSummary.of(wrong)));
  }
}
