package org.candour.web.erasure;

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
import java.util.Optional;
import org.candour.casework.CaseView;
import org.candour.casework.Casework;
import org.candour.casework.Desk;
import org.candour.web.cases.CaseHead;
import org.candour.web.erasure.ErasureForm.Turn;
import org.candour.web.form.Manner;
import org.candour.web.form.Resolve;
import org.candour.web.form.Submitted;
import org.candour.web.shared.AtMost;
import org.candour.web.shared.Done;
import org.candour.web.shared.Doorway;
import org.candour.web.shared.Views;

/** Erasing answers of one entry of a case: which and why, a look over it, done for good. */
@Path("p/{partnership}/cases/{reference}/history/{place: \\d{1,9}}/erase")
@Controller
@RequestScoped
public class ErasureController {
  @Inject Casework casework;
  @Inject Doorway doorway;
  @Inject Views views;

  @PathParam("partnership")
  String partnership = "";

  @PathParam("reference")
  String reference = "";

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
        casework.onCase(desk.who(), reference, form.command(), Manner.terms(said)),
        done -> Views.goTo(CaseHead.address(desk, reference) + "/history", Done.ERASED),
        (status, reasons) -> show(Turn.against(status, reasons), desk, form(desk, said)));
  }

  private Response show(Turn turn, Desk desk, ErasureForm form) {
    return views.show(
        turn.status(),
        turn.template(),
        CaseHead.below(desk, view(desk), "Erase answers").failing(!turn.wrong().isEmpty()),
        form.page(turn.wrong()));
  }

  private ErasureForm form(Desk desk, Submitted said) {
    return new CaseErasure(view(desk), desk).form(place, said).orElseThrow(NotFoundException::new);
  }

  private CaseView view(Desk desk) {
    return casework.caseView(desk.who(), reference).orElseThrow(NotFoundException::new);
  }
}
