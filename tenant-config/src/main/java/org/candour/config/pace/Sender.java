package org.candour.config.pace;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From which address a request comes. Behind a proxy it is the one that the proxy saw: the last in
 * {@code X-Forwarded-For}, which the proxy adds itself. What stands before it is whatever the
 * sender wrote, and without a proxy all of it is.
 *
 * @param behindProxy whether a proxy stands in front, which a public address says
 */
record Sender(boolean behindProxy) {
  private static final Pattern ADDRESS = Pattern.compile("[0-9A-Fa-f:.]{2,45}");
  private static final int HALF = 4;

  String of(HttpServletRequest request) {
    String nearest = String.valueOf(request.getRemoteAddr());
    return behindProxy ? seen(request.getHeader("X-Forwarded-For"), nearest) : nearest;
  }

  private static String seen(@Nullable String forwarded, String otherwise) {
    String last =
        forwarded == null ? "" : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    return ADDRESS.matcher(last).matches() ? network(last) : otherwise;
  }

  /** Of the long kind of address the first half is one household; the rest it chooses freely. */
  private static String network(String address) {
    if (!address.contains(":")) {
      return address;
    }
    String[] groups = address.split(":", -1);
    return String.join(":", java.util.Arrays.copyOf(groups, Math.min(HALF, groups.length)));
  }
}
