package org.candour.engine;

import static org.candour.engine.Dates.at;
import static org.candour.engine.Story.corrects;
import static org.candour.engine.Story.decides;
import static org.candour.engine.Story.fullPanel;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.candour.criteria.Value;
import org.candour.journal.Basis;
import org.candour.journal.Happening;
import org.candour.journal.Happening.Corrected;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Nothing happens before what it rests on")
class OrderTest {
  private final Story returned = Story.referred().returned().on("Wed 11 Mar 2026 14:00");
  private final Story decided = Story.referred().decided("review");

  @Nested
  class A_report {
    @Test
    void of_a_decision_before_the_referral_is_refused() {
      assertEquals(
          List.of(
              "“What happens next” cannot be before the referral, which was on 2 March 2026 at 9am."
                  + " You gave 27 February 2026 at 2pm."),
          Story.says(
              returned
                  .by(People.MANAGER)
                  .isRefusedToReport(at("Fri 27 Feb 2026 14:00"), decides("review", fullPanel()))));
    }

    @Test
    void of_an_answer_before_the_decision_that_it_answers_is_refused() {
      assertTrue(
          Story.says(
                  decided
                      .by(People.MANAGER)
                      .isRefusedToReport(
                          at("Tue 10 Mar 2026 9:00"), Story.answers("scrutiny", "agree")))
              .get(0)
              .contains("cannot be before “What happens next”"));
    }

    @Test
    void of_a_duty_that_can_be_owed_before_a_referral_is_taken() {
      assertTrue(
          returned
              .by(People.MANAGER)
              .reports(at("Fri 27 Feb 2026 14:00"), Story.notified(Story.yes()))
              .last()
              .effective());
    }
  }

  @Nested
  class A_meeting {
    private boolean listed(String startsAt) {
      Happening planned =
          new Happening.SittingPlanned(
              "r1", "what-next", "panel", "m1", "i1", at(startsAt), Map.of());
      return returned.by(People.MANAGER).ask(Basis.ACT, returned.now(), planned)
          instanceof Ruling.Admitted;
    }

    @Test
    void may_have_begun_before_what_came_in_on_its_day() {
      assertTrue(listed("Thu 5 Mar 2026 8:00"));
    }

    @Test
    void of_the_day_before_cannot_rest_on_it() {
      assertFalse(listed("Wed 4 Mar 2026 8:00"));
    }
  }

  @Nested
  class A_correction {
    private List<String> refused(Story story, long place, String time) {
      Value when = new Value.Moment(at(time));
      return Story.says(
          story.by(People.MANAGER).isRefused(corrects(place, Corrected.HAPPENED, when)));
    }

    @Test
    void puts_nothing_before_what_it_rests_on() {
      assertEquals(
          List.of(
              "“What happens next” cannot be before the referral, which was on 2 March 2026 at 9am."
                  + " You gave 1 January 1901 at 9am."),
          refused(decided, decided.step("what-next").place().orElseThrow(), "Tue 1 Jan 1901 9:00"));
    }

    @Test
    void puts_no_referral_after_what_rests_on_it() {
      Story later = decided.on("Mon 16 Mar 2026 9:00");
      assertEquals(1, refused(later, 3, "Thu 12 Mar 2026 9:00").size());
      assertTrue(
          refused(later, 3, "Thu 12 Mar 2026 9:00")
              .get(0)
              .startsWith("The referral cannot be after “"));
    }
  }
}
