package org.candour.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A kept form that was sent again is kept no longer, once its page has taken it or shows what is
 * wrong with it: either way its text has arrived.
 */
@Provider
public class KeptTakenUp implements ContainerResponseFilter {
  private static final Set<Integer> ARRIVED = Set.of(200, 303, 409, 422);

  @Context
  @SuppressWarnings("NullAway.Init")
  HttpServletRequest http;

  @Inject KeptHere kept;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    Optional<String> id = first(request.getUriInfo().getQueryParameters().get(Refilling.PARAMETER));
    Optional<String> partnership =
        first(request.getUriInfo().getPathParameters().get("partnership"));
    if (request.getMethod().equals(HttpMethod.POST)
        && ARRIVED.contains(response.getStatus())
        && id.isPresent()
        && partnership.isPresent()
        && http.getUserPrincipal() != null) {
      drop(partnership.get(), http.getUserPrincipal().getName(), id.get());
    }
  }

  private void drop(String partnership, String person, String id) {
    try {
      kept.drop(new PartnershipId(partnership), new PersonId(person), id);
    } catch (IllegalArgumentException notOne) {
      // no such partnership: nothing is kept there, and the page says that it is not found
      return;
    }
  }

  private static Optional<String> first(@Nullable List<String> values) {
    return Optional.ofNullable(values).flatMap(v -> v.stream().findFirst());
  }
}
