package org.candour.api.scrutiny;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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
import org.candour.tenancy.PersonId;
import org.jspecify.annotations.Nullable;

/** Partnerships side by side. */
@Path("scrutiny")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ComparisonResource {
  @Inject Caller caller;
  @Inject Scrutiny scrutiny;
  @Inject InstantSource clock;

  /** Only for somebody whom a partnership has appointed to scrutinise. */
  @GET
  @Paced(Pace.COMPARISON)
  public ScrutinyBody compare(
      @QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
    PersonId person = caller.person();
    if (!scrutiny.scrutinises(person)) {
      throw Stopped.notFound();
    }
    Period period = Periods.of(from, to, clock.instant());
    return ScrutinyBody.of(period.from(), period.to(), scrutiny.compare(person, period));
  }
}
