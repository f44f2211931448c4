package org.candour.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/**
 * A request that asks for no language. There is one only, yet the server reads the wish strictly: a
 * header that it cannot read would fail every page and every answer of the interface.
 */
final class AnyLanguage extends HttpServletRequestWrapper {
  private static final String HEADER = "Accept-Language";

  AnyLanguage(HttpServletRequest request) {
    super(request);
  }

  @Override
  public @Nullable String getHeader(String name) {
    return HEADER.equalsIgnoreCase(name) ? null : super.getHeader(name);
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    return HEADER.equalsIgnoreCase(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
  }

  @Override
  public Enumeration<String> getHeaderNames() {
    return Collections.enumeration(
        Collections.list(super.getHeaderNames()).stream()
            .filter(name -> !HEADER.equalsIgnoreCase(name))
            .toList());
  }
}
