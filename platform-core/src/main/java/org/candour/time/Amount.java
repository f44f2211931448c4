package org.candour.time;

import java.util.Locale;

/** Checks and words the number in a limit. */
final class Amount {
  /** From here on a number has a comma; below, a format is a slow way to write it. */
  private static final int GROUPED = 1_000;

  private Amount() {}

  static void check(int count, int least) {
    if (count < least || count > Limit.MOST) {
      throw new IllegalArgumentException(
          "A limit must be between " + least + " and " + Limit.MOST + ", not " + count);
    }
  }

  static String words(int count, String unit) {
    String number = count < GROUPED ? Integer.toString(count) : grouped(count);
    return number + " " + unit + (count == 1 ? "" : "s");
  }

  private static String grouped(int count) {
    return String.format(Locale.UK, "%,d", count);
  }
}
