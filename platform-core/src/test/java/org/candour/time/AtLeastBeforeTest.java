package org.candour.time;

import static org.candour.time.Given.ENGLAND_AND_WALES;
import static org.candour.time.Given.at;
import static org.candour.time.Given.day;
import static org.candour.time.Given.hours;
import static org.candour.time.Given.months;
import static org.candour.time.Given.on;
import static org.candour.time.Given.workingDays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("At least so long before")
class AtLeastBeforeTest {

  @Test
  void over_easter_papers_leave_earlier() {
    AtLeastBefore rule = new AtLeastBefore(workingDays(5));

    assertEquals(
        day("Tue 31 Mar 2026"), rule.latestFirst(day("Thu 9 Apr 2026"), ENGLAND_AND_WALES));
  }

  @Test
  void in_hours_is_judged_to_the_moment() {
    AtLeastBefore rule = new AtLeastBefore(hours(48));
    At sent = at("Mon 2 Mar 2026 10:00");

    assertTrue(rule.tooSoon(sent, at("Wed 4 Mar 2026 9:59"), ENGLAND_AND_WALES));
    assertFalse(rule.tooSoon(sent, at("Wed 4 Mar 2026 10:00"), ENGLAND_AND_WALES));
    assertEquals(day("Wed 4 Mar 2026"), rule.earliest(sent, ENGLAND_AND_WALES));
  }

  @Test
  void none_at_all_allows_the_same_day() {
    LocalDate meeting = day("Wed 4 Mar 2026");

    assertEquals(
        meeting, new AtLeastBefore(workingDays(0)).latestFirst(meeting, ENGLAND_AND_WALES));
  }

  @Test
  void the_last_day_for_the_first_event_is_in_time_and_the_day_after_it_is_not() {
    Random random = new Random(20_260_323);
    for (int round = 0; round < 500; round++) {
      int amount = random.nextInt(60);
      Limit gap = List.of(workingDays(amount), months(amount % 9)).get(random.nextInt(2));
      LocalDate second = day("Wed 1 Jan 2025").plusDays(random.nextInt(1000));
      AtLeastBefore rule = new AtLeastBefore(gap);

      LocalDate first = rule.latestFirst(second, ENGLAND_AND_WALES);

      String context = gap.words() + " before " + second;
      assertFalse(rule.tooSoon(new On(first), new On(second), ENGLAND_AND_WALES), context);
      assertTrue(
          rule.tooSoon(new On(first.plusDays(1)), new On(second), ENGLAND_AND_WALES), context);
    }
  }

  @Test
  void a_first_event_at_the_weekend_counts_like_one_on_the_friday() {
    AtLeastBefore rule = new AtLeastBefore(workingDays(7));

    assertEquals(
        rule.earliest(on("Fri 20 Mar 2026"), ENGLAND_AND_WALES),
        rule.earliest(on("Sun 22 Mar 2026"), ENGLAND_AND_WALES));
  }
}
