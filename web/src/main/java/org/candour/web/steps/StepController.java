package org.candour.web.steps;

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
import org.candour.casework.Command;
import org.candour.casework.Desk;
import org.candour.pathway.ReviewType;
import org.candour.web.cases.CaseHead;
import org.candour.web.form.Manner;
import org.candour.web.form.Resolve;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;
import org.candour.web.shared.AtMost;
import org.candour.web.shared.Done;
import org.candour.web.shared.Doorway;
import org.candour.web.shared.Views;

/** One form for each thing that may be done on a step of a review. */
@Path("p/{partnership}/cases/{reference}/reviews/{review}/steps/{step}/{act}")
@Controller
@RequestScoped
public class StepController {
  private static final String TEMPLATE = "steps/step.vm";

  @Inject Casework casework;
  @Inject Doorway doorway;
  @Inject Views views;

  @PathParam("partnership")
  String partnership = "";

  @PathParam("reference")
  String reference = "";

  /** Empty for a duty of the case itself. */
  @PathParam("review")
  @DefaultValue(ReviewType.OF_CASE)
  String review = ReviewType.OF_CASE;

  @PathParam("step")
  String step = "";

  @PathParam("act")
  String act = "";

  @GET
  public Response form(
      @QueryParam("option") @DefaultValue("") String option, @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    MultivaluedMap<String, String> chosen = new MultivaluedHashMap<>();
    chosen.putSingle("option", option);
    return show(200, desk, new Submitted(chosen), List.of());
  }

  @POST
  @AtMost(AtMost.NARRATIVES)
  public Response send(MultivaluedMap<String, String> form, @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    Submitted said = new Submitted(form);
    StepForm filled = filled(view(desk), desk, said);
    List<Wrong> wrong = filled.wrong();
    if (!wrong.isEmpty()) {
      return show(422, desk, said, wrong);
    }
    if (filled.restsOnWhatWasSeen() && !Manner.restsOnWhatWasSeen(said)) {
      return show(428, desk, said, List.of(Manner.unseen()));
    }
    Command.OnCase command = filled.command();
    return Resolve.of(
        casework.onCase(desk.who(), reference, command, Manner.terms(said)),
        done -> Views.goTo(CaseHead.address(desk, reference), Done.RECORDED),
        (status, reasons) ->
            show(status, desk, said, reasons.stream().map(filled::wrong).toList()));
  }

  private Response show(int status, Desk desk, Submitted said, List<Wrong> wrong) {
    CaseView now = view(desk);
    StepPage page = filled(now, desk, said).page(wrong);
    return views.show(
        status,
        TEMPLATE,
        CaseHead.below(desk, now, page.heading()).failing(!wrong.isEmpty()),
        page);
  }

  private StepForm filled(CaseView view, Desk desk, Submitted said) {
    return StepForm.of(view, desk, new StepForm.Place(review, step, act), said)
        .orElseThrow(NotFoundException::new);
  }

  private CaseView view(Desk desk) {
    return casework.caseView(desk.who(), reference).orElseThrow(NotFoundException::new);
  }
}
