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
import org.candour.casework.Casework;
import org.jspecify.annotations.Nullable;

/** The work list of the signed-in person. */
@Path("partnerships/{partnership}/work")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class WorkResource {
  @Inject Caller caller;
  @Inject Casework casework;

  /** What is due, soonest first; with {@code mine}, what the person themselves owes. */
  @GET
  public WorkBody work(
      @PathParam("partnership") String partnership,
      @QueryParam("mine") @Nullable String mine,
      @QueryParam("page") @Nullable String page) {
    boolean mineOnly = Params.yes("mine", mine);
    return WorkBody.of(casework.work(caller.desk(partnership).who(), mineOnly, Params.page(page)));
  }
}
