package org.candour.api.edge;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.candour.api.problem.Problem;
import org.candour.api.problem.ProblemType;
import org.candour.api.problem.Stopped;
import org.jspecify.annotations.Nullable;

/** Refuses a body over its address's limit: by its stated length, or as soon as it is longer. */
@Provider
public class SizeLimit implements ContainerRequestFilter {
  @Context @Nullable ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    int limit = limit();
    if (request.getLength() > limit) {
      throw tooLarge(limit);
    }
    if (request.hasEntity()) {
      request.setEntityStream(new LimitedStream(request.getEntityStream(), limit));
    }
  }

  private int limit() {
    return Optional.ofNullable(resource)
        .map(ResourceInfo::getResourceMethod)
        .map(method -> method.getAnnotation(AtMost.class))
        .map(AtMost::value)
        .orElse(AtMost.USUAL);
  }

  static Stopped tooLarge(int limit) {
    return new Stopped(
        Problem.of(
            ProblemType.TOO_LARGE,
            "This address takes at most " + limit + " bytes. Nothing was recorded."));
  }
}
