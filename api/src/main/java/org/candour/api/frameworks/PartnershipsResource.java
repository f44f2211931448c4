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
import org.candour.casework.Casework;
import org.candour.casework.Desk;

/** The partnerships in which the signed-in person holds something. */
@Path("partnerships")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PartnershipsResource {
  @Inject Caller caller;
  @Inject Casework casework;

  /** All of them, by name. */
  @GET
  public Partnerships all() {
    return new Partnerships(
        casework.partnershipsOf(caller.person()).stream()
            .map(m -> new Partnership(m.partnership(), m.name()))
            .toList());
  }

  /** One of them, with what the person holds there. */
  @GET
  @Path("{partnership}")
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

  /** A list of partnerships. */
  public record Partnerships(List<Partnership> partnerships) implements Body {}

  /** One partnership. */
  public record Partnership(String partnership, String name) {}

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
