package org.candour.time;

import static org.candour.time.Given.at;
import static org.candour.time.Given.count;
import static org.candour.time.Given.day;
import static org.candour.time.Given.days;
import static org.candour.time.Given.hours;
import static org.candour.time.Given.months;
import static org.candour.time.Given.monthsAndAHalf;
import static org.candour.time.Given.on;
import static org.candour.time.Given.weeks;
import static org.candour.time.Given.workingDays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Hours, days, weeks and months")
class HoursDaysWeeksMonthsTest {

  @Nested
  @DisplayName("Hours from a day whose hour is not known")
  class HoursFromADay {

    private final Reckoning limit = count(hours(24), on("Sat 7 Mar 2026"));

    @Test
    void count_from_the_start_of_the_day_and_are_marked_assumed() {
      assertTrue(limit.assumed());
      assertEquals(day("Sat 7 Mar 2026"), limit.day());
      assertEquals(
          "7 March 2026 at 11:59pm: 24 hours from the start of 7 March 2026, because the hour is"
              + " not known",
          limit.words());
    }

    @Test
    void are_over_when_the_next_day_begins() {
      assertFalse(limit.late(on("Sat 7 Mar 2026")));
      assertTrue(limit.late(on("Sun 8 Mar 2026")));
    }
  }

  @Nested
  @DisplayName("Hours from a moment")
  class HoursFromAMoment {

    private final Reckoning limit = count(hours(24), at("Fri 6 Mar 2026 16:00"));

    @Test
    void assume_nothing() {
      assertFalse(limit.assumed());
    }

    @Test
    void leave_a_thing_known_to_the_last_day_only_in_time_since_it_may_have_been() {
      assertFalse(limit.late(on("Sat 7 Mar 2026")));
      assertTrue(limit.late(on("Sun 8 Mar 2026")));
    }

    @Test
    void are_late_from_the_next_microsecond() {
      assertEquals(Instant.parse("2026-03-07T16:00:00.000001Z"), limit.tooLateFrom());
      assertFalse(limit.late(Instant.parse("2026-03-07T16:00:00Z")));
      assertTrue(limit.late(Instant.parse("2026-03-07T16:00:00.000001Z")));
    }

    @Test
    void are_reached_at_that_moment_for_rules_that_say_not_before() {
      assertTrue(limit.tooEarly(at("Sat 7 Mar 2026 15:59")));
      assertFalse(limit.tooEarly(at("Sat 7 Mar 2026 16:00")));
      assertFalse(limit.tooEarly(on("Sat 7 Mar 2026")));
      assertTrue(limit.tooEarly(on("Fri 6 Mar 2026")));
    }

    @Test
    void end_on_the_next_day_when_they_end_at_midnight() {
      assertEquals(day("Sun 8 Mar 2026"), count(hours(24), at("Sat 7 Mar 2026 0:00")).day());
    }
  }

  @Nested
  @DisplayName("Days and weeks")
  class DaysAndWeeks {

    @Test
    void count_weekends_and_bank_holidays_and_so_skip_nothing() {
      Reckoning limit = count(days(4), at("Thu 2 Apr 2026 9:15"));

      assertEquals(day("Mon 6 Apr 2026"), limit.day());
      assertEquals(List.of(), limit.skipped());
      assertEquals("6 April 2026: 4 days after 2 April 2026", limit.words());
    }

    @Test
    void are_over_when_the_day_is_whatever_the_hour_they_began() {
      Reckoning limit = count(weeks(1), at("Thu 2 Apr 2026 9:15"));

      assertFalse(limit.late(at("Thu 9 Apr 2026 23:59")));
      assertTrue(limit.late(at("Fri 10 Apr 2026 0:00")));
      assertEquals("9 April 2026: 1 week after 2 April 2026", limit.words());
    }
  }

  @Nested
  @DisplayName("Months")
  class MonthsClamp {

    @ParameterizedTest(name = "{1} months after {0} is {2}")
    @CsvSource({
      "Sat 31 Jan 2026, 1, Sat 28 Feb 2026",
      "Mon 31 Jan 2028, 1, Tue 29 Feb 2028",
      "Tue 29 Feb 2028, 12, Wed 28 Feb 2029",
      "Thu 31 Dec 2026, 2, Sun 28 Feb 2027",
      "Sat 28 Feb 2026, 1, Sat 28 Mar 2026"
    })
    void end_on_the_last_day_of_a_month_that_is_too_short(String from, int count, String to) {
      assertEquals(day(to), count(months(count), on(from)).day());
    }

    @Test
    void half_a_month_is_15_days() {
      assertEquals(day("Mon 16 Mar 2026"), count(monthsAndAHalf(0), on("Sun 1 Mar 2026")).day());
      assertEquals("half a month", monthsAndAHalf(0).words());
    }

    @Test
    void land_on_a_weekend_or_holiday_where_they_fall_and_do_not_roll() {
      assertEquals(day("Fri 25 Dec 2026"), count(months(1), on("Wed 25 Nov 2026")).day());
    }
  }

  @Nested
  @DisplayName("Beyond the last published bank holiday")
  class BeyondTheHorizon {

    @Test
    void are_certain_because_no_bank_holiday_can_move_them() {
      On late = on("Fri 31 Dec 2027");

      for (Limit limit : List.of(hours(24), days(5), weeks(2), months(6), monthsAndAHalf(5))) {
        assertFalse(count(limit, late).provisional(), limit.words());
      }
    }
  }

  @Nested
  @DisplayName("The amount")
  class TheAmount {

    @Test
    void is_one_or_many_in_words() {
      assertEquals("1 hour", hours(1).words());
      assertEquals("1 working day", workingDays(1).words());
      assertEquals("10 working days (the day of receipt is day 1)", day(10).words());
      assertEquals("1,000 days", days(1000).words());
      assertEquals("6 weeks", weeks(6).words());
      assertEquals("1 month", months(1).words());
      assertEquals("5 and a half months", monthsAndAHalf(5).words());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10_001, Integer.MAX_VALUE})
    void is_refused_when_it_is_negative_or_absurd(int count) {
      assertThrows(IllegalArgumentException.class, () -> hours(count));
      assertThrows(IllegalArgumentException.class, () -> workingDays(count));
      assertThrows(IllegalArgumentException.class, () -> days(count));
      assertThrows(IllegalArgumentException.class, () -> weeks(count));
      assertThrows(IllegalArgumentException.class, () -> months(count));
    }

    @Test
    void may_be_as_large_as_the_most() {
      assertEquals(10_000, new Days(10_000).count());
    }
  }
}
