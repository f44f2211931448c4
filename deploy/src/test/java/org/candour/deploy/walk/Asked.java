package org.candour.deploy.walk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that can be asked of the service: an operation of the description, in one form of its
 * body, or a route of the pages.
 *
 * @param template the path with its parameters in braces
 * @param query the parameters behind the question mark
 * @param headers the parameters that are headers
 * @param sends what its body is made of
 * @param open whether it is for people who have not signed in
 */
record Asked(
    String what,
    String method,
    String template,
    List<String> query,
    List<String> headers,
    Sent sends,
    boolean open) {
  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

  /** What is sent with a request. */
  interface Sent {
    /** Nothing. */
    Sent NOTHING =
        new Sent() {
          @Override
          public String type() {
            return "";
          }

          @Override
          public String body(Values values, Set<String> besides) {
            return "";
          }
        };

    String type();

    /**
     * The body.
     *
     * @param besides names that are put in although they may be left out
     */
    String body(Values values, Set<String> besides);
  }

  Asked {
    query = List.copyOf(query);
    headers = List.copyOf(headers);
  }

  /** The names of the parameters in the path, in order. */
  Set<String> path() {
    Set<String> names = new LinkedHashSet<>();
    Matcher parameter = PARAMETER.matcher(template);
    while (parameter.find()) {
      names.add(parameter.group(1));
    }
    return names;
  }

  /** With these values in path, query and headers, and those in the body. */
  Ask with(Values address, Values body, Set<String> besides) {
    Map<String, String> sent = new LinkedHashMap<>();
    for (String header : headers) {
      if (address.knows(what, header)) {
        sent.put(header, address.of(what, header));
      }
    }
    return new Ask(what, method, address(address), sends.type(), sends.body(body, besides), sent);
  }

  /** With these values everywhere. */
  Ask with(Values values) {
    return with(values, values, Set.of());
  }

  private String address(Values values) {
    Matcher parameter = PARAMETER.matcher(template);
    StringBuilder path = new StringBuilder();
    while (parameter.find()) {
      parameter.appendReplacement(
          path, Matcher.quoteReplacement(encoded(values.of(what, parameter.group(1)))));
    }
    parameter.appendTail(path);
    List<String> asked = new ArrayList<>();
    for (String name : query) {
      asked.add(name + "=" + encoded(values.of(what, name)));
    }
    return asked.isEmpty() ? path.toString() : path + "?" + String.join("&", asked);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
