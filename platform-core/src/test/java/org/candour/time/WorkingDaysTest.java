package org.candour.time;

import static org.candour.time.Given.ENGLAND_AND_WALES;
import static org.candour.time.Given.at;
import static org.candour.time.Given.count;
import static org.candour.time.Given.day;
import static org.candour.time.Given.days;
import static org.candour.time.Given.hours;
import static org.candour.time.Given.on;
import static org.candour.time.Given.workingDays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Working days")
class WorkingDaysTest {

  @Nested
  @DisplayName("With the day of receipt as day 0")
  class ReceiptIsDay0 {

    @Test
    void run_over_the_end_of_a_year_and_name_each_holiday() {
      assertEquals(
          "14 January 2026: 15 working days after 19 December 2025 (counted as day 0), not counting"
              + " weekends, 25 December 2025 (Christmas Day), 26 December 2025 (Boxing Day) and 1"
              + " January 2026 (New Year's Day)",
          count(workingDays(15), on("Fri 19 Dec 2025")).words());
    }

    @Test
    void pass_over_a_holiday_that_was_moved_because_it_fell_on_a_weekend() {
      Reckoning limit = count(workingDays(1), on("Thu 24 Dec 2026"));

      assertEquals(day("Tue 29 Dec 2026"), limit.day());
      assertEquals(
          List.of(
              new Skipped(day("Fri 25 Dec 2026"), "Christmas Day"),
              new Skipped(day("Mon 28 Dec 2026"), "Boxing Day (substitute day)")),
          limit.skipped());
    }

    @Test
    void count_the_day_itself_as_none() {
      Reckoning sameDay = count(workingDays(0), on("Mon 6 Apr 2026"));

      assertEquals(day("Mon 6 Apr 2026"), sameDay.day());
      assertEquals(
          "6 April 2026: 0 working days after 6 April 2026 (counted as day 0)", sameDay.words());
    }

    @Test
    void do_not_list_a_holiday_on_which_the_thing_was_received() {
      Reckoning limit = count(workingDays(1), on("Mon 6 Apr 2026"));

      assertEquals(day("Tue 7 Apr 2026"), limit.day());
      assertEquals(List.of(), limit.skipped());
    }

    @Test
    void do_not_speak_of_a_weekend_that_was_not_passed_over() {
      assertEquals(
          "5 March 2026: 1 working day after 4 March 2026 (counted as day 0)",
          count(workingDays(1), on("Wed 4 Mar 2026")).words());
      assertEquals(
          "9 March 2026: 1 working day after 8 March 2026 (counted as day 0)",
          count(workingDays(1), on("Sun 8 Mar 2026")).words());
    }
  }

  @Nested
  @DisplayName("With the day of receipt as day 1")
  class ReceiptIsDay1 {

    @Test
    void begin_on_the_monday_when_received_on_a_saturday() {
      assertEquals(day("Mon 9 Mar 2026"), count(day(1), on("Sat 7 Mar 2026")).day());
      assertEquals(
          "10 March 2026: working day 2, counting 9 March 2026 as day 1 because 7 March 2026 is not"
              + " a working day, not counting weekends",
          count(day(2), on("Sat 7 Mar 2026")).words());
    }

    @Test
    void begin_after_easter_when_received_on_good_friday_and_name_both_holidays() {
      Reckoning first = count(day(1), on("Fri 3 Apr 2026"));

      assertEquals(day("Tue 7 Apr 2026"), first.day());
      assertEquals(
          List.of(
              new Skipped(day("Fri 3 Apr 2026"), "Good Friday"),
              new Skipped(day("Mon 6 Apr 2026"), "Easter Monday")),
          first.skipped());
    }

    @Test
    void have_no_day_0() {
      assertThrows(IllegalArgumentException.class, () -> day(0));
    }
  }

  @Nested
  @DisplayName("Are not the same as")
  class AreNotTheSameAs {

    private final At aware = at("Fri 6 Mar 2026 16:00");

    @Test
    void one_day_or_twenty_four_hours_or_eight_office_hours() {
      Instant afterOneWorkingDay = count(workingDays(1), aware).tooLateFrom();

      assertEquals(at("Tue 10 Mar 2026 0:00").instant(), afterOneWorkingDay);
      assertEquals(at("Sun 8 Mar 2026 0:00").instant(), count(days(1), aware).tooLateFrom());
      assertEquals(at("Sat 7 Mar 2026 16:00").instant(), count(hours(24), aware).lastMoment());
    }
  }

  @Nested
  @DisplayName("With a partnership's own closure days")
  class WithClosureDays {

    private final WorkingCalendar closed =
        ENGLAND_AND_WALES.alsoClosed(
            "the partnership",
            4,
            Map.of(
                day("Tue 30 Dec 2025"), "Offices closed",
                day("Sat 27 Dec 2025"), "Offices closed",
                day("Thu 25 Dec 2025"), "Offices closed"));

    @Test
    void pass_over_them_and_name_them() {
      Reckoning limit = workingDays(3).from(on("Wed 24 Dec 2025"), closed);

      assertEquals(day("Fri 2 Jan 2026"), limit.day());
      assertEquals(
          "2 January 2026: 3 working days after 24 December 2025 (counted as day 0), not counting"
              + " weekends, 25 December 2025 (Christmas Day), 26 December 2025 (Boxing Day), 30"
              + " December 2025 (Offices closed) and 1 January 2026 (New Year's Day)",
          limit.words());
    }

    @Test
    void keep_the_horizon_of_the_bank_holidays_and_carry_the_name_and_version_of_the_calendar() {
      assertEquals(ENGLAND_AND_WALES.knownUntil(), closed.knownUntil());
      assertEquals("the partnership version 4", closed.toString());
    }
  }

  @Nested
  @DisplayName("Counted past the last published bank holiday")
  class PastTheHorizon {

    @Test
    void are_provisional_and_say_why() {
      Reckoning limit = count(workingDays(5), on("Wed 29 Dec 2027"));

      assertTrue(limit.provisional());
      assertEquals(
          "5 January 2028: 5 working days after 29 December 2027 (counted as day 0), not counting"
              + " weekends. Provisional: bank holidays are published up to 31 December 2027, so"
              + " this date may move",
          limit.words());
    }

    @Test
    void are_certain_up_to_and_including_the_last_day_published() {
      assertFalse(count(workingDays(2), on("Wed 29 Dec 2027")).provisional());
      assertTrue(count(workingDays(3), on("Wed 29 Dec 2027")).provisional());
      assertTrue(count(day(1), on("Sat 1 Jan 2028")).provisional());
    }

    @Test
    void are_still_reckoned_years_beyond_it() {
      assertEquals(day("Tue 2 Jan 2035"), count(workingDays(1), on("Mon 1 Jan 2035")).day());
    }
  }
}
