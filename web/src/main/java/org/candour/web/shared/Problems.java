package org.candour.web.shared;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.candour.config.watch.Fault;

/**
 * Every failure as a page in plain words. What went wrong inside goes to the log, under a
 * reference.
 */
@Provider
public class Problems implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger(Problems.class.getName());
  private static final int OUR_FAULT = 500;

  /** Bytes left on the connection would be taken for the next request. */
  private static final int TOO_LARGE = 413;

  @Inject Templates templates;

  @Override
  public Response toResponse(Throwable failure) {
    if (failure instanceof WebApplicationException known
        && known.getResponse().getStatus() < OUR_FAULT) {
      return known(known.getResponse());
    }
    String reference = UUID.randomUUID().toString().substring(0, 8);
    LOG.log(Level.SEVERE, Fault.of(failure), () -> "page failed, reference " + reference);
    return page(Problem.ours(reference));
  }

  /** Redirections stay as they are; the sign-in filter sees to 401. */
  private Response known(Response response) {
    int status = response.getStatus();
    if (status < 400 || status == 401) {
      return response;
    }
    Response.ResponseBuilder page = Response.fromResponse(page(Problem.of(status)));
    if (status == TOO_LARGE) {
      page.header("Connection", "close");
    }
    Optional.ofNullable(response.getHeaderString(HttpHeaders.RETRY_AFTER))
        .ifPresent(wait -> page.header(HttpHeaders.RETRY_AFTER, wait));
    return page.build();
  }

  private Response page(Problem problem) {
    return problem.answer(templates);
  }
}
