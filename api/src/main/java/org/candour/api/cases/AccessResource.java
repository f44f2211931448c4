package org.candour.api.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.candour.api.edge.AtMost;
import org.candour.api.edge.Caller;
import org.candour.api.edge.Settled;
import org.candour.api.edge.TermsOf;
import org.candour.api.json.Body;
import org.candour.api.json.Form;
import org.candour.api.problem.Stopped;
import org.candour.casework.Casework;
import org.candour.casework.Command;
import org.candour.casework.Terms;
import org.candour.casework.Who;

/** Who may open a case. */
@Path("partnerships/{partnership}/cases/{reference}/access")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AccessResource {
  private static final int A_NARRATIVE = 64 * 1024;

  @Inject Caller caller;
  @Inject Casework casework;

  /** For those who answer requests, or may declare conflicts of interest about others. */
  @GET
  public AccessBody read(
      @PathParam("partnership") String partnership, @PathParam("reference") String reference) {
    Who who = caller.desk(partnership).who();
    return casework.access(who, reference).map(AccessBody::of).orElseThrow(Stopped::notFound);
  }

  /** Say something about it: {@code do} says what. Nothing of the case is answered. */
  @POST
  @Path("entries")
  @Consumes(MediaType.APPLICATION_JSON)
  @AtMost(A_NARRATIVE)
  public Response record(
      @PathParam("partnership") String partnership,
      @PathParam("reference") String reference,
      Form form,
      @Context HttpHeaders headers) {
    Who who = caller.desk(partnership).who();
    Command.OnAccess command = AccessCommands.read(form);
    Terms terms = new TermsOf(headers).in(form);
    form.done();
    return Settled.plainly(
        casework.onAccess(who, reference, command, terms),
        Response.Status.OK,
        said -> new Said(said.reference(), said.open()));
  }

  /**
   * It was recorded.
   *
   * @param open whether the case still opens for whoever said it
   */
  public record Said(String reference, boolean open) implements Body {}
}
