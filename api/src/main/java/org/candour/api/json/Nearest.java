package org.candour.api.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the known name that somebody may have meant. */
public final class Nearest {
  /** A longer list is read by nobody. */
  private static final int MOST_NAMED = 12;

  private Nearest() {}

  /** The known name that differs from this one in the fewest letters, unless it is another word. */
  public static Optional<String> to(String given, Collection<String> known) {
    String meant = plain(given);
    return known.stream()
        .min(Comparator.comparingInt((String k) -> distance(meant, plain(k))).thenComparing(k -> k))
        .filter(k -> distance(meant, plain(k)) <= Math.max(2, plain(k).length() / 3));
  }

  /** “Did you mean ...?”, or what is known. */
  public static String remedy(String given, Collection<String> known) {
    return to(given, known)
        .map(name -> "Did you mean “" + name + "”?")
        .orElseGet(
            () ->
                known.isEmpty()
                    ? "Leave it out."
                    : known.size() > MOST_NAMED
                        ? "Among those known here are: " + some(given, known) + "."
                        : "Known here: "
                            + String.join(", ", known.stream().sorted().toList())
                            + ".");
  }

  /** Those of a long list that differ least. */
  private static String some(String given, Collection<String> known) {
    String meant = plain(given);
    return known.stream()
        .sorted(Comparator.comparingInt((String k) -> distance(meant, plain(k))))
        .limit(MOST_NAMED)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  /** How many letters must be put in, taken out or changed. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
