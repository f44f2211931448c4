package org.candour.web.scrutiny;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.LocalDate;
import org.candour.config.pace.Pace;
import org.candour.config.pace.Paced;
import org.candour.scrutiny.Scrutiny;
import org.candour.tenancy.PersonId;
import org.candour.time.Civil;
import org.candour.web.shared.Doorway;
import org.candour.web.shared.Link;
import org.candour.web.shared.Now;
import org.candour.web.shared.Page;
import org.candour.web.shared.Views;

/** Partnerships side by side. */
@Path("scrutiny")
@Controller
@RequestScoped
public class ComparisonController {
  private static final String TITLE = "Scrutiny across partnerships";

  @Inject Scrutiny scrutiny;
  @Inject Views views;
  @Inject Now now;

  /** Only for somebody whom a partnership has appointed to scrutinise. */
  @GET
  @Paced(Pace.COMPARISON)
  public Response compare(
      @QueryParam("received") @DefaultValue("") String received,
      @Context SecurityContext security) {
    PersonId person = Doorway.person(security);
    if (!scrutiny.scrutinises(person)) {
      throw new NotFoundException();
    }
    LocalDate today = Civil.dayOf(now.instant());
    Asked asked = Asked.of(received, today);
    return views.show(
        "scrutiny/compare.vm",
        Page.plain(TITLE).under(Link.to("Your partnerships", "/")),
        ComparedPage.of(
            scrutiny.compare(person, asked.period()), asked, asked.links("/scrutiny", today)));
  }
}
