package org.candour.api.edge;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import org.candour.api.problem.Problems;
import org.candour.api.problem.Stopped;
import org.jspecify.annotations.Nullable;

/** Lets nobody through without a token that holds, except to what is marked {@link Open}. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class SignedInOnly implements ContainerRequestFilter {
  @Context @Nullable ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    if (open() || request.getSecurityContext().getUserPrincipal() != null) {
      return;
    }
    boolean sent = request.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
    String challenge = "Bearer realm=\"candour\"" + (sent ? ", error=\"invalid_token\"" : "");
    throw new Stopped(Problems.notSignedIn(), Map.of(HttpHeaders.WWW_AUTHENTICATE, challenge));
  }

  private boolean open() {
    return resource != null
        && resource.getResourceClass() != null
        && resource.getResourceClass().isAnnotationPresent(Open.class);
  }
}
