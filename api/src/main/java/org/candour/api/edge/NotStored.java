package org.candour.api.edge;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Answers are about people: nothing between here and the caller may keep them. */
@Provider
public class NotStored implements ContainerResponseFilter {
  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
    answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    answer.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
  }
}
