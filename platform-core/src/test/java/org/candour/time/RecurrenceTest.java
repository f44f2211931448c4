package org.candour.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What comes round")
class RecurrenceTest {
  private static final WorkingCalendar CALENDAR =
      new WorkingCalendar("none", 1, Map.of(), LocalDate.MAX);
  private static final Recurrence MONTHLY = new Recurrence(new Months(1, false), false);

  private static On on(String day) {
    return new On(LocalDate.parse(day));
  }

  private static List<String> missed(String today, String... done) {
    return MONTHLY
        .on(
            on(today),
            on("2026-01-31"),
            List.of(done).stream().<When>map(RecurrenceTest::on).toList(),
            CALENDAR)
        .missed()
        .stream()
        .map(r -> r.day().toString())
        .toList();
  }

  @Test
  void on_the_31st_stays_on_the_last_day_after_a_shorter_month() {
    assertEquals(List.of("2026-02-28", "2026-03-31", "2026-04-30"), missed("2026-05-01"));
  }

  @Test
  void is_kept_by_one_doing_in_each_period_and_two_in_one_do_not_make_up_for_the_next() {
    assertEquals(List.of("2026-03-31"), missed("2026-04-15", "2026-02-10", "2026-02-20"));
  }

  @Test
  void is_kept_on_its_last_day_and_the_day_after_is_of_the_next_period() {
    assertEquals(List.of(), missed("2026-03-01", "2026-02-28"));
    assertEquals(List.of("2026-02-28"), missed("2026-03-01", "2026-03-01"));
  }

  @Test
  void counts_what_was_done_on_the_very_day_it_is_counted_from() {
    assertTrue(missed("2026-03-01", "2026-01-31").isEmpty());
  }

  @Test
  void ends_at_some_time_even_when_nobody_looked_for_centuries() {
    Recurrence daily = new Recurrence(new Days(1), false);
    assertEquals(
        9_997, daily.on(on("2999-01-01"), on("1900-01-01"), List.of(), CALENDAR).missed().size());
  }

  @Test
  void is_no_matter_of_hours_or_of_nothing() {
    assertThrows(IllegalArgumentException.class, () -> new Recurrence(new Hours(24), false));
    assertThrows(IllegalArgumentException.class, () -> new Recurrence(new Days(0), false));
    assertThrows(IllegalArgumentException.class, () -> new Recurrence(new Months(1, true), false));
  }
}
