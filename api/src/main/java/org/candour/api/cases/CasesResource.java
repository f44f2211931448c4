package org.candour.api.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.candour.api.edge.AtMost;
import org.candour.api.edge.Caller;
import org.candour.api.edge.Params;
import org.candour.api.edge.Settled;
import org.candour.api.edge.TermsOf;
import org.candour.api.json.Form;
import org.candour.api.problem.Stopped;
import org.candour.api.view.CaseBody;
import org.candour.casework.CaseView;
import org.candour.casework.Casework;
import org.candour.casework.Command;
import org.candour.casework.Terms;
import org.candour.casework.Who;
import org.candour.config.pace.Pace;
import org.candour.config.pace.Paced;
import org.candour.framework.Framework;
import org.jspecify.annotations.Nullable;

/** The cases of a partnership. */
@Path("partnerships/{partnership}/cases")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class CasesResource {
  private static final Settled<CaseView> SETTLED = new Settled<>(CaseBody::of, CaseView::tag);

  /** A referral or an entry may carry several narratives. */
  private static final int NARRATIVES = 256 * 1024;

  @Inject Caller caller;
  @Inject Casework casework;
  @Inject InstantSource clock;

  /** A page of cases, the newest first; {@code text} narrows by the beginning of the reference. */
  @GET
  public CaseRows list(
      @PathParam("partnership") String partnership,
      @QueryParam("text") @DefaultValue("") String text,
      @QueryParam("page") @Nullable String page) {
    Who who = caller.desk(partnership).who();
    return CaseRows.of(casework.cases(who, text, Params.page(page)));
  }

  /** Refer: a new case with its first review. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @AtMost(NARRATIVES)
  @Paced(Pace.REFERRAL)
  public Response refer(
      @PathParam("partnership") String partnership,
      Form form,
      @Context HttpHeaders headers,
      @Context UriInfo here) {
    Framework framework = caller.desk(partnership).framework();
    Command.Refer referral = CaseCommands.referral(form, framework);
    Terms terms = new TermsOf(headers).in(form);
    form.done();
    return SETTLED.created(
        casework.refer(caller.in(partnership), referral, terms), here, CaseView::reference);
  }

  /** A case with its assessment, as known now or at an earlier instant. */
  @GET
  @Path("{reference}")
  public Response one(
      @PathParam("partnership") String partnership,
      @PathParam("reference") String reference,
      @QueryParam("knownAt") @Nullable String knownAt) {
    Who who = caller.in(partnership);
    Optional<Instant> at = Params.past("knownAt", knownAt, clock.instant());
    return at.flatMap(instant -> casework.caseView(who, reference, instant))
        .or(() -> at.isPresent() ? Optional.empty() : casework.caseView(who, reference))
        .filter(view -> !view.reference().isBlank()) // it was not there yet
        .map(view -> SETTLED.ok(view).build())
        .orElseThrow(Stopped::notFound);
  }

  /** Record an entry: {@code do} says which. */
  @POST
  @Path("{reference}/entries")
  @Consumes(MediaType.APPLICATION_JSON)
  @AtMost(NARRATIVES)
  public Response record(
      @PathParam("partnership") String partnership,
      @PathParam("reference") String reference,
      Form form,
      @Context HttpHeaders headers) {
    Who who = caller.in(partnership);
    CaseView view = casework.caseView(who, reference).orElseThrow(Stopped::notFound);
    Command.OnCase command = CaseCommands.read(form, view.framework());
    Terms terms = new TermsOf(headers).in(form);
    form.done();
    Terms resting = CaseCommands.restsOnAView(command) ? TermsOf.resting(terms) : terms;
    return SETTLED.answer(casework.onCase(who, reference, command, resting));
  }
}
