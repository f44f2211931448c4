package org.candour.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Rules bind to posts; people hold posts for dates")
class AppointmentsTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

  private final Appointments appointments =
      new Appointments(
          List.of(
              new Appointment(
                  Panel.person("before"), "police", new HoldsPost("dci"), FIRST, Optional.of(LAST)),
              new Appointment(
                  Panel.person("after"),
                  "police",
                  new HoldsPost("dci"),
                  LAST.plusDays(1),
                  Optional.empty()),
              new Appointment(
                  Panel.person("before"), "icb", new WorksFor("icb"), FIRST, Optional.empty())));

  @Nested
  class A_post {
    @Test
    void is_held_from_its_first_day_to_its_last() {
      assertEquals(List.of(), appointments.holdersOf("dci", FIRST.minusDays(1)));
      assertEquals(List.of(Panel.person("before")), appointments.holdersOf("dci", FIRST));
      assertEquals(List.of(Panel.person("before")), appointments.holdersOf("dci", LAST));
    }

    @Test
    void passes_to_the_next_person_on_the_day_after() {
      assertEquals(List.of(Panel.person("after")), appointments.holdersOf("dci", LAST.plusDays(1)));
    }
  }

  @Test
  void a_person_acts_for_the_agencies_of_what_they_hold_that_day() {
    assertEquals(Set.of("police", "icb"), appointments.agenciesOf(Panel.person("before"), LAST));
    assertEquals(Set.of("icb"), appointments.agenciesOf(Panel.person("before"), LAST.plusDays(1)));
  }

  @Test
  void only_posts_count_as_posts() {
    assertEquals(Set.of("dci"), appointments.postsOf(Panel.person("before"), LAST));
    assertEquals(Set.of(), appointments.postsOf(Panel.person("nobody"), LAST));
  }
}
