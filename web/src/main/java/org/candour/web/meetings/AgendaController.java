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
import org.candour.casework.CaseView;
import org.candour.casework.Casework;
import org.candour.casework.Command;
import org.candour.casework.Desk;
import org.candour.casework.MeetingView;
import org.candour.casework.Outcome;
import org.candour.rule.Reason;
import org.candour.web.cases.CaseHead;
import org.candour.web.form.Manner;
import org.candour.web.form.Resolve;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;
import org.candour.web.shared.AtMost;
import org.candour.web.shared.Done;
import org.candour.web.shared.Doorway;
import org.candour.web.shared.Views;

/** Puts a decision of a review on the agenda of a meeting, one that is set already or a new one. */
@Path("p/{partnership}/cases/{reference}/reviews/{review}/steps/{step}/plan-meeting")
@Controller
@RequestScoped
public class AgendaController {
  @Inject Casework casework;
  @Inject Doorway doorway;
  @Inject Views views;

  @PathParam("partnership")
  String partnership = "";

  @PathParam("reference")
  String reference = "";

  @PathParam("review")
  String review = "";

  @PathParam("step")
  String step = "";

  @GET
  public Response form(@Context SecurityContext security) {
    return show(200, doorway.enter(partnership, security), Submitted.nothing(), List.of());
  }

  @POST
  @AtMost(AtMost.NARRATIVES)
  public Response plan(MultivaluedMap<String, String> form, @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    Submitted said = new Submitted(form);
    AgendaForm filled = filled(desk, said);
    if (!filled.wrong().isEmpty()) {
      return show(422, desk, said, filled.wrong());
    }
    Outcome<MeetingView> called =
        filled.called()
            ? casework.callMeeting(
                desk.who(), filled.body(), filled.startsAt(), filled.mode(), filled.calling())
            : new Outcome.NotFound<>("meeting");
    return called instanceof Outcome.Done<MeetingView> made
        ? list(desk, said, filled, made.now().standing().meeting())
        : called instanceof Outcome.Refused<MeetingView> refused
            ? again(422, desk, said, refused.reasons())
            : list(desk, said, filled, filled.meeting());
  }

  private Response list(Desk desk, Submitted said, AgendaForm filled, String meeting) {
    Command.OnMeeting command = new Command.ListItem(reference, review, step);
    return Resolve.of(
        casework.onMeeting(desk.who(), filled.body(), meeting, command, Manner.terms(said)),
        now -> Views.goTo(MeetingPage.address(desk, filled.body(), meeting), Done.LISTED),
        (status, reasons) -> again(status, desk, filled.at(meeting), reasons));
  }

  private Response again(int status, Desk desk, Submitted said, List<Reason> reasons) {
    return show(status, desk, said, reasons.stream().map(AgendaForm::wrong).toList());
  }

  private Response show(int status, Desk desk, Submitted said, List<Wrong> wrong) {
    return views.show(
        status,
        "meetings/agenda.vm",
        CaseHead.below(desk, view(desk), "Set the meeting").failing(!wrong.isEmpty()),
        filled(desk, said).page(wrong));
  }

  private AgendaForm filled(Desk desk, Submitted said) {
    return AgendaForm.of(view(desk), desk, review, step, casework.meetings(desk.who()), said)
        .orElseThrow(NotFoundException::new);
  }

  private CaseView view(Desk desk) {
    return casework.caseView(desk.who(), reference).orElseThrow(NotFoundException::new);
  }
}
