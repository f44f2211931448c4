package org.candour.time;

import java.util.Locale;

/** Checks and words the number in a limit. */
final class Amount {

  private Amount() {}

  static void check(int count, int least) {
    if (count < least || count > Limit.MOST) {
      throw new IllegalArgumentException(
          "A limit must be between " + least + " and " + Limit.MOST + ", not " + count);
    }
  }

  static String words(int count, String unit) {
    return String.format(Locale.UK, "%,d %s%s", count, unit, count == 1 ? "" : "s");
  }
}
