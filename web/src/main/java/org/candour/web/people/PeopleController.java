package org.candour.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.candour.casework.Casework;
import org.candour.casework.Desk;
import org.candour.casework.Lists;
import org.candour.casework.PeopleHistory;
import org.candour.casework.PeopleView;
import org.candour.tenancy.PersonId;
import org.candour.web.form.Dated;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;
import org.candour.web.shared.Done;
import org.candour.web.shared.Doorway;
import org.candour.web.shared.Views;
import org.jspecify.annotations.Nullable;

/** The people of a partnership, the seats of its bodies, and its own journal. */
@Path("p/{partnership}/people")
@Controller
@RequestScoped
public class PeopleController {
  @Inject Casework casework;
  @Inject Doorway doorway;
  @Inject Views views;

  @PathParam("partnership")
  String partnership = "";

  @GET
  public Response list(
      @QueryParam("done") @Nullable String done, @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    return views.show(
        "people/people.vm",
        Where.page(desk, "People").saying(Done.words(done)),
        PeoplePage.of(view(desk, Optional.empty()), desk));
  }

  @GET
  @Path("person")
  public Response person(
      @QueryParam("who") @DefaultValue("") String who,
      @QueryParam("done") @Nullable String done,
      @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    PeopleView view = view(desk, Optional.empty());
    PersonId person = new Spans(view).person(who).orElseThrow(NotFoundException::new);
    return views.show(
        "people/person.vm",
        Where.below(desk, new Spans(view).name(person)).saying(Done.words(done)),
        PersonPage.of(person, view, desk));
  }

  @GET
  @Path("seats")
  public Response seats(@Context UriInfo here, @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    Submitted said = new Submitted(here.getQueryParameters());
    Dated on = Dated.read("on", said);
    List<Wrong> wrong = on.wrong().map(w -> Wrong.input("on", "The day " + w)).stream().toList();
    Optional<LocalDate> day = on.when().map(w -> w.day());
    return views.show(
        wrong.isEmpty() ? 200 : 422,
        "people/seats.vm",
        Where.page(desk, "Seats").failing(!wrong.isEmpty()),
        SeatsPage.of(view(desk, day), desk, said, wrong));
  }

  @GET
  @Path("history")
  public Response history(@Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    PeopleHistory history = casework.peopleHistory(desk.who()).orElseThrow(NotFoundException::new);
    return views.show(
        "people/history.vm",
        Where.page(desk, "History of people"),
        PeopleHistoryPage.of(history, desk));
  }

  @GET
  @Path("readings")
  public Response readings(
      @QueryParam("page") @DefaultValue("1") int page, @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    Lists.Page<Lists.ReadingRow> rows =
        casework.readings(desk.who(), Math.max(1, page)).orElseThrow(NotFoundException::new);
    return views.show(
        "people/readings.vm",
        Where.page(desk, "Who has read what is of no one case"),
        ReadPage.of(rows, view(desk, Optional.empty()), desk));
  }

  private PeopleView view(Desk desk, Optional<LocalDate> day) {
    return casework.people(desk.who(), day).orElseThrow(NotFoundException::new);
  }
}
