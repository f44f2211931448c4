package org.candour.api.frameworks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.candour.api.edge.Caller;
import org.candour.api.json.Body;
import org.candour.api.problem.Stopped;
import org.candour.casework.Casework;
import org.candour.casework.Desk;
import org.candour.casework.StoredFramework;

/** The published versions of a partnership's framework, as published. */
@Path("partnerships/{partnership}/frameworks")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class FrameworksResource {
  @Inject Caller caller;
  @Inject Casework casework;

  /** Every version, oldest first. */
  @GET
  public Versions all(@PathParam("partnership") String partnership) {
    Desk desk = caller.desk(partnership);
    return new Versions(stored(desk).stream().map(f -> version(f, desk)).toList());
  }

  /** One version with its text. */
  @GET
  @Path("{version}")
  public Published one(
      @PathParam("partnership") String partnership, @PathParam("version") String version) {
    Desk desk = caller.desk(partnership);
    return stored(desk).stream()
        .filter(f -> Integer.toString(f.version()).equals(version))
        .findFirst()
        .map(f -> new Published(version(f, desk), f.text().utf8()))
        .orElseThrow(Stopped::notFound);
  }

  private List<StoredFramework> stored(Desk desk) {
    return casework.frameworks(desk.who());
  }

  private static Version version(StoredFramework stored, Desk desk) {
    boolean inForce = stored.version() == desk.framework().version();
    return new Version(
        stored.version(),
        inForce,
        stored.inForceFrom(),
        stored.publishedAt(),
        inForce ? Optional.of(desk.framework().changes()) : Optional.empty(),
        stored.sha256().hex());
  }

  /** Every version. */
  public record Versions(List<Version> versions) implements Body {}

  /**
   * One version.
   *
   * @param inForce whether it is the one in force today
   * @param changes what it says has changed, for the one in force
   * @param sha256 of the text as published, in hex
   */
  public record Version(
      int version,
      boolean inForce,
      LocalDate inForceFrom,
      Instant publishedAt,
      Optional<String> changes,
      String sha256) {}

  /** A version with its text, in YAML as published. */
  public record Published(Version version, String text) implements Body {}
}
