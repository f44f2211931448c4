package org.candour.web.meetings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.candour.casework.Casework;
import org.candour.casework.Desk;
import org.candour.web.form.Resolve;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;
import org.candour.web.shared.Addresses;
import org.candour.web.shared.Done;
import org.candour.web.shared.Doorway;
import org.candour.web.shared.Link;
import org.candour.web.shared.Now;
import org.candour.web.shared.Page;
import org.candour.web.shared.Section;
import org.candour.web.shared.Views;

/** The meetings of a partnership's bodies, and calling one. */
@Path("p/{partnership}/meetings")
@Controller
@RequestScoped
public class MeetingListController {
  @Inject Casework casework;
  @Inject Doorway doorway;
  @Inject Views views;
  @Inject Now now;

  @GET
  public Response list(
      @PathParam("partnership") String partnership, @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    return views.show(
        "meetings/meetings.vm",
        Page.of(desk, Section.MEETINGS, "Meetings"),
        MeetingListPage.of(casework.meetings(desk.who()), desk, now.instant()));
  }

  @GET
  @Path("call")
  public Response form(
      @PathParam("partnership") String partnership,
      @QueryParam("body") @DefaultValue("") String body,
      @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    return show(200, desk, CallForm.beginning(body), List.of());
  }

  @POST
  @Path("call")
  public Response call(
      @PathParam("partnership") String partnership,
      MultivaluedMap<String, String> form,
      @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    Submitted said = new Submitted(form);
    CallForm filled = new CallForm(said, desk);
    if (!filled.wrong().isEmpty()) {
      return show(422, desk, said, filled.wrong());
    }
    return Resolve.of(
        casework.callMeeting(
            desk.who(), filled.body(), filled.startsAt(), filled.mode(), filled.terms()),
        meeting ->
            Views.goTo(
                MeetingPage.address(desk, meeting.standing().body(), meeting.standing().meeting()),
                Done.CALLED),
        (status, reasons) ->
            show(status, desk, said, reasons.stream().map(CallForm::wrong).toList()));
  }

  private Response show(int status, Desk desk, Submitted said, List<Wrong> wrong) {
    String list = Addresses.of("p", desk.who().partnership().value(), "meetings");
    return views.show(
        status,
        "meetings/call.vm",
        Page.of(desk, Section.MEETINGS, "Set a meeting")
            .under(Link.to("Meetings", list))
            .failing(!wrong.isEmpty()),
        new CallForm(said, desk).page(wrong));
  }
}
