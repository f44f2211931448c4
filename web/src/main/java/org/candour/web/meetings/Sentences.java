package org.candour.web.meetings;

import java.util.List;
import java.util.regex.Pattern;

/** Takes the first sentence of a verdict for a heading. */
final class Sentences {
  private static final Pattern END = Pattern.compile("(?<=\\.)\\s+");

  private Sentences() {}

  static String first(String text) {
    return END.split(text, 2)[0].replaceAll("\\.$", "");
  }

  static List<String> rest(String text) {
    List<String> all = List.of(END.split(text));
    return all.subList(Math.min(1, all.size()), all.size());
  }
}
