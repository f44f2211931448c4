package org.candour.api.edge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.candour.api.json.BadInput;
import org.candour.api.json.Moments;
import org.candour.time.When;
import org.jspecify.annotations.Nullable;

/** What stands behind the question mark of an address. */
public final class Params {
  private Params() {}

  /** A page number from 1; the first when there is none. */
  public static int page(@Nullable String given) {
    if (given == null) {
      return 1;
    }
    if (!given.matches("[1-9][0-9]{0,5}")) {
      throw BadInput.of("page", "“page” takes a whole number from 1.");
    }
    return Integer.parseInt(given);
  }

  /** A whole number from 0; 0 when there is none. */
  public static long counter(String name, @Nullable String given) {
    if (given != null && !given.matches("[0-9]{1,15}")) {
      throw BadInput.of(name, "“" + name + "” takes a whole number from 0.");
    }
    return given == null ? 0 : Long.parseLong(given);
  }

  /** Yes or no; no when there is none. */
  public static boolean yes(String name, @Nullable String given) {
    if (given != null && !given.equals("true") && !given.equals("false")) {
      throw BadInput.of(name, "“" + name + "” takes true or false.");
    }
    return "true".equals(given);
  }

  /** A day such as 2026-01-14. */
  public static Optional<LocalDate> day(String name, @Nullable String given) {
    return Optional.ofNullable(given)
        .map(
            text ->
                Moments.day(text)
                    .orElseThrow(
                        () ->
                            BadInput.of(
                                name,
                                "“"
                                    + name
                                    + "” is not a day that exists. Send one such as 2026-01-14.")));
  }

  /**
   * An instant that has come; a day means its end, today this moment. A plus sign that arrives as a
   * space is meant as a plus.
   */
  public static Optional<Instant> past(String name, @Nullable String given, Instant now) {
    return Optional.ofNullable(given).map(text -> past(name, moment(name, text), now));
  }

  private static When moment(String name, String text) {
    return Moments.read(text.replace(' ', '+'))
        .orElseThrow(
            () ->
                BadInput.of(
                    name, "“" + name + "” is not a date or time that exists. " + Moments.ASKED));
  }

  private static Instant past(String name, When when, Instant now) {
    if (when.start().isAfter(now)) {
      throw BadInput.of(name, "“" + name + "” cannot lie in the future.");
    }
    return when.last().isAfter(now) ? now : when.last();
  }
}
