package org.candour.api.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.candour.api.edge.AtMost;
import org.candour.api.edge.Caller;
import org.candour.api.edge.Params;
import org.candour.api.edge.Settled;
import org.candour.api.edge.TermsOf;
import org.candour.api.json.Body;
import org.candour.api.json.Form;
import org.candour.api.problem.Stopped;
import org.candour.api.view.ChainCheck;
import org.candour.api.view.EntryBody;
import org.candour.api.view.PeopleBody;
import org.candour.casework.Casework;
import org.candour.casework.Command;
import org.candour.casework.PeopleHistory;
import org.candour.casework.PeopleView;
import org.candour.casework.StoredEntry;
import org.candour.casework.Terms;
import org.candour.casework.Who;
import org.jspecify.annotations.Nullable;

/** The people of a partnership, what they hold, and the partnership's own journal. */
@Path("partnerships/{partnership}/people")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PeopleResource {
  private static final Settled<PeopleView> SETTLED = new Settled<>(PeopleBody::of, PeopleView::tag);

  /** What is declared of a person may hold a narrative. */
  private static final int NARRATIVES = 64 * 1024;

  @Inject Caller caller;
  @Inject Casework casework;

  /** Everybody with what they hold, held or are to hold, and the vacant seats of a day. */
  @GET
  public Response list(
      @PathParam("partnership") String partnership, @QueryParam("day") @Nullable String day) {
    return casework
        .people(caller.in(partnership), Params.day("day", day))
        .map(view -> SETTLED.ok(view).build())
        .orElseThrow(Stopped::notFound);
  }

  /** Record an entry: {@code do} says which. */
  @POST
  @Path("entries")
  @Consumes(MediaType.APPLICATION_JSON)
  @AtMost(NARRATIVES)
  public Response record(
      @PathParam("partnership") String partnership, Form form, @Context HttpHeaders headers) {
    Who who = caller.in(partnership);
    Command.OnPeople command = PeopleForms.read(form, caller.desk(partnership).framework());
    Terms terms = new TermsOf(headers).in(form);
    form.done();
    Terms resting = PeopleForms.restsOnAView(command) ? TermsOf.resting(terms) : terms;
    return SETTLED.answer(casework.onPeople(who, command, resting));
  }

  /** Every entry of the partnership's own journal, in order. */
  @GET
  @Path("journal")
  public Journal journal(@PathParam("partnership") String partnership) {
    PeopleHistory history =
        casework.peopleHistory(caller.in(partnership)).orElseThrow(Stopped::notFound);
    Map<Long, StoredEntry> stored =
        history.stored().stream()
            .collect(Collectors.toMap(StoredEntry::place, Function.identity()));
    return new Journal(
        ChainCheck.of(history.chainHolds()),
        history.entries().stream()
            .map(
                entry -> {
                  StoredEntry kept = Objects.requireNonNull(stored.get(entry.place()));
                  return EntryBody.of(
                      entry,
                      history.people().names(),
                      Optional.of(kept.previous().hex()),
                      Optional.of(kept.hash().hex()));
                })
            .toList());
  }

  /** The journal of a partnership itself. */
  public record Journal(ChainCheck chain, List<EntryBody> entries) implements Body {}
}
