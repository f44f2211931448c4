package org.candour.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known word that somebody most likely meant. */
final class Nearest {
  private Nearest() {}

  /** The nearest known word, when it is near: at most a third of its letters differ. */
  static Optional<String> to(String said, Collection<String> known) {
    return known.stream()
        .min(Comparator.comparingInt(word -> distance(said, word)))
        .filter(word -> distance(said, word) <= Math.max(1, word.length() / 3));
  }

  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(previous[j - 1] + same, Math.min(previous[j], row[j - 1]) + 1);
      }
      previous = row;
    }
    return previous[b.length()];
  }
}
