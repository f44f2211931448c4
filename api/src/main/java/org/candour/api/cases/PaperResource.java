package org.candour.api.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.candour.api.edge.Caller;
import org.candour.api.problem.Stopped;
import org.candour.api.view.PaperBody;
import org.candour.casework.Casework;

/** A paper of a review, put together from what has been answered. */
@Path("partnerships/{partnership}/cases/{reference}/reviews/{review}/papers/{paper}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PaperResource {
  @Inject Caller caller;
  @Inject Casework casework;

  /** The paper as whoever asks may see it. */
  @GET
  public PaperBody read(
      @PathParam("partnership") String partnership,
      @PathParam("reference") String reference,
      @PathParam("review") String review,
      @PathParam("paper") String paper) {
    return casework
        .paper(caller.in(partnership), reference, review, paper)
        .map(PaperBody::of)
        .orElseThrow(Stopped::notFound);
  }
}
