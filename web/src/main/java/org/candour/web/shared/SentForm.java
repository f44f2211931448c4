package org.candour.web.shared;

import jakarta.annotation.Priority;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes in a form before anything else looks at it: no longer than its address takes, and text that
 * can be read. Whatever reads it later, the check of the form's token too, reads what was found
 * sound here.
 */
@Provider
@Priority(SentForm.BEFORE_ANYBODY_IS_ASKED_WHO_THEY_ARE)
public class SentForm implements ContainerRequestFilter {
  static final int BEFORE_ANYBODY_IS_ASKED_WHO_THEY_ARE = 500;
  private static final int MOST_THROWN_AWAY = 1024 * 1024;

  @Context @Nullable ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    MediaType type = request.getMediaType();
    if (!request.hasEntity()
        || type == null
        || !type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)) {
      return; // nothing that a page reads: the check of the form's token refuses it
    }
    String charset = type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8");
    if (!charset.toLowerCase(Locale.ROOT).equals("utf-8")) {
      throw new NotSupportedException();
    }
    byte[] form = read(request.getEntityStream(), limit());
    if (!FormText.isSound(form)) {
      throw new BadRequestException();
    }
    request.setEntityStream(new ByteArrayInputStream(form));
  }

  private static byte[] read(InputStream body, int limit) throws IOException {
    byte[] form = body.readNBytes(limit + 1);
    if (form.length > limit) {
      throwAway(body);
      throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
    }
    return form;
  }

  /** Up to a bound, so that whoever is still sending hears the answer. */
  private static void throwAway(InputStream rest) throws IOException {
    byte[] some = new byte[8192];
    int thrown = 0;
    int more = rest.read(some);
    while (more >= 0 && thrown < MOST_THROWN_AWAY) {
      thrown += more;
      more = rest.read(some);
    }
  }

  private int limit() {
    return Optional.ofNullable(resource)
        .map(ResourceInfo::getResourceMethod)
        .map(method -> method.getAnnotation(AtMost.class))
        .map(AtMost::value)
        .orElse(AtMost.USUAL);
  }
}
