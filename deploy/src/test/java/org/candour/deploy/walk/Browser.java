package org.candour.deploy.walk;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A browser that everybody uses, one after the other: what it keeps of one person is there when the
 * next one asks.
 */
final class Browser {
  private static final String KEPT = "candour-kept=";

  private final AtomicReference<String> kept = new AtomicReference<>("");

  /** Takes in the key to forms that were sent too late. */
  void take(List<String> cookies) {
    cookies.stream()
        .filter(cookie -> cookie.startsWith(KEPT))
        .map(cookie -> cookie.replaceFirst(";.*", ""))
        .forEach(kept::set);
  }

  /** What it sends besides who is signed in. */
  String cookies() {
    return kept.get().isEmpty() ? "" : "; " + kept.get();
  }
}
