package org.candour.time;

import static org.candour.time.Given.at;
import static org.candour.time.Given.day;
import static org.candour.time.Given.on;
import static org.candour.time.Given.utc;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("When a thing happened")
class WhenTest {

  @Nested
  @DisplayName("At a moment")
  class AtAMoment {

    @Test
    void is_kept_to_the_microsecond() {
      assertEquals(
          Instant.parse("2026-03-06T16:00:00.123456Z"),
          utc("2026-03-06T16:00:00.123456789Z").instant());
    }

    @Test
    void is_that_moment_first_and_last() {
      At moment = at("Mon 6 Jul 2026 0:30");

      assertEquals(day("Mon 6 Jul 2026"), moment.day());
      assertEquals(Instant.parse("2026-07-05T23:30:00Z"), moment.start());
      assertEquals(moment.start(), moment.last());
      assertFalse(moment.dayOnly());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
      "2026-01-14T09:15:59Z, 14 January 2026 at 9:15am",
      "2026-01-14T00:05:00Z, 14 January 2026 at 12:05am",
      "2026-01-14T12:00:00Z, 14 January 2026 at midday",
      "2026-01-14T12:01:00Z, 14 January 2026 at 12:01pm",
      "2026-01-14T00:00:00Z, 14 January 2026 at midnight (the start of the day)",
      "2026-01-14T13:00:00Z, 14 January 2026 at 1pm",
      "2026-07-14T13:00:00Z, 14 July 2026 at 2pm",
      "2026-09-01T22:59:00Z, 1 September 2026 at 11:59pm"
    })
    void is_worded_by_the_clock_on_the_wall(String instant, String words) {
      assertEquals(words, utc(instant).words());
    }
  }

  @Nested
  @DisplayName("On a day")
  class OnADay {

    @Test
    void is_any_moment_of_that_day() {
      On sunday = on("Sun 29 Mar 2026");

      assertEquals(Instant.parse("2026-03-29T00:00:00Z"), sunday.start());
      assertEquals(Instant.parse("2026-03-29T22:59:59.999999Z"), sunday.last());
      assertTrue(sunday.dayOnly());
      assertEquals("29 March 2026", sunday.words());
    }
  }

  @Nested
  @DisplayName("In a year nobody can mean")
  class InAYearNobodyCanMean {

    @Test
    void is_refused() {
      LocalDate slip = LocalDate.of(20_026, 3, 6);

      assertThrows(IllegalArgumentException.class, () -> new On(slip));
      assertThrows(IllegalArgumentException.class, () -> new On(LocalDate.of(1899, 12, 31)));
      assertThrows(IllegalArgumentException.class, () -> new At(Instant.MIN.plusSeconds(99_999)));
      assertThrows(IllegalArgumentException.class, () -> utc("3000-01-01T00:00:00Z"));
    }

    @Test
    void the_first_and_the_last_day_that_can_be_meant_are_not() {
      assertEquals(1900, new On(LocalDate.of(1900, 1, 1)).day().getYear());
      assertEquals(2999, new On(LocalDate.of(2999, 12, 31)).day().getYear());
    }
  }
}
