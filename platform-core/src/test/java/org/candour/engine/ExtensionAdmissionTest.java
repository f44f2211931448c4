package org.candour.engine;

import static org.candour.engine.Dates.day;
import static org.candour.engine.Dates.on;
import static org.candour.engine.Story.extended;
import static org.candour.engine.Story.notified;
import static org.candour.engine.Story.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.journal.Happening;
import org.candour.rule.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("More time is given by those who may give it, to a later day, for a reason")
class ExtensionAdmissionTest {
  private final Story asked = Story.referred().asked();
  private final Happening extended = extended("returns", "NS-H-03", "Fri 20 Mar 2026");

  @Nested
  class Given {
    private final Story given = asked.by(People.DIRECTOR).does(extended);

    @Test
    void it_moves_the_day_and_says_what_it_was_before() {
      Due due = given.due("returns", "NS-H-03");

      assertEquals(Optional.of(day("Fri 20 Mar 2026")), due.day());
      assertEquals(Optional.of(day("Fri 13 Mar 2026")), due.extendedFrom());
      assertTrue(
          due.says()
              .startsWith(
                  "Extended to 20 March 2026. Before that it was: 13 March 2026: working day 10"));
    }

    @Test
    void it_is_kept_until_the_end_of_the_new_day() {
      assertEquals(
          Due.State.OPEN,
          Story.due(given.about("Fri 20 Mar 2026 23:59"), "returns", "NS-H-03").state());
      assertEquals(
          Due.State.OVERDUE,
          Story.due(given.about("Sat 21 Mar 2026 0:00"), "returns", "NS-H-03").state());
    }

    @Test
    void it_may_be_given_again() {
      Story again =
          given.by(People.DIRECTOR).does(extended("returns", "NS-H-03", "Tue 24 Mar 2026"));

      assertEquals(Optional.of(day("Tue 24 Mar 2026")), again.due("returns", "NS-H-03").day());
    }

    @Test
    void it_is_never_to_an_earlier_day() {
      assertEquals(
          List.of("The new day has to be later than 20 March 2026."),
          Story.says(
              given
                  .by(People.DIRECTOR)
                  .isRefused(extended("returns", "NS-H-03", "Fri 20 Mar 2026"))));
    }
  }

  @Nested
  class Refused {
    @Test
    void to_somebody_who_may_not_give_it() {
      List<Reason> refused = asked.by(People.OFFICER).isRefused(extended);

      assertEquals(
          List.of("Only the chair of the Review Panel may extend this."), Story.says(refused));
      assertEquals("NS-H-04", refused.get(0).rule().orElseThrow().id().value());
    }

    @Test
    void to_the_business_unit_as_its_own_act_but_not_as_a_report() {
      assertEquals(1, asked.by(People.MANAGER).isRefused(extended).size());
      assertTrue(
          asked.by(People.MANAGER).reports(on("Mon 2 Mar 2026"), extended).last().effective());
    }

    @Test
    void where_the_framework_knows_no_extension() {
      List<Reason> refused =
          asked.by(People.DIRECTOR).isRefused(extended("notice", "NS-H-01", "Fri 20 Mar 2026"));

      assertEquals(
          List.of("The time limit of “Notify the national panel” cannot be extended."),
          Story.says(refused));
      assertEquals(
          Optional.of("If it will be missed, carry on: it is recorded and marked late."),
          refused.get(0).remedy());
    }

    @Test
    void where_the_framework_knows_no_extension_a_report_of_one_has_no_effect() {
      Story reported =
          asked
              .by(People.MANAGER)
              .reports(on("Mon 2 Mar 2026"), extended("notice", "NS-H-01", "Fri 20 Mar 2026"));

      assertFalse(reported.last().effective());
      assertEquals(Optional.of(day("Fri 6 Mar 2026")), reported.due("notice", "NS-H-01").day());
    }

    @Test
    void to_a_day_set_for_a_case_that_had_already_passed() {
      List<Reason> refused =
          Story.referred()
              .decided("review")
              .by(People.DIRECTOR)
              .isRefused(extended("commission", "NS-H-10", "Tue 10 Mar 2026"));

      assertEquals(
          List.of("10 March 2026 had passed by 11 March 2026 at 2pm."), Story.says(refused));
      assertEquals(Optional.of("until"), refused.get(0).field());
    }

    @Test
    void without_a_reason() {
      assertEquals(
          List.of("Give the reason for the new date."),
          Story.says(
              asked
                  .by(People.DIRECTOR)
                  .isRefused(
                      new Happening.Extended(
                          "r1", "returns", "NS-H-03", day("Fri 20 Mar 2026"), Map.of()))));
    }

    @Test
    void for_a_limit_the_step_does_not_have() {
      assertEquals(
          List.of("“Return what you hold” has no time limit of that rule."),
          Story.says(
              asked
                  .by(People.DIRECTOR)
                  .isRefused(extended("returns", "NS-H-99", "Fri 20 Mar 2026"))));
    }

    @Test
    void for_what_was_done_already_so_that_late_stays_late() {
      Story done = Story.referred().returned();

      assertEquals(
          List.of(
              "“Return what you hold” has already been recorded, so its date no longer changes."),
          Story.says(done.by(People.DIRECTOR).isRefused(extended)));
    }

    @Test
    void for_what_is_not_asked_in_this_case() {
      assertTrue(
          Story.says(
                  asked
                      .by(People.DIRECTOR)
                      .isRefused(extended("family", "NS-H-09", "Fri 20 Mar 2026")))
              .contains("“Tell the family” is not asked for in this case."));
    }
  }

  @Test
  void changes_only_the_limit_of_the_step_it_names() {
    Story given =
        asked.by(People.DIRECTOR).does(extended).by(People.DIRECTOR).does(notified(yes()));

    assertEquals(Optional.of(day("Fri 6 Mar 2026")), given.due("notice", "NS-H-01").day());
  }
}
