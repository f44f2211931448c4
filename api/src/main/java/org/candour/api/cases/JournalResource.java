package org.candour.api.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.candour.api.edge.Caller;
import org.candour.api.json.Body;
import org.candour.api.problem.Stopped;
import org.candour.api.view.ChainCheck;
import org.candour.api.view.EntryBody;
import org.candour.casework.CaseView;
import org.candour.casework.Casework;
import org.candour.casework.Opened;
import org.candour.casework.StoredEntry;
import org.candour.casework.Who;

/**
 * The journal of a case: every entry with its verdict and its hashes, and whether the chain holds.
 */
@Path("partnerships/{partnership}/cases/{reference}/journal")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class JournalResource {
  @Inject Caller caller;
  @Inject Casework casework;

  /** Every entry, in order. */
  @GET
  public Journal read(
      @PathParam("partnership") String partnership, @PathParam("reference") String reference) {
    Who who = caller.in(partnership);
    CaseView view =
        casework.caseView(who, reference, Opened.JOURNAL).orElseThrow(Stopped::notFound);
    boolean holds = casework.chainHolds(who, reference);
    return new Journal(reference, ChainCheck.of(holds), entries(view, stored(who, view)));
  }

  private Map<Long, StoredEntry> stored(Who who, CaseView view) {
    return casework.storedJournal(who, view.reference()).stream()
        .collect(Collectors.toMap(StoredEntry::place, Function.identity()));
  }

  private static List<EntryBody> entries(CaseView view, Map<Long, StoredEntry> stored) {
    return view.history().stream()
        .map(
            entry -> {
              Optional<StoredEntry> kept = Optional.ofNullable(stored.get(entry.place()));
              return EntryBody.of(
                  entry,
                  view.names(),
                  kept.map(k -> k.previous().hex()),
                  kept.map(k -> k.hash().hex()));
            })
        .toList();
  }

  /** The journal of a case. */
  public record Journal(String reference, ChainCheck chain, List<EntryBody> entries)
      implements Body {}
}
