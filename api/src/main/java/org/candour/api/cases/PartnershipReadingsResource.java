package org.candour.api.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.candour.api.edge.Caller;
import org.candour.api.edge.Params;
import org.candour.api.problem.Stopped;
import org.candour.casework.Casework;
import org.jspecify.annotations.Nullable;

/**
 * Who has read what is of the partnership and of no one case, for the business unit and the
 * scrutineer; to all others it is not there.
 */
@Path("partnerships/{partnership}/readings")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PartnershipReadingsResource {
  @Inject Caller caller;
  @Inject Casework casework;

  /** A page of them, the newest first. */
  @GET
  public ReadingsBody read(
      @PathParam("partnership") String partnership, @QueryParam("page") @Nullable String page) {
    int number = Params.page(page);
    return casework
        .readings(caller.in(partnership), number)
        .map(ReadingsBody::of)
        .orElseThrow(Stopped::notFound);
  }
}
