package org.candour.api.edge;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import java.util.function.Function;
import org.candour.api.problem.Problem;
import org.candour.api.problem.ProblemType;
import org.candour.api.problem.Problems;
import org.candour.api.problem.Stopped;
import org.candour.casework.Outcome;

/**
 * Turns what became of a command into an answer.
 *
 * @param body how the state is answered
 * @param tag the tag of the state
 */
public record Settled<T>(Function<T, Object> body, Function<T, String> tag) {

  /** The answer: the state as it is now, or the problem. */
  public Response answer(Outcome<T> outcome) {
    return now(outcome).build();
  }

  /** The answer that says where the new thing is: below the address that it was sent to. */
  public Response created(Outcome<T> outcome, UriInfo here, Function<T, String> name) {
    Response.ResponseBuilder answer = now(outcome);
    return outcome instanceof Outcome.Done<T> done
        ? answer
            .status(Response.Status.CREATED)
            .location(below(here, name.apply(done.now())))
            .build()
        : answer.build();
  }

  /** As a path: in full it would repeat the {@code Host} that the request claims. */
  private static URI below(UriInfo here, String name) {
    URI whole = here.getAbsolutePathBuilder().path(name).build();
    return URI.create(whole.getRawPath());
  }

  private Response.ResponseBuilder now(Outcome<T> outcome) {
    if (outcome instanceof Outcome.Done<T> done) {
      return ok(done.now());
    }
    if (outcome instanceof Outcome.Refused<T> refused) {
      return Problems.answer(Problems.refused(refused.reasons()));
    }
    if (outcome instanceof Outcome.Changed<T> changed) {
      throw changed(changed.now());
    }
    throw outcome instanceof Outcome.KeyReused<T> ? keyReused() : Stopped.notFound();
  }

  /** The answer where nothing of a state is shown, and nothing can have changed since. */
  public static <T> Response plainly(
      Outcome<T> outcome, Response.Status status, Function<T, Object> body) {
    if (outcome instanceof Outcome.Done<T> done) {
      return Response.status(status).entity(body.apply(done.now())).build();
    }
    if (outcome instanceof Outcome.Refused<T> refused) {
      return Problems.answer(Problems.refused(refused.reasons())).build();
    }
    throw outcome instanceof Outcome.KeyReused<T> ? keyReused() : Stopped.notFound();
  }

  /** The answer that says where the new thing is, where nothing of it can change. */
  public static <T> Response made(
      Outcome<T> outcome, UriInfo here, Function<T, String> name, Function<T, Object> body) {
    Response answer = plainly(outcome, Response.Status.CREATED, body);
    return outcome instanceof Outcome.Done<T> done
        ? Response.fromResponse(answer).location(below(here, name.apply(done.now()))).build()
        : answer;
  }

  /** The state with its tag. */
  public Response.ResponseBuilder ok(T state) {
    return Response.ok(body.apply(state)).tag(new EntityTag(tag.apply(state)));
  }

  private Stopped changed(T now) {
    return new Stopped(
        Problem.of(
                ProblemType.CHANGED,
                "Somebody recorded something since you looked. Nothing of yours was recorded."
                    + " “current” is how it stands now: look again, then send its ETag.")
            .having(body.apply(now)),
        Map.of(HttpHeaders.ETAG, "\"" + tag.apply(now) + "\""));
  }

  private static Stopped keyReused() {
    return new Stopped(
        Problem.of(
            ProblemType.KEY_REUSED,
            "You sent this key before, with another request. Nothing was recorded. Use a new key"
                + " for a new request."));
  }
}
