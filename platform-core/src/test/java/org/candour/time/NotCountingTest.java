package org.candour.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A limit that passes over a month")
class NotCountingTest {
  private static final WorkingCalendar CALENDAR =
      new WorkingCalendar(
          "england-and-wales",
          1,
          Map.of(LocalDate.of(2026, 8, 31), "Summer bank holiday"),
          LocalDate.of(2026, 12, 31));

  private static Reckoning from(LocalDate day, Limit limit) {
    return new NotCounting(limit, Set.of(Month.AUGUST)).from(new On(day), CALENDAR);
  }

  @Test
  void in_weeks_goes_on_in_september_where_it_stopped_in_july() {
    Reckoning eight = from(LocalDate.of(2026, 7, 10), new Weeks(8));

    assertEquals(LocalDate.of(2026, 10, 5), eight.day());
    assertEquals("5 October 2026: 8 weeks after 10 July 2026, leaving out August", eight.words());
  }

  @Test
  void in_weeks_is_like_any_other_where_the_month_is_not_in_it() {
    assertEquals(LocalDate.of(2026, 5, 1), from(LocalDate.of(2026, 3, 6), new Weeks(8)).day());
  }

  @Test
  void begun_in_the_month_counts_from_the_first_day_after_it() {
    assertEquals(LocalDate.of(2026, 9, 7), from(LocalDate.of(2026, 8, 12), new Weeks(1)).day());
  }

  @Test
  void in_working_days_passes_over_weekends_too_and_names_no_closure_within_the_month() {
    Reckoning five = from(LocalDate.of(2026, 7, 29), new WorkingDays(5, Counting.RECEIPT_IS_DAY_0));

    assertEquals(LocalDate.of(2026, 9, 3), five.day());
    assertEquals(0, five.skipped().size());
  }

  @Test
  void is_not_made_of_hours_or_months() {
    assertThrows(
        IllegalArgumentException.class, () -> new NotCounting(new Hours(24), Set.of(Month.AUGUST)));
    assertThrows(
        IllegalArgumentException.class,
        () -> new NotCounting(new Months(2, false), Set.of(Month.AUGUST)));
  }
}
