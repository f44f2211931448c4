package org.candour.api.meetings;

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
import java.util.List;
import org.candour.api.edge.Caller;
import org.candour.api.edge.Settled;
import org.candour.api.edge.TermsOf;
import org.candour.api.json.Body;
import org.candour.api.json.Form;
import org.candour.api.view.BodyBody;
import org.candour.api.view.StandingDutyBody;
import org.candour.casework.BodyView;
import org.candour.casework.Casework;
import org.candour.casework.Command;
import org.candour.casework.Terms;
import org.candour.casework.Who;

/** The duties outside any one review: how they stand, and that they were done. */
@Path("partnerships/{partnership}/duties")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class DutiesResource {
  private static final Settled<BodyView> SETTLED = new Settled<>(BodyBody::of, BodyView::tag);

  @Inject Caller caller;
  @Inject Casework casework;

  /** Every duty outside any one review. */
  @GET
  public Duties list(@PathParam("partnership") String partnership) {
    Who who = caller.desk(partnership).who();
    return new Duties(
        casework.duties(who).stream()
            .flatMap(view -> StandingDutyBody.all(view).stream())
            .toList());
  }

  /** Record an entry about a duty: {@code do} says which. */
  @POST
  @Path("{duty}/entries")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response record(
      @PathParam("partnership") String partnership,
      @PathParam("duty") String duty,
      Form form,
      @Context HttpHeaders headers) {
    Who who = caller.in(partnership);
    Command command = MeetingCommands.duty(form, duty);
    Terms terms = new TermsOf(headers).in(form);
    form.done();
    if (command instanceof Command.Erase erases) {
      return SETTLED.answer(casework.eraseOfDuty(who, duty, erases, terms));
    }
    return SETTLED.answer(
        command instanceof Command.TakeBackDuty takesBack
            ? casework.takeBackDuty(who, takesBack, terms)
            : casework.doDuty(who, (Command.DoDuty) command, terms));
  }

  /** The duties, by the body with which they stand. */
  public record Duties(List<StandingDutyBody> duties) implements Body {}
}
