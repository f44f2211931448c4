package org.candour.time;

import static org.candour.time.Given.at;
import static org.candour.time.Given.count;
import static org.candour.time.Given.days;
import static org.candour.time.Given.hours;
import static org.candour.time.Given.on;
import static org.candour.time.Given.workingDays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The earliest of several limits")
class EarliestOfTest {

  private final Reckoning tuesday = count(workingDays(1), on("Mon 2 Mar 2026"));
  private final Reckoning sameTuesday = count(days(1), on("Mon 2 Mar 2026"));
  private final Reckoning tuesdayNoon = count(hours(24), at("Mon 2 Mar 2026 12:00"));

  @Test
  void governs_by_the_moment_and_not_only_by_the_day() {
    assertEquals(tuesdayNoon, new EarliestOf(List.of(tuesday, tuesdayNoon)).governs());
  }

  @Test
  void of_two_that_end_together_is_the_one_named_first() {
    assertEquals(tuesday, new EarliestOf(List.of(tuesday, sameTuesday)).governs());
    assertEquals(sameTuesday, new EarliestOf(List.of(sameTuesday, tuesday)).governs());
  }

  @Test
  void shows_the_others_in_the_order_they_were_named() {
    EarliestOf three = new EarliestOf(List.of(tuesday, tuesdayNoon, sameTuesday));

    assertEquals(List.of(tuesday, sameTuesday), three.others());
    assertEquals(
        "3 March 2026 at midday: 24 hours after 2 March 2026 at midday. This is the earliest. Also"
            + " counted: 3 March 2026: 1 working day after 2 March 2026 (counted as day 0); 3 March"
            + " 2026: 1 day after 2 March 2026",
        three.words());
  }

  @Test
  void of_one_is_that_one() {
    assertEquals(tuesday.words(), new EarliestOf(List.of(tuesday)).words());
  }

  @Test
  void of_none_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> new EarliestOf(List.of()));
  }
}
