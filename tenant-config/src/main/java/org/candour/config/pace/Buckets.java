package org.candour.config.pace;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Buckets that fill with time: each asking takes one out, and an empty one refuses. They are in
 * memory, so a start fills them and every node has its own: on three nodes three times as much gets
 * through. Whoever has a full bucket is forgotten.
 */
final class Buckets {
  private static final int MANY = 10_000;

  /** When each bucket will be full again. */
  private final Map<String, Instant> fullAt = new HashMap<>();

  private int forgetAt = MANY;

  /**
   * Takes one out of a bucket.
   *
   * @param holds how many are in it when it is full
   * @param one how long it takes until one more is in it
   * @return how long to wait, when there is none in it
   */
  synchronized Optional<Duration> take(String bucket, int holds, Duration one, Instant now) {
    Instant full = fullAt.getOrDefault(bucket, now);
    Instant after = (full.isAfter(now) ? full : now).plus(one);
    Instant latest = now.plus(one.multipliedBy(holds));
    if (after.isAfter(latest)) {
      return Optional.of(Duration.between(latest, after));
    }
    fullAt.put(bucket, after);
    forget(now);
    return Optional.empty();
  }

  private void forget(Instant now) {
    if (fullAt.size() >= forgetAt) {
      fullAt.values().removeIf(full -> !full.isAfter(now));
      forgetAt = Math.max(MANY, 2 * fullAt.size());
    }
  }

  synchronized int size() {
    return fullAt.size();
  }
}
