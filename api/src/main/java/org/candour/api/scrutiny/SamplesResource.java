package org.candour.api.scrutiny;

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
import jakarta.ws.rs.core.UriInfo;
import org.candour.api.edge.Caller;
import org.candour.api.edge.Settled;
import org.candour.api.edge.TermsOf;
import org.candour.api.json.Form;
import org.candour.api.problem.Stopped;
import org.candour.casework.Casework;
import org.candour.casework.Command;
import org.candour.casework.Terms;
import org.candour.config.pace.Pace;
import org.candour.config.pace.Paced;
import org.candour.engine.Frame;

/** Samples of a partnership's cases for audits, for who scrutinises or runs it. */
@Path("partnerships/{partnership}/scrutiny/samples")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SamplesResource {
  @Inject Caller caller;
  @Inject Casework casework;

  /** What was drawn, the newest first. */
  @GET
  public SampleBody.All list(@PathParam("partnership") String partnership) {
    return new SampleBody.All(
        casework.samples(caller.in(partnership)).orElseThrow(Stopped::notFound).stream()
            .map(SampleBody.Row::of)
            .toList());
  }

  /** Draw one, as the scrutineer. It is drawn now: it takes no terms. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Paced(Pace.COMPARISON)
  public Response draw(
      @PathParam("partnership") String partnership,
      Form form,
      @Context HttpHeaders headers,
      @Context UriInfo here) {
    Command.DrawSample command =
        new Command.DrawSample(
            new Frame(form.day("from"), form.day("to"), form.optionalText("concept")),
            form.number("size"),
            form.text("seed"));
    Terms terms = new TermsOf(headers).now();
    form.done();
    return Settled.made(
        casework.drawSample(caller.in(partnership), command, terms),
        here,
        view -> Long.toString(view.row().place()),
        SampleBody::of);
  }

  /** One, with what drawing it again finds. */
  @GET
  @Path("{place}")
  @Paced(Pace.COMPARISON)
  public SampleBody one(
      @PathParam("partnership") String partnership, @PathParam("place") long place) {
    return casework
        .sample(caller.in(partnership), place)
        .map(SampleBody::of)
        .orElseThrow(Stopped::notFound);
  }
}
