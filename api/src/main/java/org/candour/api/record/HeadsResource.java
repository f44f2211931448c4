package org.candour.api.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.candour.api.edge.Caller;
import org.candour.api.edge.Params;
import org.candour.api.json.Body;
import org.candour.casework.SignedHeads;
import org.candour.proof.SignedHead;
import org.jspecify.annotations.Nullable;

/**
 * The signed heads of a partnership, for whoever keeps a copy of them. They hold hashes and counts,
 * and nothing of any case.
 */
@Path("partnerships/{partnership}/heads")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class HeadsResource {
  @Inject Caller caller;
  @Inject SignedHeads heads;

  /** The next heads after a counter, in order. */
  @GET
  public Heads after(
      @PathParam("partnership") String partnership, @QueryParam("after") @Nullable String after) {
    long counter = Params.counter("after", after);
    return new Heads(
        heads.after(caller.desk(partnership).who().partnership(), counter).stream()
            .map(Head::of)
            .toList());
  }

  /** Some heads. */
  public record Heads(List<Head> heads) implements Body {}

  /** A head; the block is the text that is signed, with its signature, as in a file of heads. */
  public record Head(long counter, Instant made, long leaves, long entries, String block) {
    static Head of(SignedHead it) {
      return new Head(
          it.head().counter(),
          it.head().made(),
          it.head().leaves(),
          it.head().entries(),
          it.block());
    }
  }
}
