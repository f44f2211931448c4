package org.candour.api.scrutiny;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import org.candour.api.edge.Caller;
import org.candour.api.problem.Stopped;
import org.candour.casework.Period;
import org.candour.config.pace.Pace;
import org.candour.config.pace.Paced;
import org.candour.scrutiny.Scrutiny;
import org.jspecify.annotations.Nullable;

/** The reviews behind the figures of one partnership. */
@Path("partnerships/{partnership}/scrutiny")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ReviewsResource {
  @Inject Caller caller;
  @Inject Scrutiny scrutiny;
  @Inject InstantSource clock;

  /** For who scrutinises or runs the partnership. */
  @GET
  @Paced(Pace.COMPARISON)
  public ReviewsBody reviews(
      @PathParam("partnership") String partnership,
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to) {
    Period period = Periods.of(from, to, clock.instant());
    return ReviewsBody.of(
        period.from(),
        period.to(),
        scrutiny.reviews(caller.desk(partnership).who(), period).orElseThrow(Stopped::notFound));
  }
}
