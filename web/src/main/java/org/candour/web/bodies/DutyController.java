package org.candour.web.bodies;

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
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.UUID;
import org.candour.casework.BodyView;
import org.candour.casework.Casework;
import org.candour.casework.Command;
import org.candour.casework.Desk;
import org.candour.pathway.StandingDuty;
import org.candour.web.form.ErrorSummary;
import org.candour.web.form.Manner;
import org.candour.web.form.Resolve;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;
import org.candour.web.shared.Addresses;
import org.candour.web.shared.AtMost;
import org.candour.web.shared.Done;
import org.candour.web.shared.Doorway;
import org.candour.web.shared.Link;
import org.candour.web.shared.Now;
import org.candour.web.shared.Page;
import org.candour.web.shared.Views;
import org.jspecify.annotations.Nullable;

/** The duties outside any one review, saying that one was done, and taking that back. */
@Path("p/{partnership}/duties")
@Controller
@RequestScoped
public class DutyController {
  @Inject Casework casework;
  @Inject Doorway doorway;
  @Inject Views views;
  @Inject Now now;

  @PathParam("partnership")
  String partnership = "";

  @GET
  public Response list(
      @QueryParam("done") @Nullable String done, @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    return views.show(
        "bodies/duties.vm",
        BodyPage.frame(desk, "Standing duties").saying(Done.words(done)),
        DutiesPage.of(casework.duties(desk.who()), desk, now.instant()));
  }

  @GET
  @Path("{duty}")
  public Response form(@PathParam("duty") String duty, @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    return show(200, desk, form(desk, duty, new Submitted(new MultivaluedHashMap<>())), List.of());
  }

  @POST
  @AtMost(AtMost.NARRATIVES)
  @Path("{duty}")
  public Response done(
      @PathParam("duty") String duty,
      MultivaluedMap<String, String> sent,
      @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    Submitted said = new Submitted(sent);
    DutyForm form = form(desk, duty, said);
    List<Wrong> wrong = Manner.wrong(said);
    return wrong.isEmpty()
        ? Resolve.of(
            casework.doDuty(desk.who(), form.command(), Manner.terms(said)),
            done -> Views.goTo(back(desk, done), Done.RECORDED),
            (status, reasons) ->
                show(status, desk, form, reasons.stream().map(form::wrong).toList()))
        : show(422, desk, form, wrong);
  }

  @GET
  @Path("{duty}/{place: \\d{1,9}}/back")
  public Response check(
      @PathParam("duty") String duty,
      @PathParam("place") long place,
      @Context SecurityContext security) {
    return check(200, doorway.enter(partnership, security), duty, place, List.of());
  }

  @POST
  @Path("{duty}/{place: \\d{1,9}}/back")
  public Response takeBack(
      @PathParam("duty") String duty,
      @PathParam("place") long place,
      MultivaluedMap<String, String> sent,
      @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    return Resolve.of(
        casework.takeBackDuty(
            desk.who(), new Command.TakeBackDuty(duty, place), Manner.terms(new Submitted(sent))),
        view -> Views.goTo(back(desk, view), Done.TAKEN_BACK),
        (status, reasons) ->
            check(status, desk, duty, place, reasons.stream().map(r -> Wrong.of(r, "")).toList()));
  }

  private Response show(int status, Desk desk, DutyForm form, List<Wrong> wrong) {
    return views.show(
        status,
        "bodies/done.vm",
        below(desk, "Record that it was done").failing(!wrong.isEmpty()),
        form.page(wrong));
  }

  private DutyForm form(Desk desk, String duty, Submitted said) {
    BodyView view = view(desk, duty);
    return new DutyForm(
        view.duty(duty).orElseThrow(NotFoundException::new),
        BodyPage.name(view),
        DutyPanel.address(desk, duty),
        back(desk, view),
        said);
  }

  private Response check(int status, Desk desk, String duty, long place, List<Wrong> wrong) {
    BodyView view = view(desk, duty);
    DutyPanel panel =
        DutyPanel.of(
            view.duty(duty).orElseThrow(NotFoundException::new), view, desk, now.instant());
    String action = DutyPanel.address(desk, duty) + Addresses.of(Long.toString(place), "back");
    DutyPanel.Line line =
        panel.done().stream()
            .filter(l -> l.href().equals(action))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    return views.show(
        status,
        "bodies/back.vm",
        below(desk, "Take an entry back").failing(!wrong.isEmpty()),
        new TakeBackPage(
            BodyPage.name(view),
            panel.name(),
            line,
            action,
            back(desk, view),
            UUID.randomUUID().toString(),
            ErrorSummary.of(wrong)));
  }

  private BodyView view(Desk desk, String duty) {
    return view(casework, desk, duty);
  }

  static BodyView view(Casework casework, Desk desk, String duty) {
    StandingDuty its = desk.framework().duties().get(duty);
    if (its == null) {
      throw new NotFoundException();
    }
    return casework.body(desk.who(), its.body().orElse("")).orElseThrow(NotFoundException::new);
  }

  /** Back to the page of the body; for what stands with none, to all the duties. */
  static String back(Desk desk, BodyView view) {
    return view.body().isEmpty() ? list(desk) : BodyPage.address(desk, view.body());
  }

  private static String list(Desk desk) {
    return Addresses.of("p", desk.who().partnership().value(), "duties");
  }

  static Page below(Desk desk, String title) {
    return BodyPage.frame(desk, title)
        .under(
            Link.to("Meetings", Addresses.of("p", desk.who().partnership().value(), "meetings")),
            Link.to("Standing duties", list(desk)));
  }
}
