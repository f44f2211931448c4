package org.candour.web.scrutiny;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.LocalDate;
import java.util.List;
import org.candour.casework.Desk;
import org.candour.config.pace.Pace;
import org.candour.config.pace.Paced;
import org.candour.engine.ReviewFigures;
import org.candour.scrutiny.Scrutiny;
import org.candour.time.Civil;
import org.candour.web.shared.Doorway;
import org.candour.web.shared.Link;
import org.candour.web.shared.Now;
import org.candour.web.shared.Views;

/** The reviews behind the figures of one partnership. */
@Path("p/{partnership}/scrutiny")
@Controller
@RequestScoped
public class ReviewsController {
  @Inject Scrutiny scrutiny;
  @Inject Doorway doorway;
  @Inject Views views;
  @Inject Now now;

  /** For who scrutinises or runs it. */
  @GET
  @Paced(Pace.COMPARISON)
  public Response reviews(
      @PathParam("partnership") String partnership,
      @QueryParam("received") @DefaultValue("") String received,
      @QueryParam("show") @DefaultValue("") String show,
      @Context SecurityContext security) {
    Desk desk = doorway.enter(partnership, security);
    LocalDate today = Civil.dayOf(now.instant());
    Asked asked = Asked.of(received, today);
    List<ReviewFigures> all =
        scrutiny.reviews(desk.who(), asked.period()).orElseThrow(NotFoundException::new);
    List<Link> periods = asked.links(Where.reviews(desk), today);
    return views.show(
        "scrutiny/reviews.vm",
        Where.page(desk, "Scrutiny"),
        ReviewsPage.of(all, desk, asked, periods, show));
  }
}
