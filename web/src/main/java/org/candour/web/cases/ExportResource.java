package org.candour.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Optional;
import org.candour.casework.Exports;
import org.candour.web.shared.Doorway;

/** A case, or the proof of one decision, as a file to download. No page, so no controller. */
@Path("p/{partnership}/cases/{reference}")
@RequestScoped
public class ExportResource {
  private static final String ZIP = "application/zip";

  @Inject Exports exports;
  @Inject Doorway doorway;

  @GET
  @Path("export")
  public Response export(
      @PathParam("partnership") String partnership,
      @PathParam("reference") String reference,
      @Context SecurityContext security) {
    return file(exports.ofCase(doorway.enter(partnership, security).who(), reference));
  }

  @GET
  @Path("history/{place: \\d{1,9}}/proof")
  public Response proof(
      @PathParam("partnership") String partnership,
      @PathParam("reference") String reference,
      @PathParam("place") long place,
      @Context SecurityContext security) {
    return file(exports.ofDecision(doorway.enter(partnership, security).who(), reference, place));
  }

  private static Response file(Optional<Exports.File> file) {
    Exports.File there = file.orElseThrow(NotFoundException::new);
    return Response.ok(there.content().array(), ZIP)
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + there.plainName() + "\"")
        .build();
  }
}
