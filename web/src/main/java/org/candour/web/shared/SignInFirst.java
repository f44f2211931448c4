package org.candour.web.shared;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.candour.signin.Presence;
import org.candour.tenancy.PartnershipId;
import org.jspecify.annotations.Nullable;

/**
 * Sends people who have not signed in to the sign-in page, and back to where they were going after
 * it. What somebody sends after their session has ended is kept for them first: text that took an
 * hour is not lost to a limit.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class SignInFirst implements ContainerRequestFilter, ContainerResponseFilter {
  private static final int MOST_BYTES = 1024 * 1024;

  @Context @Nullable ResourceInfo resource;

  @Context
  @SuppressWarnings("NullAway.Init")
  HttpServletRequest http;

  @Inject KeptHere kept;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    if (open() || request.getSecurityContext().getUserPrincipal() != null) {
      return;
    }
    Optional<Presence> ended =
        Optional.ofNullable(http.getAttribute(Presence.OF_REQUEST)).map(Presence.class::cast);
    request.abortWith(
        ended.isPresent() && request.getMethod().equals(HttpMethod.POST)
            ? tooLate(request, ended.get())
            : Response.seeOther(signIn(request, ended)).build());
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() == Response.Status.UNAUTHORIZED.getStatusCode()) {
      response.setStatusInfo(Response.Status.SEE_OTHER);
      response.getHeaders().putSingle(HttpHeaders.LOCATION, signIn(request, Optional.empty()));
      response.setEntity(null);
    }
  }

  private boolean open() {
    Method method = resource == null ? null : resource.getResourceMethod();
    return method != null
        && (method.isAnnotationPresent(Open.class)
            || method.getDeclaringClass().isAnnotationPresent(Open.class));
  }

  private static URI signIn(ContainerRequestContext request, Optional<Presence> ended) {
    String to = path(request);
    boolean page =
        request.getMethod().equals(HttpMethod.GET) && Addresses.own(to) && !to.equals("/");
    boolean limit = ended.filter(p -> p.standing() != Presence.Standing.SIGNED_OUT).isPresent();
    return URI.create((limit ? "/session-ended" : "/sign-in") + (page ? "?to=" + to : ""));
  }

  private Response tooLate(ContainerRequestContext request, Presence whose) throws IOException {
    Optional<String> cookie = keep(request, whose);
    Response.ResponseBuilder answer =
        Response.seeOther(
            URI.create("/session-ended?form=" + (cookie.isPresent() ? "kept" : "lost")));
    return cookie.map(c -> answer.header(HttpHeaders.SET_COOKIE, c)).orElse(answer).build();
  }

  /** Kept is only a form of ours, from a page of a partnership, that is not too long. */
  private Optional<String> keep(ContainerRequestContext request, Presence whose)
      throws IOException {
    String address = path(request);
    Optional<PartnershipId> partnership = partnership(request);
    if (partnership.isEmpty() || !Addresses.own(address) || !isForm(request)) {
      return Optional.empty();
    }
    return LateForm.read(request.getEntityStream(), MOST_BYTES)
        .filter(form -> CsrfCookie.ofThisService().ours(http, form.token()))
        .flatMap(
            form ->
                kept.keep(
                    partnership.get(), whose.person(), http, address, form.title(), form.fields()));
  }

  private static boolean isForm(ContainerRequestContext request) {
    return Optional.ofNullable(request.getMediaType())
        .filter(MediaType.APPLICATION_FORM_URLENCODED_TYPE::isCompatible)
        .isPresent();
  }

  private static Optional<PartnershipId> partnership(ContainerRequestContext request) {
    List<String> named = request.getUriInfo().getPathParameters().get("partnership");
    try {
      return Optional.ofNullable(named).map(n -> new PartnershipId(n.get(0)));
    } catch (IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }

  private static String path(ContainerRequestContext request) {
    return "/" + request.getUriInfo().getPath();
  }
}
