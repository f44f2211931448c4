package org.candour.web.shared;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Addresses of pages. Escaping does not make an address safe, so they are made and checked here.
 */
public final class Addresses {
  private static final Pattern OWN = Pattern.compile("/([A-Za-z0-9_.~-]+(/[A-Za-z0-9_.~-]+)*)?");

  private Addresses() {}

  /** Whether this is a plain path on this service, so that it may be gone on to. */
  public static boolean own(String path) {
    return OWN.matcher(path).matches();
  }

  /** A path of these segments, each encoded. */
  public static String of(String... segments) {
    StringBuilder path = new StringBuilder();
    for (String segment : segments) {
      path.append('/').append(encoded(segment));
    }
    return path.toString();
  }

  /** One value for a query or a segment. */
  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
