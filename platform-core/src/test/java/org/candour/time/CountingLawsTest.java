package org.candour.time;

import static org.candour.time.Given.ENGLAND_AND_WALES;
import static org.candour.time.Given.count;
import static org.candour.time.Given.day;
import static org.candour.time.Given.workingDays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Random;
import java.util.function.ObjIntConsumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What holds for every date and every amount, tried on a thousand of each, the same each time. */
@DisplayName("Counting working days, from any day and for any amount")
class CountingLawsTest {

  @Test
  void some_and_then_some_more_is_as_many_together() {
    always(
        (anchor, amount) -> {
          int more = amount / 3;
          LocalDate inTwo =
              count(workingDays(more), new On(count(workingDays(amount), anchor).day())).day();

          assertEquals(count(workingDays(amount + more), anchor).day(), inTwo);
        });
  }

  @Test
  void an_extension_is_as_if_the_limit_had_been_longer_from_the_start() {
    always(
        (anchor, amount) -> {
          LocalDate whole = count(workingDays(amount + 7), anchor).day();

          assertEquals(whole, count(workingDays(amount), anchor).extendedBy(workingDays(7)).day());
          assertEquals(
              count(day(amount + 7), anchor).day(),
              count(day(amount), anchor).extendedBy(day(7)).day());
        });
  }

  @Test
  void the_limit_ends_on_a_working_day_with_exactly_so_many_after_the_anchor() {
    always(
        (anchor, amount) -> {
          LocalDate end = count(workingDays(amount), anchor).day();

          assertTrue(ENGLAND_AND_WALES.works(end));
          assertEquals(
              amount,
              anchor
                  .day()
                  .plusDays(1)
                  .datesUntil(end.plusDays(1))
                  .filter(ENGLAND_AND_WALES::works)
                  .count());
        });
  }

  @Test
  void day_n_by_the_inclusive_count_is_one_working_day_sooner_or_the_same_from_a_closed_day() {
    always(
        (anchor, amount) -> {
          int elapsed = ENGLAND_AND_WALES.works(anchor.day()) ? amount - 1 : amount;

          assertEquals(count(workingDays(elapsed), anchor).day(), count(day(amount), anchor).day());
        });
  }

  @Test
  void what_was_skipped_is_every_closure_on_the_way_and_no_weekend() {
    always(
        (anchor, amount) -> {
          Reckoning limit = count(workingDays(amount), anchor);
          long weekdays =
              anchor
                  .day()
                  .plusDays(1)
                  .datesUntil(limit.day().plusDays(1))
                  .filter(day -> !WorkingCalendar.weekend(day))
                  .count();

          assertEquals(weekdays - amount, limit.skipped().size());
        });
  }

  @Test
  void the_last_moment_is_in_time_and_the_next_is_late() {
    always(
        (anchor, amount) -> {
          Reckoning limit = count(workingDays(amount), anchor);

          assertFalse(limit.late(limit.lastMoment()));
          assertTrue(limit.late(limit.tooLateFrom()));
          assertEquals(limit.day(), Civil.dayOf(limit.lastMoment()));
        });
  }

  private static void always(ObjIntConsumer<On> law) {
    Random random = new Random(15);
    for (int round = 0; round < 1000; round++) {
      LocalDate anchor = day("Wed 1 Jan 2025").plusDays(random.nextInt(1000));
      law.accept(new On(anchor), 1 + random.nextInt(40));
    }
  }
}
