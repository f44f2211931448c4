package org.candour.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.candour.casework.CaseView;
import org.candour.casework.Casework;
import org.candour.casework.Desk;
import org.candour.casework.MeetingView;
import org.candour.engine.MeetingStanding.ItemStanding;
import org.candour.web.form.Manner;
import org.candour.web.form.Resolve;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;
import org.candour.web.meetings.MeetingPage;
import org.candour.web.shared.AtMost;
import org.candour.web.shared.Done;
import org.candour.web.shared.Doorway;
import org.candour.web.shared.Views;

/**
 * Deciding an item at a meeting: the option, the questions and votes, a look over it all, then the
 * record.
 */
@Path("p/{partnership}/meetings/{body}/{meeting}/items/{item}")
@Controller
@RequestScoped
public class DecisionController {
  @Inject Casework casework;
  @Inject Doorway doorway;
  @Inject Views views;

  @PathParam("partnership")
  String partnership = "";

  @PathParam("body")
  String body = "";

  @PathParam("meeting")
  String meeting = "";

  @PathParam("item")
  String item = "";

  @GET
  public Response form(
      @QueryParam("option") @DefaultValue("") String option,
      @QueryParam("basis") @DefaultValue("") String basis,
      @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    MultivaluedMap<String, String> begun = new MultivaluedHashMap<>();
    begun.putSingle("option", option);
    begun.putSingle("basis", basis);
    Submitted said = new Submitted(begun);
    DecisionForm form = form(desk, said);
    return show(200, desk, form, form.isChosen() ? Stage.ANSWER : Stage.CHOOSE, List.of());
  }

  @POST
  @AtMost(AtMost.NARRATIVES)
  public Response send(MultivaluedMap<String, String> sent, @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    Submitted said = new Submitted(sent);
    DecisionForm form = form(desk, said);
    List<Wrong> wrong = form.wrong();
    if (said.is("stage", "change") || !wrong.isEmpty()) {
      return show(wrong.isEmpty() ? 200 : 422, desk, form, Stage.ANSWER, wrong);
    }
    if (!said.is("stage", "send")) {
      return show(200, desk, form, Stage.CHECK, List.of());
    }
    if (!Manner.restsOnWhatWasSeen(said)) {
      return show(428, desk, form, Stage.ANSWER, List.of(Manner.unseen()));
    }
    return Resolve.of(
        casework.onMeeting(desk.who(), body, meeting, form.command(), Manner.terms(said)),
        done -> Views.goTo(MeetingPage.address(desk, body, meeting), Done.DECIDED),
        (status, reasons) -> {
          DecisionForm again = form(desk, said);
          return show(
              status, desk, again, Stage.ANSWER, reasons.stream().map(again::wrong).toList());
        });
  }

  @GET
  @Path("disagree")
  public Response disagreement(@Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    return show(200, desk, form(desk, Submitted.nothing()), Stage.DISAGREE, List.of());
  }

  @POST
  @AtMost(AtMost.NARRATIVES)
  @Path("disagree")
  public Response disagree(MultivaluedMap<String, String> sent, @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    Submitted said = new Submitted(sent);
    DecisionForm form = form(desk, said);
    if (!form.wrongWithDisagreement().isEmpty()) {
      return show(422, desk, form, Stage.DISAGREE, form.wrongWithDisagreement());
    }
    if (!Manner.restsOnWhatWasSeen(said)) {
      return show(428, desk, form, Stage.DISAGREE, List.of(Manner.unseen()));
    }
    return Resolve.of(
        casework.onMeeting(desk.who(), body, meeting, form.disagreement(), Manner.terms(said)),
        done -> Views.goTo(MeetingPage.address(desk, body, meeting), Done.DISAGREED),
        (status, reasons) -> {
          DecisionForm again = form(desk, said);
          return show(
              status, desk, again, Stage.DISAGREE, reasons.stream().map(again::wrong).toList());
        });
  }

  private Response show(int status, Desk desk, DecisionForm form, Stage stage, List<Wrong> wrong) {
    DecisionPage page = form.page(wrong);
    return views.show(
        status,
        "decision/" + stage.template(),
        MeetingPage.below(desk, form.meeting(), page.step()).failing(!wrong.isEmpty()),
        page);
  }

  private DecisionForm form(Desk desk, Submitted said) {
    MeetingView at =
        casework.meeting(desk.who(), body, meeting).orElseThrow(NotFoundException::new);
    ItemStanding standing = at.standing().item(item).orElseThrow(NotFoundException::new);
    String reference =
        at.cases().containsKey(standing.caseId())
            ? at.cases().get(standing.caseId()).reference()
            : "";
    CaseView view = casework.caseView(desk.who(), reference).orElseThrow(NotFoundException::new);
    return DecisionForm.of(at, standing, view, desk, said).orElseThrow(NotFoundException::new);
  }
}
