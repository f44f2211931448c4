package org.candour.time;

import static org.candour.time.Given.at;
import static org.candour.time.Given.count;
import static org.candour.time.Given.day;
import static org.candour.time.Given.days;
import static org.candour.time.Given.hours;
import static org.candour.time.Given.on;
import static org.candour.time.Given.utc;
import static org.candour.time.Given.workingDays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("When the clocks change")
class ClockChangeTest {

  @Nested
  @DisplayName("Forward, on 29 March 2026")
  class Forward {

    @Test
    void twenty_four_real_hours_end_an_hour_later_by_the_clock() {
      Reckoning limit = count(hours(24), at("Sat 28 Mar 2026 16:00"));

      assertEquals(at("Sun 29 Mar 2026 17:00").instant(), limit.lastMoment());
      assertEquals("29 March 2026 at 5pm: 24 hours after 28 March 2026 at 4pm", limit.words());
    }

    @Test
    void the_day_has_23_hours_and_ends_where_the_next_begins() {
      assertEquals(Instant.parse("2026-03-29T00:00:00Z"), on("Sun 29 Mar 2026").start());
      assertEquals(Duration.ofHours(23), length("Sun 29 Mar 2026"));
    }

    @Test
    void a_limit_of_days_ends_at_the_end_of_the_day_in_summer_time() {
      Reckoning limit = count(days(1), at("Sat 28 Mar 2026 16:00"));

      assertEquals(Instant.parse("2026-03-29T23:00:00Z"), limit.tooLateFrom());
      assertFalse(limit.late(utc("2026-03-29T22:59:59.999999Z")));
      assertTrue(limit.late(utc("2026-03-29T23:00:00Z")));
    }

    @Test
    void hours_from_a_day_whose_hour_is_not_known_run_into_the_next_day() {
      assertEquals(
          at("Mon 30 Mar 2026 1:00").instant(),
          count(hours(24), on("Sun 29 Mar 2026")).tooLateFrom());
    }
  }

  @Nested
  @DisplayName("Back, on 25 October 2026")
  class Back {

    @Test
    void twenty_four_real_hours_end_an_hour_earlier_by_the_clock() {
      Reckoning limit = count(hours(24), at("Sat 24 Oct 2026 16:00"));

      assertEquals(at("Sun 25 Oct 2026 15:00").instant(), limit.lastMoment());
    }

    @Test
    void the_day_has_25_hours() {
      assertEquals(Instant.parse("2026-10-24T23:00:00Z"), on("Sun 25 Oct 2026").start());
      assertEquals(Duration.ofHours(25), length("Sun 25 Oct 2026"));
    }

    @Test
    void a_limit_of_days_lasts_until_the_end_of_the_long_day() {
      Reckoning limit = count(days(1), on("Sat 24 Oct 2026"));

      assertFalse(limit.late(utc("2026-10-25T23:30:00Z")));
      assertTrue(limit.late(utc("2026-10-26T00:00:00Z")));
    }

    @Test
    void working_days_over_the_weekend_are_not_shifted() {
      Reckoning limit = count(workingDays(1), at("Fri 23 Oct 2026 23:30"));

      assertEquals(day("Mon 26 Oct 2026"), limit.day());
      assertEquals(Instant.parse("2026-10-27T00:00:00Z"), limit.tooLateFrom());
    }

    @Test
    void the_hour_that_comes_twice_says_which_of_the_two_is_meant() {
      assertEquals(
          "25 October 2026 at 1:30am British Summer Time", utc("2026-10-25T00:30:00Z").words());
      assertEquals(
          "25 October 2026 at 1:30am Greenwich Mean Time", utc("2026-10-25T01:30:00Z").words());
    }

    @Test
    void the_hours_on_either_side_need_no_such_words() {
      assertEquals("25 October 2026 at 12:59am", utc("2026-10-24T23:59:00Z").words());
      assertEquals("25 October 2026 at 2am", utc("2026-10-25T02:00:00Z").words());
    }
  }

  @Test
  void in_summer_the_last_hour_of_a_day_in_utc_is_the_next_day_in_london() {
    assertEquals(day("Wed 1 Jul 2026"), utc("2026-06-30T23:30:00Z").day());
    assertEquals(day("Thu 31 Dec 2026"), utc("2026-12-31T23:30:00Z").day());
  }

  private static Duration length(String day) {
    return Duration.between(Civil.startOf(day(day)), Civil.endOf(day(day)));
  }
}
