package org.candour.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.candour.time.Civil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The badge of something due by the end of 14 January 2026")
class BadgeTest {
  private static final Instant END = Civil.endOf(LocalDate.of(2026, 1, 14));

  private static Badge on(int month, int day) {
    return Badge.due(END, Civil.startOf(LocalDate.of(2026, month, day)).plusSeconds(36_000));
  }

  @Nested
  class In_time {
    @Test
    void counts_the_days_to_come() {
      assertEquals(new Badge(Badge.Look.TRACK, "Due in 9 days"), on(1, 5));
    }

    @Test
    void looks_different_when_it_is_near() {
      assertEquals(new Badge(Badge.Look.RISK, "Due in 3 days"), on(1, 11));
      assertEquals(new Badge(Badge.Look.RISK, "Due tomorrow"), on(1, 13));
      assertEquals(new Badge(Badge.Look.RISK, "Due today"), on(1, 14));
    }
  }

  @Nested
  class Too_late {
    @Test
    void counts_the_days_gone() {
      assertEquals(new Badge(Badge.Look.OVER, "Overdue by 1 day"), on(1, 15));
      assertEquals(new Badge(Badge.Look.OVER, "Overdue by 31 days"), on(2, 14));
    }

    @Test
    void says_so_on_the_same_day_when_the_limit_was_an_hour() {
      Instant noon = Civil.startOf(LocalDate.of(2026, 1, 14)).plusSeconds(43_200);
      assertEquals(
          new Badge(Badge.Look.OVER, "Overdue since today"), Badge.due(noon, noon.plusSeconds(60)));
    }
  }
}
