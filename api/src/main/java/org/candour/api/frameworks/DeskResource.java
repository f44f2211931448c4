package org.candour.api.frameworks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.candour.api.edge.Caller;
import org.candour.api.json.Body;
import org.candour.casework.Desk;

/**
 * What the signed-in person holds in one partnership. It stands at the same path as the meetings: a
 * shorter one would never be asked, since the longest path of a class is taken first.
 */
@Path("partnerships/{partnership}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class DeskResource {
  @Inject Caller caller;

  /** Their capacities in words, and the framework in force today. */
  @GET
  public DeskBody one(@PathParam("partnership") String partnership) {
    Desk desk = caller.desk(partnership);
    return new DeskBody(
        partnership,
        desk.name(),
        desk.capacities(),
        desk.agencies(),
        desk.runs(),
        desk.framework().version());
  }

  /**
   * Where the person stands.
   *
   * @param capacities what they hold, in words
   * @param runs whether they hold a post of the business unit
   * @param framework the version in force today
   */
  public record DeskBody(
      String partnership,
      String name,
      List<String> capacities,
      Set<String> agencies,
      boolean runs,
      int framework)
      implements Body {}
}
