package org.candour.config.pace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A bucket that fills with time")
class BucketsTest {
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
  private static final Duration ONE = Duration.ofSeconds(10);

  private final Buckets buckets = new Buckets();

  private Optional<Duration> take(String bucket, Instant now) {
    return buckets.take(bucket, 3, ONE, now);
  }

  private void empty(String bucket) {
    for (int i = 0; i < 3; i++) {
      assertEquals(Optional.empty(), take(bucket, NOW));
    }
  }

  @Test
  void refuses_once_it_is_empty_and_says_how_long_to_wait() {
    empty("a");
    assertEquals(Optional.of(ONE), take("a", NOW));
    assertEquals(Optional.of(Duration.ofSeconds(4)), take("a", NOW.plusSeconds(6)));
  }

  @Test
  void has_one_more_after_each_while_however_often_it_refused() {
    empty("a");
    for (int i = 0; i < 100; i++) {
      assertTrue(take("a", NOW.plusSeconds(1)).isPresent());
    }
    assertEquals(Optional.empty(), take("a", NOW.plusSeconds(10)));
    assertTrue(take("a", NOW.plusSeconds(10)).isPresent());
  }

  @Test
  void never_holds_more_than_it_holds() {
    empty("a");
    Instant later = NOW.plus(Duration.ofDays(1));
    for (int i = 0; i < 3; i++) {
      assertEquals(Optional.empty(), take("a", later));
    }
    assertTrue(take("a", later).isPresent());
  }

  @Test
  void is_of_one_who_asks_and_nobody_else() {
    empty("a");
    assertEquals(Optional.empty(), take("b", NOW));
  }

  @Test
  void is_forgotten_once_it_is_full_when_there_are_many() {
    for (int i = 0; i < 10_000; i++) {
      take("person " + i, NOW);
    }
    take("a", NOW.plusSeconds(11));
    for (int i = 0; i < 20_000; i++) {
      take("another " + i, NOW.plusSeconds(12));
    }
    assertTrue(buckets.size() <= 20_002, () -> buckets.size() + " are remembered");
  }
}
