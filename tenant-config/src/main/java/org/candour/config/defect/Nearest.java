package org.candour.config.defect;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** The known word nearest to one that is not known, by the fewest letters to change. */
final class Nearest {
  private static final int LONGEST = 60;

  private Nearest() {}

  /** The nearest known word; empty text when none is near. */
  static String of(String word, Collection<String> known) {
    if (word.length() > LONGEST) {
      return "";
    }
    String wanted = word.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(k -> k.length() <= LONGEST)
        .min(Comparator.comparingInt((String k) -> distance(wanted, k)).thenComparing(k -> k))
        .filter(k -> distance(wanted, k) <= Math.max(2, wanted.length() / 3))
        .orElse("");
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
