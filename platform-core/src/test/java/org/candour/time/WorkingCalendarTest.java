package org.candour.time;

import static org.candour.time.Given.ENGLAND_AND_WALES;
import static org.candour.time.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A working calendar")
class WorkingCalendarTest {

  private final WorkingCalendar calendar =
      new WorkingCalendar(
          "a partnership",
          1,
          Map.of(
              day("Thu 31 Dec 2026"), "Offices closed",
              day("Sun 27 Dec 2026"), "Offices closed",
              day("Fri 25 Dec 2026"), "Christmas Day"),
          day("Thu 31 Dec 2026"));

  @Test
  void works_from_monday_to_friday() {
    assertTrue(ENGLAND_AND_WALES.works(day("Fri 6 Mar 2026")));
    assertFalse(ENGLAND_AND_WALES.works(day("Sat 7 Mar 2026")));
    assertFalse(ENGLAND_AND_WALES.works(day("Sun 8 Mar 2026")));
    assertTrue(ENGLAND_AND_WALES.works(day("Mon 9 Mar 2026")));
  }

  @Test
  void does_not_work_on_its_closures() {
    assertFalse(ENGLAND_AND_WALES.works(day("Fri 3 Apr 2026")));
    assertTrue(ENGLAND_AND_WALES.works(day("Thu 2 Apr 2026")));
  }

  @Test
  void keeps_its_closures_in_order_and_drops_those_that_close_nothing() {
    assertEquals(
        List.of(day("Fri 25 Dec 2026"), day("Thu 31 Dec 2026")),
        List.copyOf(calendar.closures().keySet()));
  }

  @Test
  void cannot_be_changed() {
    Map<LocalDate, String> closures = calendar.closures();
    LocalDate newYear = day("Fri 1 Jan 2027");

    assertThrows(UnsupportedOperationException.class, () -> closures.put(newYear, "New Year"));
  }

  @Test
  void tells_the_closures_from_a_day_until_another() {
    LocalDate christmas = day("Fri 25 Dec 2026");
    LocalDate lastDay = day("Thu 31 Dec 2026");

    assertEquals(
        List.of(new Skipped(christmas, "Christmas Day")),
        calendar.closedBetween(christmas, lastDay));
    assertEquals(List.of(), calendar.closedBetween(lastDay, christmas));
    assertEquals(List.of(), calendar.closedBetween(lastDay, lastDay));
  }
}
