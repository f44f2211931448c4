package org.candour.web.access;

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
import java.util.List;
import org.candour.casework.AccessView;
import org.candour.casework.Casework;
import org.candour.casework.Desk;
import org.candour.casework.Terms;
import org.candour.web.cases.CaseHead;
import org.candour.web.form.Manner;
import org.candour.web.form.Resolve;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;
import org.candour.web.shared.Done;
import org.candour.web.shared.Doorway;
import org.candour.web.shared.Views;
import org.jspecify.annotations.Nullable;

/** Who may open a case, for those who answer requests and those who declare conflicts of others. */
@Path("p/{partnership}/cases/{reference}/access")
@Controller
@RequestScoped
public class AccessController {
  private static final String FORMS = "{what: give|refuse|end|conflict|conflict-ended}";

  @Inject Casework casework;
  @Inject Doorway doorway;
  @Inject Views views;

  @PathParam("partnership")
  String partnership = "";

  @PathParam("reference")
  String reference = "";

  @GET
  public Response show(
      @QueryParam("done") @Nullable String done, @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    return show(200, desk, Submitted.nothing(), List.of(), Done.words(done));
  }

  /**
   * The forms stand on the page; their own addresses lead there, if it is there for whoever asks.
   */
  @GET
  @Path(FORMS)
  public Response form(@Context UriInfo asked, @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    AccessView view = view(desk);
    return Response.seeOther(
            UriBuilder.fromPath(CaseHead.address(desk, view.reference()) + "/access")
                .replaceQuery(asked.getRequestUri().getRawQuery())
                .build())
        .build();
  }

  /** One answer, or one conflict of interest. */
  @POST
  @Path(FORMS)
  public Response say(
      @PathParam("what") String what,
      MultivaluedMap<String, String> sent,
      @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    Submitted said = new Submitted(sent);
    AccessForm form = new AccessForm(what, said);
    List<Wrong> wrong = form.wrong();
    if (!wrong.isEmpty()) {
      return show(422, desk, said, wrong, "");
    }
    Terms terms = Manner.terms(said);
    return Resolve.of(
        casework.onAccess(desk.who(), reference, form.command(), terms),
        done ->
            done.open()
                ? Views.goTo(CaseHead.address(desk, reference) + "/access", Done.ACCESS)
                : Views.goTo(AskController.list(desk), Done.CONFLICT),
        (status, reasons) ->
            show(status, desk, said, reasons.stream().map(form::wrong).toList(), ""));
  }

  private Response show(int status, Desk desk, Submitted said, List<Wrong> wrong, String banner) {
    AccessView view = view(desk);
    return views.show(
        status,
        "access/access.vm",
        CaseHead.below(desk, view.reference(), view.title(), "Who may open this case")
            .saying(banner)
            .failing(!wrong.isEmpty()),
        AccessPage.of(view, CaseHead.address(desk, view.reference()), said, wrong));
  }

  private AccessView view(Desk desk) {
    return casework.access(desk.who(), reference).orElseThrow(NotFoundException::new);
  }
}
