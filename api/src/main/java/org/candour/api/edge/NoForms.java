package org.candour.api.edge;

import jakarta.annotation.Priority;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/**
 * No address of this interface takes a form. It is refused before anything reads one: what the
 * pages bring along for forms looks at the forms of this interface too, and fails at a broken
 * escape.
 */
@Provider
@PreMatching
@Priority(1)
public class NoForms implements ContainerRequestFilter {
  @Override
  public void filter(ContainerRequestContext request) {
    MediaType type = request.getMediaType();
    if (type != null && type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)) {
      throw new NotSupportedException();
    }
  }
}
