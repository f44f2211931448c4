package org.candour.web.shared;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A form as it was sent, read without anything that acts on it.
 *
 * @param token what showed it to be one of ours
 * @param title of the page it was on
 * @param fields the rest
 */
record LateForm(String token, String title, Map<String, List<String>> fields) {
  /** The hidden field that says which page a form is on. */
  static final String TITLE = "page-title";

  private static final String TOKEN = "csrf";
  private static final int MOST_FIELDS = 5_000;

  /** Nothing when it is longer than this, or not written as a form is. */
  static Optional<LateForm> read(InputStream body, int mostBytes) throws IOException {
    byte[] sent = body.readNBytes(mostBytes + 1);
    if (sent.length > mostBytes) {
      return Optional.empty();
    }
    Map<String, List<String>> all = new LinkedHashMap<>();
    try {
      List<String> pairs =
          List.of(new String(sent, StandardCharsets.UTF_8).split("&", MOST_FIELDS));
      for (String pair : pairs) {
        int equals = pair.indexOf('=');
        if (equals > 0) {
          all.computeIfAbsent(plain(pair.substring(0, equals)), name -> new ArrayList<>())
              .add(plain(pair.substring(equals + 1)));
        }
      }
    } catch (IllegalArgumentException garbled) {
      return Optional.empty();
    }
    String token = first(all, TOKEN);
    String title = first(all, TITLE);
    all.keySet().removeAll(Set.of(TOKEN, TITLE));
    return Optional.of(new LateForm(token, title, all));
  }

  private static String first(Map<String, List<String>> all, String name) {
    return all.getOrDefault(name, List.of("")).get(0);
  }

  private static String plain(String encoded) {
    return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
  }
}
