package org.candour.web.shared;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Sends people who have not signed in to the sign-in page, and back to where they were going after
 * it.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class SignInFirst implements ContainerRequestFilter, ContainerResponseFilter {
  @Context @Nullable ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    if (!open() && request.getSecurityContext().getUserPrincipal() == null) {
      request.abortWith(Response.seeOther(signIn(request)).build());
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() == Response.Status.UNAUTHORIZED.getStatusCode()) {
      response.setStatusInfo(Response.Status.SEE_OTHER);
      response.getHeaders().putSingle(HttpHeaders.LOCATION, signIn(request));
      response.setEntity(null);
    }
  }

  private boolean open() {
    Method method = resource == null ? null : resource.getResourceMethod();
    return method != null
        && (method.isAnnotationPresent(Open.class)
            || method.getDeclaringClass().isAnnotationPresent(Open.class));
  }

  private static URI signIn(ContainerRequestContext request) {
    String to = "/" + request.getUriInfo().getPath();
    boolean page =
        request.getMethod().equals(HttpMethod.GET) && Addresses.own(to) && !to.equals("/");
    return URI.create("/sign-in" + (page ? "?to=" + to : ""));
  }
}
