package org.candour.deploy.walk;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What was answered, with all that could be read from it. */
record Answer(int status, String head, String body) {
  /** Headers that differ from one answer to the next and say nothing of what was asked. */
  private static final Set<String> OF_THE_MOMENT =
      Set.of("date", "content-length", "transfer-encoding", "connection", "keep-alive", "server");

  private static final Pattern MOMENT =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:[\\d.]+)?Z");

  private static final Pattern KEY =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

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
    return MOMENT.matcher(KEY.matcher(text).replaceAll("a key")).replaceAll("a moment");
  }

  boolean good() {
    return status < 400;
  }

  /** As it would be if another word had been sent. Short ones are looked for in quotation marks. */
  Answer saying(String instead, String sent) {
    boolean plain = sent.length() >= 8;
    return new Answer(
        status,
        plain ? head.replace(sent, instead) : head,
        plain ? body.replace(sent, instead) : body.replace("“" + sent + "”", "“" + instead + "”"));
  }

  boolean tells(String text) {
    return body.contains(text) || head.contains(text);
  }

  @Override
  public String toString() {
    String plain = body.replaceAll("\\s+", " ");
    return status + " " + head + " " + plain.substring(0, Math.min(600, plain.length()));
  }
}
