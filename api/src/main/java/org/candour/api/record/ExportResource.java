package org.candour.api.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.candour.api.edge.Caller;
import org.candour.api.problem.Stopped;
import org.candour.casework.Exports;
import org.candour.config.pace.Pace;
import org.candour.config.pace.Paced;

/** A case, or the proof of one decision, as a file that can be checked without the service. */
@Path("partnerships/{partnership}/cases")
@Produces("application/zip")
@RequestScoped
public class ExportResource {
  @Inject Caller caller;
  @Inject Exports exports;

  /** The whole case, as far as the person may see it. */
  @GET
  @Path("{reference}/export")
  @Paced(Pace.EXPORT)
  public Response export(
      @PathParam("partnership") String partnership, @PathParam("reference") String reference) {
    return file(exports.ofCase(caller.desk(partnership).who(), reference));
  }

  /** The proof of the decision in an entry. */
  @GET
  @Path("{reference}/decisions/{place}/proof")
  @Paced(Pace.EXPORT)
  public Response proof(
      @PathParam("partnership") String partnership,
      @PathParam("reference") String reference,
      @PathParam("place") String place) {
    if (!place.matches("[1-9][0-9]{0,8}")) {
      throw Stopped.notFound();
    }
    return file(
        exports.ofDecision(caller.desk(partnership).who(), reference, Long.parseLong(place)));
  }

  private static Response file(Optional<Exports.File> file) {
    Exports.File there = file.orElseThrow(Stopped::notFound);
    return Response.ok(there.content().array())
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + there.plainName() + "\"")
        .build();
  }
}
