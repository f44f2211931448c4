package org.candour.web.meetings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.candour.casework.Casework;
import org.candour.casework.Command;
import org.candour.casework.Desk;
import org.candour.casework.MeetingView;
import org.candour.casework.Terms;
import org.candour.tenancy.PersonId;
import org.candour.web.form.Resolve;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;
import org.candour.web.shared.Done;
import org.candour.web.shared.Doorway;
import org.candour.web.shared.Now;
import org.candour.web.shared.Views;
import org.jspecify.annotations.Nullable;

/** A meeting of a body: who is there, and whether each item can be decided. */
@Path("p/{partnership}/meetings/{body}/{meeting}")
@Controller
@RequestScoped
public class MeetingController {
  @Inject Casework casework;
  @Inject Doorway doorway;
  @Inject Views views;
  @Inject Now now;

  @PathParam("partnership")
  String partnership = "";

  @PathParam("body")
  String body = "";

  @PathParam("meeting")
  String meeting = "";

  @GET
  public Response show(
      @QueryParam("done") @Nullable String done, @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    MeetingView view = view(desk);
    return views.show(
        "meetings/meeting.vm",
        MeetingPage.frame(desk, view).saying(Done.words(done)),
        new MeetingPages(view, desk, Submitted.nothing()).page(List.of(), now.instant()));
  }

  /**
   * The forms of a meeting stand on its page; their own addresses lead there, if it is there for
   * whoever asks.
   */
  @GET
  @Path("{form: attendance|chair|interest|invite|end-invitation}")
  public Response form(@Context UriInfo asked, @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    view(desk);
    return Response.seeOther(
            UriBuilder.fromPath(address(desk))
                .replaceQuery(asked.getRequestUri().getRawQuery())
                .build())
        .build();
  }

  /**
   * Each coming, going and change is an act of its own: those that are refused leave the others as
   * they are.
   */
  @POST
  @Path("attendance")
  public Response attendance(
      MultivaluedMap<String, String> form, @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    Submitted said = new Submitted(form);
    Attendance attendance = new Attendance(view(desk), said);
    Terms terms = attendance.terms();
    List<Wrong> wrong = new ArrayList<>(attendance.wrong());
    if (!wrong.isEmpty()) {
      return again(422, desk, said, wrong);
    }
    for (Attendance.Change change : attendance.changes()) {
      Resolve.against(casework.onMeeting(desk.who(), body, meeting, change.command(), terms))
          .forEach(r -> wrong.add(Wrong.of(r, change.control())));
    }
    return wrong.isEmpty()
        ? Views.goTo(address(desk), Done.ATTENDANCE)
        : again(422, desk, said, wrong);
  }

  /** Somebody who is there takes the chair. */
  @POST
  @Path("chair")
  public Response chair(MultivaluedMap<String, String> form, @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    Submitted said = new Submitted(form);
    Optional<PersonId> person = said.person(ChairPanel.FIELD);
    if (person.isEmpty()) {
      return again(
          422, desk, said, List.of(Wrong.input(ChairPanel.FIELD, "Choose who is in the chair")));
    }
    Command.OnMeeting command = new Command.TakeChair(person.get());
    Terms terms = new Attendance(view(desk), said).terms();
    return Resolve.of(
        casework.onMeeting(desk.who(), body, meeting, command, terms),
        after -> Views.goTo(address(desk), Done.CHAIR),
        (status, reasons) ->
            again(
                status,
                desk,
                said,
                reasons.stream().map(r -> Wrong.of(r, ChairPanel.FIELD)).toList()));
  }

  @POST
  @Path("interest")
  public Response interest(MultivaluedMap<String, String> form, @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    Submitted said = new Submitted(form);
    String item = said.text("item");
    String control = "person-" + item;
    Optional<PersonId> person = said.person("person");
    if (person.isEmpty()) {
      return again(422, desk, said, List.of(Wrong.input(control, "Choose who has an interest")));
    }
    Command.OnMeeting command = new Command.DeclareInterest(item, person.get());
    return Resolve.of(
        casework.onMeeting(desk.who(), body, meeting, command, Terms.now()),
        after -> Views.goTo(address(desk), Done.INTEREST),
        (status, reasons) ->
            again(status, desk, said, reasons.stream().map(r -> Wrong.of(r, control)).toList()));
  }

  /** Somebody is invited to one item. */
  @POST
  @Path("invite")
  public Response invite(MultivaluedMap<String, String> form, @Context SecurityContext security) {
    Submitted said = new Submitted(form);
    return guest(said, security, person -> new Command.Invite(said.text("item"), person));
  }

  /** Somebody is no longer invited to it. */
  @POST
  @Path("end-invitation")
  public Response endInvitation(
      MultivaluedMap<String, String> form, @Context SecurityContext security) {
    Submitted said = new Submitted(form);
    return guest(said, security, person -> new Command.EndInvitation(said.text("item"), person));
  }

  private Response guest(
      Submitted said, SecurityContext security, Function<PersonId, Command.OnMeeting> command) {
    Desk desk = doorway.enter(partnership, security);
    String control = "guest-" + said.text("item");
    Optional<PersonId> person = said.person("person");
    if (person.isEmpty()) {
      return again(422, desk, said, List.of(Wrong.input(control, "Choose who is invited")));
    }
    return Resolve.of(
        casework.onMeeting(desk.who(), body, meeting, command.apply(person.get()), Terms.now()),
        after -> Views.goTo(address(desk), Done.INVITED),
        (status, reasons) ->
            again(status, desk, said, reasons.stream().map(r -> Wrong.of(r, control)).toList()));
  }

  private Response again(int status, Desk desk, Submitted said, List<Wrong> wrong) {
    MeetingView view = view(desk);
    return views.show(
        status,
        "meetings/meeting.vm",
        MeetingPage.frame(desk, view).failing(true),
        new MeetingPages(view, desk, said).page(wrong, now.instant()));
  }

  private String address(Desk desk) {
    return MeetingPage.address(desk, body, meeting);
  }

  private MeetingView view(Desk desk) {
    return casework.meeting(desk.who(), body, meeting).orElseThrow(NotFoundException::new);
  }
}
