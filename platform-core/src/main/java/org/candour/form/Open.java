package org.candour.form;

import java.util.Locale;
import java.util.Set;

/** Tells a bare yes or no from an answer to an open question. */
final class Open {
  private static final Set<String> BARE = Set.of("yes", "no", "y", "n", "yep", "nope", "yes no");

  private Open() {}

  /** Whether the text says no more than yes or no. */
  static boolean bare(String text) {
    String words = text.toLowerCase(Locale.UK).replaceAll("[^a-z]+", " ").strip();
    return BARE.contains(words);
  }
}
