package org.candour.web.shared;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.mvc.security.CsrfValidationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.candour.config.watch.Turned;
import org.candour.config.watch.Watch;

/** A form that is not known to be ours is refused. */
@Provider
@Priority(1)
public class CsrfRefused implements ExceptionMapper<CsrfValidationException> {
  @Inject Templates templates;
  @Inject Watch watch;

  @Override
  public Response toResponse(CsrfValidationException refused) {
    watch.turnedAway(Turned.FORM);
    return Problem.expiredForm().answer(templates);
  }
}
