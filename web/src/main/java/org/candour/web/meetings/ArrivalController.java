package org.candour.web.meetings;

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
import org.candour.casework.MeetingView;
import org.candour.web.form.ErrorSummary;
import org.candour.web.form.Manner;
import org.candour.web.form.Resolve;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;
import org.candour.web.shared.Done;
import org.candour.web.shared.Doorway;
import org.candour.web.shared.Views;

/** Taking back an arrival that was recorded by mistake, after a look at what rests on it. */
@Path("p/{partnership}/meetings/{body}/{meeting}/arrivals/{place: \\d{1,9}}/withdraw")
@Controller
@RequestScoped
public class ArrivalController {
  @Inject Casework casework;
  @Inject Doorway doorway;
  @Inject Views views;

  @PathParam("partnership")
  String partnership = "";

  @PathParam("body")
  String body = "";

  @PathParam("meeting")
  String meeting = "";

  @PathParam("place")
  long place;

  @GET
  public Response check(@Context SecurityContext security) {
    return show(200, doorway.enter(partnership, security), List.of());
  }

  @POST
  public Response withdraw(MultivaluedMap<String, String> sent, @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    Submitted said = new Submitted(sent);
    List<Wrong> wrong = Manner.wrong(said);
    if (!wrong.isEmpty()) {
      return show(422, desk, wrong);
    }
    if (!Manner.restsOnWhatWasSeen(said)) {
      return show(428, desk, List.of(Manner.unseen()));
    }
    Command.OnMeeting command = new Command.CorrectAttendance(place);
    return Resolve.of(
        casework.onMeeting(desk.who(), body, meeting, command, Manner.terms(said)),
        done -> Views.goTo(MeetingPage.address(desk, body, meeting), Done.WITHDRAWN),
        (status, reasons) ->
            show(status, desk, reasons.stream().map(r -> Wrong.of(r, "")).toList()));
  }

  private Response show(int status, Desk desk, List<Wrong> wrong) {
    MeetingView view =
        casework.meeting(desk.who(), body, meeting).orElseThrow(NotFoundException::new);
    String address = MeetingPage.address(desk, body, meeting);
    Arrivals arrivals = new Arrivals(view, address);
    Arrivals.Row arrival = arrivals.find(place).orElseThrow(NotFoundException::new);
    return views.show(
        status,
        "meetings/withdraw.vm",
        MeetingPage.below(desk, view, "Withdraw an arrival").failing(!wrong.isEmpty()),
        new ArrivalPage(
            view.standing().bodyName() + ", " + view.standing().startsAt().words(),
            arrival.name(),
            arrival.says(),
            arrivals.decided(),
            arrival.href(),
            address,
            view.tag(),
            UUID.randomUUID().toString(),
            ErrorSummary.of(wrong)));
  }
}
