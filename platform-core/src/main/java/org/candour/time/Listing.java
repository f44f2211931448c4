package org.candour.time;

import java.util.List;

/** Several things in one sentence: a, b and c. */
final class Listing {

  private Listing() {}

  static String of(List<String> things) {
    int last = things.size() - 1;
    return last < 1
        ? String.join("", things)
        : String.join(", ", things.subList(0, last)) + " and " + things.get(last);
  }
}
