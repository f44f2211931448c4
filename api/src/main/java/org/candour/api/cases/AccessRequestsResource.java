package org.candour.api.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.candour.casework.Casework;
import org.candour.casework.Command;
import org.candour.casework.Terms;
import org.candour.casework.Who;

/** Requests to open a case. The answer is the same whether or not there is such a case. */
@Path("partnerships/{partnership}/access-requests")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AccessRequestsResource {
  private static final int A_NARRATIVE = 64 * 1024;
  private static final String SAYS =
      "If there is a case of this reference that does not open for you, the business unit has your"
          + " request. It opens for you if it is granted; nothing else is said.";

  @Inject Caller caller;
  @Inject Casework casework;

  /** Ask, with a reason. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @AtMost(A_NARRATIVE)
  public Response ask(
      @PathParam("partnership") String partnership, Form form, @Context HttpHeaders headers) {
    Who who = caller.desk(partnership).who();
    Command.AskAccess asks = AccessCommands.request(form);
    Terms terms = new TermsOf(headers).in(form);
    form.done();
    return Settled.plainly(
        casework.askAccess(who, asks.reference(), asks.reason(), terms),
        Response.Status.ACCEPTED,
        asked -> new Asked(SAYS));
  }

  /** The request was taken. */
  public record Asked(String says) implements Body {}
}
