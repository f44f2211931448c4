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
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.candour.api.edge.AtMost;
import org.candour.api.edge.Caller;
import org.candour.api.edge.Settled;
import org.candour.api.edge.TermsOf;
import org.candour.api.json.Body;
import org.candour.api.json.Form;
import org.candour.api.problem.Stopped;
import org.candour.api.view.BodyBody;
import org.candour.api.view.MeetingBody;
import org.candour.api.view.MeetingRowBody;
import org.candour.casework.BodyView;
import org.candour.casework.Casework;
import org.candour.casework.Command;
import org.candour.casework.MeetingView;
import org.candour.casework.Terms;
import org.candour.casework.Who;

/** The meetings of a partnership's bodies. */
@Path("partnerships/{partnership}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MeetingsResource {
  private static final Settled<MeetingView> SETTLED =
      new Settled<>(MeetingBody::of, MeetingView::tag);

  private static final Settled<BodyView> BODY = new Settled<>(BodyBody::of, BodyView::tag);

  /** A decision may carry several narratives. */
  private static final int NARRATIVES = 256 * 1024;

  @Inject Caller caller;
  @Inject Casework casework;

  /** The meetings of every body. */
  @GET
  @Path("meetings")
  public Meetings list(@PathParam("partnership") String partnership) {
    Who who = caller.desk(partnership).who();
    return new Meetings(casework.meetings(who).stream().map(MeetingRowBody::of).toList());
  }

  /** The bodies of the framework in force. */
  @GET
  @Path("bodies")
  public Bodies bodies(@PathParam("partnership") String partnership) {
    return new Bodies(
        caller.desk(partnership).framework().bodies().values().stream()
            .map(its -> new BodyRow(its.body().id(), its.body().name()))
            .toList());
  }

  /** A body: its programme of meetings, the duties that stand with it, and its agenda. */
  @GET
  @Path("bodies/{body}")
  public Response body(
      @PathParam("partnership") String partnership, @PathParam("body") String body) {
    return casework
        .body(caller.in(partnership), body)
        .map(view -> BODY.ok(view).build())
        .orElseThrow(Stopped::notFound);
  }

  /** Call a meeting. */
  @POST
  @Path("bodies/{body}/meetings")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response call(
      @PathParam("partnership") String partnership,
      @PathParam("body") String body,
      Form form,
      @Context HttpHeaders headers,
      @Context UriInfo here) {
    Who who = caller.in(partnership);
    Command.CallMeeting calls = MeetingCommands.call(form, body);
    Terms terms = new TermsOf(headers).in(form);
    form.done();
    return SETTLED.created(
        casework.callMeeting(who, body, calls.startsAt(), calls.mode(), terms),
        here,
        view -> view.standing().meeting());
  }

  /** A meeting: items, attendance, and the quorum of each item in words. */
  @GET
  @Path("bodies/{body}/meetings/{meeting}")
  public Response one(
      @PathParam("partnership") String partnership,
      @PathParam("body") String body,
      @PathParam("meeting") String meeting) {
    return casework
        .meeting(caller.in(partnership), body, meeting)
        .map(view -> SETTLED.ok(view).build())
        .orElseThrow(Stopped::notFound);
  }

  /** Record an entry: {@code do} says which. */
  @POST
  @Path("bodies/{body}/meetings/{meeting}/entries")
  @Consumes(MediaType.APPLICATION_JSON)
  @AtMost(NARRATIVES)
  public Response record(
      @PathParam("partnership") String partnership,
      @PathParam("body") String body,
      @PathParam("meeting") String meeting,
      Form form,
      @Context HttpHeaders headers) {
    Who who = caller.in(partnership);
    MeetingView view = casework.meeting(who, body, meeting).orElseThrow(Stopped::notFound);
    Command.OnMeeting command = MeetingCommands.read(form, view.framework());
    Terms terms = new TermsOf(headers).in(form);
    form.done();
    Terms resting = MeetingCommands.restsOnAView(command) ? TermsOf.resting(terms) : terms;
    return SETTLED.answer(casework.onMeeting(who, body, meeting, command, resting));
  }

  /** A list of bodies. */
  public record Bodies(List<BodyRow> bodies) implements Body {}

  /** One body of a list. */
  public record BodyRow(String body, String name) {}

  /** A list of meetings. */
  public record Meetings(List<MeetingRowBody> meetings) implements Body {}
}
