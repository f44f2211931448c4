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
import org.candour.web.shared.Link;
import org.candour.web.shared.Page;
import org.candour.web.shared.Section;
import org.candour.web.shared.Views;

/**
 * Referring a case: the type of review, the form made from the framework, a look over it, then the
 * record.
 */
@Path("p/{partnership}/refer")
@Controller
@RequestScoped
public class ReferralController {
  @Inject Casework casework;
  @Inject Doorway doorway;
  @Inject Views views;

  @GET
  public Response types(
      @PathParam("partnership") String partnership, @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    return views.show(
        "referral/types.vm",
        Page.of(desk, Section.REFER, "Refer a case"),
        new TypesPage("", "", TypeLine.of(desk, address(desk))));
  }

  @GET
  @Path("{type}")
  public Response form(
      @PathParam("partnership") String partnership,
      @PathParam("type") String type,
      @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    return show(200, "form.vm", desk, form(desk, type, Submitted.nothing()), List.of());
  }

  @POST
  @AtMost(AtMost.NARRATIVES)
  @Paced(Pace.REFERRAL)
  @Path("{type}")
  public Response send(
      @PathParam("partnership") String partnership,
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
        casework.refer(desk.who(), form.command(), Manner.terms(said)),
        made -> Views.goTo(CaseHead.address(desk, made.reference()), Done.REFERRED),
        (status, reasons) ->
            show(status, "form.vm", desk, form, reasons.stream().map(form::wrong).toList()));
  }

  private Response show(
      int status, String template, Desk desk, ReferralForm form, List<Wrong> wrong) {
    return views.show(
        status,
        "referral/" + template,
        Page.of(desk, Section.REFER, "Refer: " + form.type().name())
            .under(Link.to("Refer a case", address(desk)))
            .failing(!wrong.isEmpty()),
        form.page(address(desk), wrong));
  }

  private static ReferralForm form(Desk desk, String type, Submitted said) {
    ReviewType wanted = desk.framework().reviews().get(type);
    if (wanted == null) {
      throw new NotFoundException();
    }
    return ReferralForm.of(wanted, desk, said);
  }

  private static String address(Desk desk) {
    return Addresses.of("p", desk.who().partnership().value(), "refer");
  }
}
