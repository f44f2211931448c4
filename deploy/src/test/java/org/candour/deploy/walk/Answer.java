package org.candour.deploy.walk;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What was answered, with all that could be read from it. */
record Answer(int status, String head, String body) {
  /**
   * Headers that differ from one answer to the next and say nothing of what was asked. The last one
   * repeats the token that the browser sends, wherever a form could be.
   */
  private static final Set<String> OF_THE_MOMENT =
      Set.of(
          "date",
          "content-length",
          "transfer-encoding",
          "connection",
          "keep-alive",
          "server",
          "x-candour-form");

  private static final Pattern MOMENT =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:[\\d.]+)?Z");

  private static final Pattern KEY =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  /** When the session ends, which every request puts off. */
  private static final Pattern ENDS =
      Pattern.compile("data-left=\"\\d+\"|signed out at [\\d:apm]+");

  /** The seed of a sample, which a form offers afresh each time. */
  private static final Pattern SEED = Pattern.compile("(?<=id=\"seed\"[^>]{0,99}value=\")\\d{8}");

  static Answer of(HttpResponse<String> answer) {
    TreeMap<String, String> head = new TreeMap<>();
    answer
        .headers()
        .map()
        .forEach(
            (name, values) -> {
              if (!OF_THE_MOMENT.contains(name.toLowerCase(Locale.ROOT))) {
                head.put(name.toLowerCase(Locale.ROOT), String.join(" | ", values));
              }
            });
    return new Answer(answer.statusCode(), head.toString(), answer.body());
  }

  /** Without the moment at which it was given, and the keys that forms are given anew. */
  Answer timeless() {
    return new Answer(status, timeless(head), timeless(body));
  }

  private static String timeless(String text) {
    String named = MOMENT.matcher(KEY.matcher(text).replaceAll("a key")).replaceAll("a moment");
    String unended = ENDS.matcher(named).replaceAll("the end of the session");
    return SEED.matcher(unended).replaceAll("a seed");
  }

  boolean good() {
    return status < 400;
  }

  /** As it would be if another word had been sent. Short ones are looked for whole, in markup. */
  Answer saying(String instead, String sent) {
    if (sent.length() >= 8) {
      return new Answer(status, head.replace(sent, instead), body.replace(sent, instead));
    }
    String replaced = body;
    for (String around : List.of("“”", "\"\"", "><")) {
      char first = around.charAt(0);
      char last = around.charAt(1);
      replaced = replaced.replace(first + sent + last, first + instead + last);
    }
    return new Answer(status, head, replaced);
  }

  /** Where another differs from it, with some of what is around. */
  String against(Answer other) {
    String one = timeless().plain();
    String two = other.timeless().plain();
    int same = 0;
    while (same < Math.min(one.length(), two.length()) && one.charAt(same) == two.charAt(same)) {
      same++;
    }
    return "  …" + around(one, same) + "\n  but …" + around(two, same);
  }

  private static String around(String text, int place) {
    return text.substring(Math.max(0, place - 80), Math.min(text.length(), place + 160));
  }

  private String plain() {
    return status + " " + head + " " + body.replaceAll("\\s+", " ");
  }

  boolean tells(String text) {
    return body.contains(text) || head.contains(text);
  }

  @Override
  public String toString() {
    String plain = plain();
    return plain.substring(0, Math.min(1_000, plain.length()));
  }
}
