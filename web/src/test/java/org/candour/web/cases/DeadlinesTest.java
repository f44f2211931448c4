package org.candour.web.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.candour.web.shared.Badge;
import org.candour.web.shared.ReasonView;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The deadlines of a case")
class DeadlinesTest {
  private static Deadline due(String name, String owes, String day, Badge.Look look) {
    return new Deadline(
        name,
        owes,
        day,
        new Badge(look, look.code()),
        "Five working days.",
        List.of(),
        new ReasonView("Each agency answers.", "", "NS-G-06", "Handbook, Checks", ""));
  }

  @Test
  void name_what_several_owe_alike_once() {
    Deadline police = due("Check", "Police", "14 January 2026", Badge.Look.TRACK);
    Deadline health = due("Check", "Health", "14 January 2026", Badge.Look.TRACK);
    Deadline chair = due("Decision", "Chair", "14 January 2026", Badge.Look.TRACK);
    Deadline schools = due("Check", "Schools", "14 January 2026", Badge.Look.TRACK);
    assertEquals(
        List.of(
            due("Check", "Police, Health and Schools", "14 January 2026", Badge.Look.TRACK), chair),
        Deadline.together(List.of(police, health, chair, schools)));
  }

  @Test
  void keep_apart_what_is_due_on_another_day_or_stands_otherwise() {
    List<Deadline> all =
        List.of(
            due("Check", "Police", "14 January 2026", Badge.Look.TRACK),
            due("Check", "Health", "15 January 2026", Badge.Look.TRACK),
            due("Check", "Schools", "14 January 2026", Badge.Look.OVER));
    assertEquals(all, Deadline.together(all));
  }
}
