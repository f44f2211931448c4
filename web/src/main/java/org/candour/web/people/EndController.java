package org.candour.web.people;

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
import java.util.Optional;
import org.candour.casework.Casework;
import org.candour.casework.Desk;
import org.candour.casework.PeopleView;
import org.candour.web.form.Manner;
import org.candour.web.form.Resolve;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;
import org.candour.web.shared.AtMost;
import org.candour.web.shared.Done;
import org.candour.web.shared.Doorway;
import org.candour.web.shared.Views;

/** Ending an appointment, at once or with a day. */
@Path("p/{partnership}/people/end/{appointment: [0-9a-z]{1,26}}")
@Controller
@RequestScoped
public class EndController {
  @Inject Casework casework;
  @Inject Doorway doorway;
  @Inject Views views;

  @PathParam("partnership")
  String partnership = "";

  @PathParam("appointment")
  String appointment = "";

  @GET
  public Response form(@Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    return show(200, "form", desk, form(desk, Submitted.nothing()), List.of());
  }

  @POST
  @AtMost(AtMost.NARRATIVES)
  public Response send(MultivaluedMap<String, String> sent, @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    Submitted said = new Submitted(sent);
    EndForm form = form(desk, said);
    List<Wrong> wrong = form.wrong();
    if (said.is("stage", "change") || !wrong.isEmpty()) {
      return show(wrong.isEmpty() ? 200 : 422, "form", desk, form, wrong);
    }
    if (!said.is("stage", "send")) {
      return show(200, "check", desk, form, List.of());
    }
    return Resolve.of(
        casework.onPeople(desk.who(), form.command(), Manner.terms(said)),
        done ->
            Views.goTo(
                form.held().appointment().person().equals(desk.who().person())
                    ? "/"
                    : Where.person(desk, form.held().appointment().person()),
                Done.ENDED),
        (status, reasons) ->
            show(status, "form", desk, form, reasons.stream().map(form::wrong).toList()));
  }

  private Response show(int status, String stage, Desk desk, EndForm form, List<Wrong> wrong) {
    return views.show(
        status,
        "people/end-" + stage + ".vm",
        Where.below(desk, "End an appointment").failing(!wrong.isEmpty()),
        form.page(wrong));
  }

  private EndForm form(Desk desk, Submitted said) {
    PeopleView view =
        casework
            .people(desk.who(), Optional.empty())
            .filter(PeopleView::manages)
            .orElseThrow(NotFoundException::new);
    return view.roster()
        .appointment(appointment)
        .filter(h -> !h.withdrawn())
        .map(held -> new EndForm(held, view, desk, said))
        .orElseThrow(NotFoundException::new);
  }
}
