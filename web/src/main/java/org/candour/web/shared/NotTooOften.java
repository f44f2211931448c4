package org.candour.web.shared;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.Optional;
import org.candour.config.pace.Paced;
import org.candour.config.pace.Paces;
import org.candour.config.watch.Turned;
import org.candour.config.watch.Watch;
import org.jspecify.annotations.Nullable;

/** Refuses what is asked too often. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class NotTooOften implements ContainerRequestFilter {
  @Context @Nullable ResourceInfo resource;
  @Context @Nullable HttpServletRequest sent;
  @Inject Paces paces;
  @Inject Watch watch;

  @Override
  public void filter(ContainerRequestContext request) {
    HttpServletRequest from = sent;
    if (from != null) {
      paced().flatMap(p -> paces.wait(p.value(), from)).ifPresent(this::refuse);
    }
  }

  private Optional<Paced> paced() {
    return Optional.ofNullable(resource)
        .map(ResourceInfo::getResourceMethod)
        .map(method -> method.getAnnotation(Paced.class));
  }

  private void refuse(Duration wait) {
    watch.turnedAway(Turned.FLOOD);
    throw new ClientErrorException(
        Response.status(Response.Status.TOO_MANY_REQUESTS)
            .header(HttpHeaders.RETRY_AFTER, wait.toSeconds() + 1)
            .build());
  }
}
