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
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.candour.casework.Casework;
import org.candour.casework.Desk;
import org.candour.casework.PeopleView;
import org.candour.web.form.Manner;
import org.candour.web.form.Resolve;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;
import org.candour.web.shared.Done;
import org.candour.web.shared.Doorway;
import org.candour.web.shared.Views;

/** Adding a person, or giving one another name. */
@Path("p/{partnership}/people/name")
@Controller
@RequestScoped
public class NameController {
  @Inject Casework casework;
  @Inject Doorway doorway;
  @Inject Views views;

  @PathParam("partnership")
  String partnership = "";

  @GET
  public Response form(@Context UriInfo here, @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    return show(200, "form", desk, new Submitted(here.getQueryParameters()), List.of());
  }

  @POST
  public Response send(MultivaluedMap<String, String> sent, @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    Submitted said = new Submitted(sent);
    NameForm form = form(desk, said);
    List<Wrong> wrong = form.wrong();
    if (said.is("stage", "change") || !wrong.isEmpty()) {
      return show(wrong.isEmpty() ? 200 : 422, "form", desk, said, wrong);
    }
    if (!said.is("stage", "send")) {
      return show(200, "check", desk, said, List.of());
    }
    return Resolve.of(
        casework.onPeople(desk.who(), form.command(), Manner.terms(said)),
        done -> Views.goTo(Where.person(desk, form.person()), Done.NAMED),
        (status, reasons) ->
            show(status, "form", desk, said, reasons.stream().map(NameForm::wrong).toList()));
  }

  private Response show(int status, String stage, Desk desk, Submitted said, List<Wrong> wrong) {
    return views.show(
        status,
        "people/name-" + stage + ".vm",
        Where.below(desk, "Name of a person").failing(!wrong.isEmpty()),
        form(desk, said).page(wrong));
  }

  private NameForm form(Desk desk, Submitted said) {
    PeopleView view =
        casework
            .people(desk.who(), Optional.empty())
            .filter(PeopleView::manages)
            .orElseThrow(NotFoundException::new);
    return new NameForm(view, desk, said);
  }
}
