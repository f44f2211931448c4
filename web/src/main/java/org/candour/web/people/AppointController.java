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
import org.candour.web.form.Resolve;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;
import org.candour.web.shared.AtMost;
import org.candour.web.shared.Done;
import org.candour.web.shared.Doorway;
import org.candour.web.shared.Views;

/** Appointing a person: what and when, what has to be declared, a look over both. */
@Path("p/{partnership}/people/appoint")
@Controller
@RequestScoped
public class AppointController {
  @Inject Casework casework;
  @Inject Doorway doorway;
  @Inject Views views;

  @PathParam("partnership")
  String partnership = "";

  @GET
  public Response form(@Context UriInfo here, @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    return show(200, "form", desk, form(desk, new Submitted(here.getQueryParameters())), List.of());
  }

  @POST
  @AtMost(AtMost.NARRATIVES)
  public Response send(MultivaluedMap<String, String> sent, @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    Submitted said = new Submitted(sent);
    AppointForm form = form(desk, said);
    List<Wrong> wrong = form.wrong();
    if (said.is("stage", "change") || !wrong.isEmpty()) {
      return show(wrong.isEmpty() ? 200 : 422, "form", desk, form, wrong);
    }
    if (said.is("stage", "declare") && form.asksMore()) {
      return show(200, "declare", desk, form, List.of());
    }
    List<Wrong> undeclared = form.undeclared();
    if (!undeclared.isEmpty()) {
      return show(422, "declare", desk, form, undeclared);
    }
    return said.is("stage", "send")
        ? appoint(desk, form)
        : show(200, "check", desk, form, List.of());
  }

  private Response appoint(Desk desk, AppointForm form) {
    return Resolve.of(
        casework.onPeople(desk.who(), form.command(), form.terms()),
        done -> Views.goTo(Where.person(desk, form.person()), Done.APPOINTED),
        (status, reasons) ->
            show(
                status,
                form.ofDeclared(reasons) ? "declare" : "form",
                desk,
                form,
                reasons.stream().map(form::wrong).toList()));
  }

  private Response show(int status, String stage, Desk desk, AppointForm form, List<Wrong> wrong) {
    return views.show(
        status,
        "people/appoint-" + stage + ".vm",
        Where.below(desk, "Appoint a person").failing(!wrong.isEmpty()),
        form.page(wrong));
  }

  private AppointForm form(Desk desk, Submitted said) {
    PeopleView view =
        casework
            .people(desk.who(), Optional.empty())
            .filter(PeopleView::manages)
            .orElseThrow(NotFoundException::new);
    return new Spans(view)
        .person(said.text("who"))
        .map(person -> new AppointForm(person, view, desk, said))
        .orElseThrow(NotFoundException::new);
  }
}
