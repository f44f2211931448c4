package org.candour.api.frameworks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.candour.api.edge.Caller;
import org.candour.api.json.Body;
import org.candour.casework.Casework;

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

  /** A list of partnerships. */
  public record Partnerships(List<Partnership> partnerships) implements Body {}

  /** One partnership. */
  public record Partnership(String partnership, String name) {}
}
