package org.candour.api.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/**
 * A request whose token is written as the server's own mechanism reads it: that takes the name of
 * the scheme in one way of writing only.
 */
final class AsBearer extends HttpServletRequestWrapper {
  private static final String HEADER = "Authorization";
  private final String token;

  AsBearer(HttpServletRequest request, String token) {
    super(request);
    this.token = token;
  }

  @Override
  public @Nullable String getHeader(String name) {
    return HEADER.equalsIgnoreCase(name) ? "Bearer " + token : super.getHeader(name);
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    return HEADER.equalsIgnoreCase(name)
        ? Collections.enumeration(Collections.singleton("Bearer " + token))
        : super.getHeaders(name);
  }
}
