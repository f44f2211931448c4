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
import java.util.UUID;
import org.candour.casework.Casework;
import org.candour.casework.Command;
import org.candour.casework.Desk;
import org.candour.casework.PeopleHistory;
import org.candour.form.FieldKind;
import org.candour.journal.Entry;
import org.candour.journal.Happening.Appointed;
import org.candour.journal.Happening.AppointmentEnded;
import org.candour.web.form.ErrorSummary;
import org.candour.web.form.Manner;
import org.candour.web.form.Resolve;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;
import org.candour.web.shared.AtMost;
import org.candour.web.shared.Done;
import org.candour.web.shared.Doorway;
import org.candour.web.shared.Views;

/** Taking back an entry about an appointment that was made by mistake. */
@Path("p/{partnership}/people/withdraw/{place: \\d{1,9}}")
@Controller
@RequestScoped
public class WithdrawController {
  private static final String REASON = "reason";

  @Inject Casework casework;
  @Inject Doorway doorway;
  @Inject Views views;

  @PathParam("partnership")
  String partnership = "";

  @PathParam("place")
  long place;

  @GET
  public Response form(@Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    return show(200, desk, Submitted.nothing(), List.of());
  }

  @POST
  @AtMost(AtMost.NARRATIVES)
  public Response send(MultivaluedMap<String, String> sent, @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    Submitted said = new Submitted(sent);
    String reason = said.text(REASON);
    if (reason.isEmpty() || reason.length() > FieldKind.LONGEST_NARRATIVE) {
      String says = reason.isEmpty() ? "Say what was wrong" : "What was wrong must be shorter";
      return show(422, desk, said, List.of(Wrong.input(REASON, says)));
    }
    return Resolve.of(
        casework.onPeople(
            desk.who(), new Command.WithdrawAppointment(place, reason), Manner.terms(said)),
        done -> Views.goTo(Where.people(desk), Done.TAKEN_BACK),
        (status, reasons) ->
            show(status, desk, said, reasons.stream().map(r -> Wrong.of(r, "")).toList()));
  }

  private Response show(int status, Desk desk, Submitted said, List<Wrong> wrong) {
    PeopleHistory history =
        casework
            .peopleHistory(desk.who())
            .filter(h -> h.people().manages())
            .orElseThrow(NotFoundException::new);
    return views.show(
        status,
        "people/withdraw.vm",
        Where.below(desk, "Withdraw an entry").failing(!wrong.isEmpty()),
        page(history, desk, said, wrong));
  }

  private WithdrawPage page(PeopleHistory history, Desk desk, Submitted said, List<Wrong> wrong) {
    Entry entry =
        history.entries().stream()
            .filter(e -> e.place() == place)
            .filter(e -> e.what() instanceof Appointed || e.what() instanceof AppointmentEnded)
            .findFirst()
            .orElseThrow(NotFoundException::new);
    return new WithdrawPage(
        new PeopleTales(history, desk).title(entry.what()),
        "Entry " + place + ", " + entry.stamp().happened().words(),
        entry.what() instanceof AppointmentEnded,
        Where.withdraw(desk, place),
        Where.people(desk),
        said.text(REASON),
        Wrong.with(REASON, wrong),
        history.people().tag(),
        UUID.randomUUID().toString(),
        ErrorSummary.of(wrong));
  }
}
