package org.candour.time;

import static org.candour.time.Given.ENGLAND_AND_WALES;
import static org.candour.time.Given.at;
import static org.candour.time.Given.count;
import static org.candour.time.Given.day;
import static org.candour.time.Given.days;
import static org.candour.time.Given.hours;
import static org.candour.time.Given.months;
import static org.candour.time.Given.on;
import static org.candour.time.Given.workingDays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An extension")
class ExtensionTest {

  @Test
  void over_a_second_holiday_does_not_come_out_a_day_short() {
    Reckoning first = count(workingDays(15), on("Mon 23 Mar 2026"));
    Reckoning extended = first.extendedBy(workingDays(15));

    assertEquals(day("Wed 15 Apr 2026"), first.day());
    assertEquals(day("Thu 7 May 2026"), extended.day());
    assertEquals(count(workingDays(30), on("Mon 23 Mar 2026")).day(), extended.day());
    assertEquals(
        "7 May 2026: 15 working days after 15 April 2026 (counted as day 0), not counting weekends"
            + " and 4 May 2026 (Early May bank holiday)",
        extended.words());
  }

  @Test
  void of_a_table_whose_day_1_is_receipt_does_not_count_its_last_day_twice() {
    Reckoning extended = count(day(10), on("Wed 25 Mar 2026")).extendedBy(day(5));

    assertEquals(count(day(15), on("Wed 25 Mar 2026")).day(), extended.day());
  }

  @Test
  void of_hours_goes_on_from_the_very_moment() {
    Reckoning extended = count(hours(24), at("Fri 6 Mar 2026 16:00")).extendedBy(hours(12));

    assertEquals(at("Sun 8 Mar 2026 4:00").instant(), extended.lastMoment());
  }

  @Test
  void of_hours_by_days_runs_to_the_end_of_a_day() {
    Reckoning extended = count(hours(24), at("Fri 6 Mar 2026 16:00")).extendedBy(days(2));

    assertEquals(at("Tue 10 Mar 2026 0:00").instant(), extended.tooLateFrom());
  }

  @Test
  void of_a_provisional_date_is_provisional_in_any_unit() {
    Reckoning provisional = count(workingDays(5), on("Wed 29 Dec 2027"));

    assertTrue(provisional.extendedBy(months(1)).provisional());
    assertFalse(count(months(1), on("Wed 29 Dec 2027")).extendedBy(days(1)).provisional());
    assertTrue(count(months(1), on("Wed 29 Dec 2027")).extendedBy(workingDays(1)).provisional());
  }

  @Test
  void of_an_assumed_moment_stays_assumed() {
    assertTrue(count(hours(24), on("Fri 6 Mar 2026")).extendedBy(days(1)).assumed());
    assertFalse(count(days(1), on("Fri 6 Mar 2026")).extendedBy(days(1)).assumed());
  }

  @Test
  void goes_by_the_calendar_of_what_it_extends() {
    assertEquals(
        ENGLAND_AND_WALES,
        count(workingDays(15), on("Mon 23 Mar 2026")).extendedBy(workingDays(1)).calendar());
  }
}
