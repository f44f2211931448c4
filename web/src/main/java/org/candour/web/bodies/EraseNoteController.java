package org.candour.web.bodies;

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
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.casework.BodyView;
import org.candour.casework.Casework;
import org.candour.casework.Desk;
import org.candour.journal.Entry;
import org.candour.journal.Happening.DutyDone;
import org.candour.pathway.StandingDuty;
import org.candour.web.cases.Erasable;
import org.candour.web.erasure.ErasureForm;
import org.candour.web.erasure.ErasureForm.Answer;
import org.candour.web.erasure.ErasureForm.Ground;
import org.candour.web.erasure.ErasureForm.Turn;
import org.candour.web.form.Manner;
import org.candour.web.form.Resolve;
import org.candour.web.form.Submitted;
import org.candour.web.shared.Addresses;
import org.candour.web.shared.AtMost;
import org.candour.web.shared.Done;
import org.candour.web.shared.Doorway;
import org.candour.web.shared.Views;

/** Erasing what was said when a duty outside any one review was done. */
@Path("p/{partnership}/duties/{duty}/{place: \\d{1,9}}/erase")
@Controller
@RequestScoped
public class EraseNoteController {
  @Inject Casework casework;
  @Inject Doorway doorway;
  @Inject Views views;

  @PathParam("partnership")
  String partnership = "";

  @PathParam("duty")
  String duty = "";

  @PathParam("place")
  long place;

  @GET
  public Response form(@Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    return show(Turn.first(), desk, form(desk, Submitted.nothing()));
  }

  @POST
  @AtMost(AtMost.NARRATIVES)
  public Response send(MultivaluedMap<String, String> sent, @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    Submitted said = new Submitted(sent);
    ErasureForm form = form(desk, said);
    Optional<Turn> turn = form.turn();
    if (turn.isPresent()) {
      return show(turn.get(), desk, form);
    }
    return Resolve.of(
        casework.eraseOfDuty(desk.who(), duty, form.command(), Manner.terms(said)),
        done -> Views.goTo(DutyController.back(desk, done), Done.ERASED),
        (status, reasons) -> show(Turn.against(status, reasons), desk, form(desk, said)));
  }

  private Response show(Turn turn, Desk desk, ErasureForm form) {
    return views.show(
        turn.status(),
        turn.template(),
        DutyController.below(desk, "Erase a note").failing(!turn.wrong().isEmpty()),
        form.page(turn.wrong()));
  }

  private ErasureForm form(Desk desk, Submitted said) {
    BodyView view = DutyController.view(casework, desk, duty);
    StandingDuty its = view.duty(duty).orElseThrow(NotFoundException::new);
    Entry entry =
        Stream.concat(view.done().stream(), view.notCounted().stream())
            .filter(e -> e.place() == place)
            .filter(e -> e.what() instanceof DutyDone done && done.duty().equals(duty))
            .filter(e -> Erasable.by(desk, e))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    return new ErasureForm(ground(view, its, entry, desk), answers(entry), said);
  }

  private static Ground ground(BodyView view, StandingDuty duty, Entry entry, Desk desk) {
    return new Ground(
        BodyPage.name(view),
        entry.place(),
        duty.name(),
        "Done on " + entry.stamp().happened().words(),
        "That it was done, when and by whom stays.",
        "If it is only wrong, take the entry back and record it anew.",
        DutyPanel.address(desk, duty.id()) + Addresses.of(Long.toString(entry.place()), "erase"),
        DutyController.back(desk, view),
        "");
  }

  private static List<Answer> answers(Entry entry) {
    return entry.what().answers().entrySet().stream()
        .filter(a -> Erasable.is(a.getValue()))
        .map(
            a ->
                new Answer(
                    entry.place(),
                    a.getKey(),
                    a.getKey().equals(DutyDone.NOTE) ? "What came of it" : "Reason",
                    a.getValue().open().words()))
        .toList();
  }
}
