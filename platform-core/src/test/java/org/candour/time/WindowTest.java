package org.candour.time;

import static org.candour.time.Given.ENGLAND_AND_WALES;
import static org.candour.time.Given.at;
import static org.candour.time.Given.hours;
import static org.candour.time.Given.on;
import static org.candour.time.Given.weeks;
import static org.candour.time.Given.workingDays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A window")
class WindowTest {

  private final WindowReckoning window =
      new Window(workingDays(2), workingDays(5)).from(on("Mon 2 Mar 2026"), ENGLAND_AND_WALES);

  @Test
  void holds_from_the_first_instant_of_its_first_day_to_the_last_of_its_last() {
    assertFalse(window.holds(at("Tue 3 Mar 2026 23:59")));
    assertTrue(window.holds(at("Wed 4 Mar 2026 0:00")));
    assertTrue(window.holds(at("Mon 9 Mar 2026 23:59")));
    assertFalse(window.holds(at("Tue 10 Mar 2026 0:00")));
  }

  @Test
  void may_open_by_the_hour_and_close_by_the_week() {
    WindowReckoning mixed =
        new Window(hours(48), weeks(1)).from(at("Mon 2 Mar 2026 10:00"), ENGLAND_AND_WALES);

    assertTrue(mixed.tooEarly(at("Wed 4 Mar 2026 9:59")));
    assertTrue(mixed.holds(at("Wed 4 Mar 2026 10:00")));
    assertTrue(mixed.late(on("Tue 10 Mar 2026")));
  }

  @Test
  void may_be_a_single_day() {
    WindowReckoning day =
        new Window(workingDays(3), workingDays(3)).from(on("Mon 2 Mar 2026"), ENGLAND_AND_WALES);

    assertTrue(day.holds(on("Thu 5 Mar 2026")));
  }

  @Test
  void that_closes_before_it_opens_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> new Window(workingDays(13), workingDays(7)));
    assertThrows(IllegalArgumentException.class, () -> new Window(workingDays(8), workingDays(7)));
    assertThrows(IllegalArgumentException.class, () -> new Window(weeks(8), workingDays(20)));
  }

  @Test
  void is_named_by_both_its_limits() {
    assertEquals(
        "between 7 working days and 3 weeks", new Window(workingDays(7), weeks(3)).words());
  }
}
