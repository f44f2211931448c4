package org.candour.web.referral;

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
import java.util.stream.Collectors;
import org.candour.casework.CaseView;
import org.candour.casework.Casework;
import org.candour.casework.Desk;
import org.candour.config.pace.Pace;
import org.candour.config.pace.Paced;
import org.candour.pathway.ReviewType;
import org.candour.web.cases.CaseHead;
import org.candour.web.form.Manner;
import org.candour.web.form.Resolve;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;
import org.candour.web.shared.Addresses;
import org.candour.web.shared.AtMost;
import org.candour.web.shared.Done;
import org.candour.web.shared.Doorway;
import org.candour.web.shared.Views;

/** Referring a case that there is already for another review. What is known is not asked again. */
@Path("p/{partnership}/cases/{reference}/reviews/open")
@Controller
@RequestScoped
public class AnotherReviewController {
  @Inject Casework casework;
  @Inject Doorway doorway;
  @Inject Views views;

  @PathParam("partnership")
  String partnership = "";

  @PathParam("reference")
  String reference = "";

  @GET
  public Response types(@Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    CaseView view = view(desk);
    TypesPage page =
        new TypesPage(
            CaseHead.name(view),
            CaseHead.address(desk, reference),
            TypeLine.of(
                desk,
                address(desk),
                view.assessment().reviews().stream()
                    .map(r -> r.type().id())
                    .collect(Collectors.toSet())));
    return views.show("referral/types.vm", CaseHead.below(desk, view, "Open another review"), page);
  }

  @GET
  @Path("{type}")
  public Response form(@PathParam("type") String type, @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    return show(200, "form.vm", desk, form(desk, type, Submitted.nothing()), List.of());
  }

  @POST
  @AtMost(AtMost.NARRATIVES)
  @Paced(Pace.REFERRAL)
  @Path("{type}")
  public Response send(
      @PathParam("type") String type,
      MultivaluedMap<String, String> sent,
      @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    Submitted said = new Submitted(sent);
    ReferralForm form = form(desk, type, said);
    List<Wrong> wrong = form.wrong();
    if (said.is("stage", "change") || !wrong.isEmpty()) {
      return show(wrong.isEmpty() ? 200 : 422, "form.vm", desk, form, wrong);
    }
    if (!said.is("stage", "send")) {
      return show(200, "check.vm", desk, form, List.of());
    }
    return Resolve.of(
        casework.onCase(desk.who(), reference, form.opening(), Manner.terms(said)),
        done -> Views.goTo(CaseHead.address(desk, reference), Done.OPENED),
        (status, reasons) ->
            show(status, "form.vm", desk, form, reasons.stream().map(form::wrong).toList()));
  }

  private Response show(
      int status, String template, Desk desk, ReferralForm form, List<Wrong> wrong) {
    return views.show(
        status,
        "referral/" + template,
        CaseHead.below(desk, form.into().orElseThrow(), "Open: " + form.type().name())
            .failing(!wrong.isEmpty()),
        form.page(address(desk), wrong));
  }

  private ReferralForm form(Desk desk, String type, Submitted said) {
    ReviewType wanted = desk.framework().reviews().get(type);
    if (wanted == null) {
      throw new NotFoundException();
    }
    return new ReferralForm(wanted, desk, said, Optional.of(view(desk)));
  }

  private String address(Desk desk) {
    return CaseHead.address(desk, reference) + Addresses.of("reviews", "open");
  }

  private CaseView view(Desk desk) {
    return casework.caseView(desk.who(), reference).orElseThrow(NotFoundException::new);
  }
}
