package org.candour.api.edge;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.candour.api.problem.Problem;
import org.candour.api.problem.ProblemType;
import org.candour.api.problem.Stopped;
import org.jspecify.annotations.Nullable;

/** Refuses a body over its address's limit: by its stated length, or as soon as it is longer. */
@Provider
public class SizeLimit implements ContainerRequestFilter {
  private static final int KILOBYTE = 1024;
  private static final int MOST_THROWN_AWAY = KILOBYTE * KILOBYTE;

  @Context @Nullable ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    int limit = limit();
    if (request.getLength() > limit) {
      throw tooLarge(limit, request.getEntityStream());
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

  /**
   * The answer to a body that is too long. What is still on its way is thrown away up to a bound,
   * and the connection is closed: bytes left on it would be taken for the next request.
   */
  static Stopped tooLarge(int limit, InputStream rest) {
    throwAway(rest);
    return new Stopped(
        Problem.of(
            ProblemType.TOO_LARGE,
            "This address takes at most " + words(limit) + ". Nothing was recorded."),
        Map.of("Connection", "close"));
  }

  /** A limit in words: each is a whole number of kilobytes or megabytes. */
  private static String words(int limit) {
    int kilobytes = limit / KILOBYTE;
    return kilobytes < KILOBYTE ? kilobytes + " KB" : kilobytes / KILOBYTE + " MB";
  }

  private static void throwAway(InputStream rest) {
    byte[] some = new byte[8192];
    int left = MOST_THROWN_AWAY;
    try {
      int read = rest.read(some);
      while (read >= 0 && left > 0) {
        left -= read;
        read = rest.read(some);
      }
    } catch (IOException gone) {
      // whoever sent it has stopped sending, and the answer is the same
      return;
    }
  }
}
