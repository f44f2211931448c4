package org.candour.api.problem;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.candour.api.json.BadInput;
import org.candour.api.json.NotJson;
import org.candour.config.watch.Fault;

/** Turns whatever was thrown into a problem. What went wrong on our side is logged, never shown. */
@Provider
public class EveryException implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger(EveryException.class.getName());

  @Override
  public Response toResponse(Throwable thrown) {
    return known(thrown).orElseGet(() -> failed(thrown));
  }

  private static Optional<Response> known(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      Optional<Response> answer = one(cause);
      if (answer.isPresent()) {
        return answer;
      }
    }
    return Optional.empty();
  }

  private static Optional<Response> one(Throwable thrown) {
    if (thrown instanceof Stopped stopped) {
      return Optional.of(stopped.answer());
    }
    if (thrown instanceof BadInput bad) {
      return Optional.of(answer(Problem.of(ProblemType.BAD_INPUT, faults(bad), bad.reasons())));
    }
    if (thrown instanceof NotJson not) {
      return Optional.of(answer(Problem.of(ProblemType.NOT_JSON, not.says())));
    }
    return thrown instanceof WebApplicationException web ? routing(web) : Optional.empty();
  }

  private static String faults(BadInput bad) {
    int count = bad.reasons().size();
    if (count == BadInput.MOST) {
      return "These are the first "
          + count
          + " fields that need to be changed. There may be more. Nothing was recorded.";
    }
    return (count == 1 ? "One field needs" : count + " fields need")
        + " to be changed. Nothing was recorded.";
  }

  /** What the server says before a resource is reached. */
  private static Optional<Response> routing(WebApplicationException web) {
    if (web instanceof NotAllowedException not) {
      return Optional.of(notAllowed(not));
    }
    return web.getResponse().getStatusInfo().getFamily() == Response.Status.Family.CLIENT_ERROR
        ? Optional.of(answer(Problems.unreached(web.getResponse().getStatus())))
        : Optional.empty();
  }

  private static Response notAllowed(NotAllowedException not) {
    String allowed =
        String.valueOf(not.getResponse().getHeaderString(HttpHeaders.ALLOW))
            .replaceAll(", *", ", ");
    return Problems.answer(
            Problem.of(ProblemType.NOT_A_METHOD, "This address takes: " + allowed + "."))
        .header(HttpHeaders.ALLOW, allowed)
        .build();
  }

  private static Response failed(Throwable thrown) {
    String number = UUID.randomUUID().toString();
    LOG.log(Level.SEVERE, "request failed, incident " + number, Fault.of(thrown));
    return answer(
        Problem.of(
                ProblemType.FAILED,
                "Nothing was recorded unless a second look shows it. Try again; if it happens"
                    + " again, tell whoever runs this service the incident number.")
            .loggedAs(number));
  }

  private static Response answer(Problem problem) {
    return Problems.answer(problem).build();
  }
}
