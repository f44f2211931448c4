package org.candour.web.signin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.candour.signin.Limits;

/**
 * Why a session has ended, and what became of a form that came too late.
 *
 * @param idle how long a session lasts without a page being asked for, in words
 * @param longest how long it lasts at all, in words
 * @param kept how long a form is kept, in words
 * @param form {@code kept}, {@code lost}, or empty when none was sent
 */
public record EndedPage(String idle, String longest, String kept, String to, String form) {
  static EndedPage of(Limits limits, String to, String form) {
    return new EndedPage(
        words(limits.idle()), words(limits.longest()), words(limits.kept()), to, form);
  }

  static String words(Duration length) {
    List<String> parts = new ArrayList<>();
    add(parts, length.toHours(), "hour");
    add(parts, length.toMinutesPart(), "minute");
    add(parts, length.toSecondsPart(), "second");
    return String.join(" ", parts);
  }

  private static void add(List<String> parts, long count, String unit) {
    if (count > 0) {
      parts.add(count + " " + unit + (count == 1 ? "" : "s"));
    }
  }
}
