package org.candour.web.scrutiny;

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
import java.util.List;
import org.candour.casework.Casework;
import org.candour.casework.Desk;
import org.candour.casework.SampleView;
import org.candour.config.pace.Pace;
import org.candour.config.pace.Paced;
import org.candour.time.Civil;
import org.candour.web.form.Manner;
import org.candour.web.form.Resolve;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;
import org.candour.web.shared.Done;
import org.candour.web.shared.Doorway;
import org.candour.web.shared.Link;
import org.candour.web.shared.Now;
import org.candour.web.shared.Views;
import org.jspecify.annotations.Nullable;

/**
 * Samples of a partnership's cases for audits: the scrutineer draws them, the business unit sees
 * them, and for everybody else the pages are not there.
 */
@Path("p/{partnership}/scrutiny/samples")
@Controller
@RequestScoped
public class SamplesController {
  @Inject Casework casework;
  @Inject Doorway doorway;
  @Inject Views views;
  @Inject Now now;

  @PathParam("partnership")
  String partnership = "";

  @GET
  public Response list(@Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    return show(200, form(desk, Submitted.nothing(), true), List.of());
  }

  @POST
  @Paced(Pace.COMPARISON)
  public Response draw(MultivaluedMap<String, String> sent, @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    Submitted said = new Submitted(sent);
    SampleForm form = form(desk, said, false);
    if (!form.wrong().isEmpty()) {
      return show(422, form, form.wrong());
    }
    return Resolve.of(
        casework.drawSample(desk.who(), form.command(), Manner.terms(said)),
        drawn -> Views.goTo(Where.sample(desk, drawn.row().place()), Done.DRAWN),
        (status, reasons) -> show(status, form, reasons.stream().map(form::wrong).toList()));
  }

  /** One sample, with what drawing it again finds. */
  @GET
  @Path("{place: \\d{1,9}}")
  @Paced(Pace.COMPARISON)
  public Response one(
      @PathParam("place") long place,
      @QueryParam("done") @Nullable String done,
      @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    SampleView view = casework.sample(desk.who(), place).orElseThrow(NotFoundException::new);
    SamplePage page = SamplePage.of(view, desk);
    return views.show(
        "scrutiny/sample.vm",
        Where.page(desk, page.title())
            .under(
                Link.to("Scrutiny", Where.reviews(desk)),
                Link.to("Samples for audits", Where.samples(desk)))
            .saying(Done.words(done)),
        page);
  }

  private SampleForm form(Desk desk, Submitted said, boolean begun) {
    return new SampleForm(desk, said, Civil.dayOf(now.instant()), begun);
  }

  private Response show(int status, SampleForm form, List<Wrong> wrong) {
    Desk desk = form.desk();
    List<SampleView.Row> rows = casework.samples(desk.who()).orElseThrow(NotFoundException::new);
    return views.show(
        status,
        "scrutiny/samples.vm",
        Where.page(desk, "Samples for audits").failing(!wrong.isEmpty()),
        SamplesPage.of(rows, form, wrong));
  }
}
