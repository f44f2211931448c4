package org.candour.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is due is written")
class WriterTest {
  @Test
  void by_the_entry_it_is_counted_from_and_its_moment() {
    assertEquals(
        "7@2026-01-15T00:00:00Z", Writer.occurrence(7, Instant.parse("2026-01-15T00:00:00Z")));
  }

  @Test
  void however_far_ahead_it_lies() {
    assertEquals(
        "7@3000-01-01T00:00:00Z", Writer.occurrence(7, Instant.parse("3000-01-01T00:00:00Z")));
  }
}
