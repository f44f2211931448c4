package org.candour.engine;

import static org.candour.engine.Dates.on;
import static org.candour.engine.Story.answers;
import static org.candour.engine.Story.decides;
import static org.candour.engine.Story.fullPanel;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.candour.rule.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A second pair of eyes answers a decision without owning it")
class EndorsementTest {
  private final Story decided = Story.referred().decided("review");

  @Test
  void has_nothing_to_answer_before_the_decision() {
    assertEquals(
        List.of("There is nothing to answer yet on “What happens next”: it has not been recorded."),
        Story.says(Story.referred().by(People.SCRUTINEER).isRefused(answers("scrutiny", "agree"))));
  }

  @Test
  void is_given_by_the_scrutineer_alone() {
    assertEquals(1, decided.by(People.DIRECTOR).isRefused(answers("scrutiny", "agree")).size());
  }

  @Nested
  class Agreement {
    private final Story agreed = decided.by(People.SCRUTINEER).does(answers("scrutiny", "agree"));

    @Test
    void lets_the_decision_stand_and_the_review_go_on() {
      assertEquals(StepStanding.State.MET, agreed.step("what-next").state());
      assertEquals(StepStanding.State.OPEN, agreed.step("national").state());
    }

    @Test
    void is_given_once() {
      List<Reason> refused =
          agreed.by(People.SCRUTINEER).isRefused(answers("scrutiny", "challenge"));

      assertEquals(
          List.of("“Scrutineer's answer” has already been answered: Agrees."), Story.says(refused));
    }
  }

  @Nested
  class A_challenge {
    private final Story challenged =
        decided
            .on("Thu 12 Mar 2026 9:00")
            .by(People.SCRUTINEER)
            .does(answers("scrutiny", "challenge"));

    @Test
    void sends_the_decision_back_and_holds_the_review() {
      assertEquals(StepStanding.State.RETURNED, challenged.step("what-next").state());
      assertEquals(
          List.of("“What happens next” comes first, and it was sent back to be answered."),
          challenged.step("commission").waitsFor().stream()
              .map(Reason::says)
              .filter(s -> s.startsWith("“What"))
              .toList());
    }

    @Test
    void is_not_followed_by_another_answer_before_there_is_a_new_decision() {
      List<Reason> refused =
          challenged.by(People.SCRUTINEER).isRefused(answers("scrutiny", "agree"));

      assertEquals(
          Optional.of("It can be answered again once there is a new decision."),
          refused.get(0).remedy());
    }

    @Test
    void is_answered_by_a_new_decision_which_is_put_to_the_scrutineer_again() {
      Story answered =
          challenged
              .on("Mon 16 Mar 2026 9:00")
              .by(People.MANAGER)
              .does(decides("nothing", fullPanel()));

      assertEquals(StepStanding.State.MET, answered.step("what-next").state());
      assertEquals(Optional.of("nothing"), answered.step("what-next").outcome());
      assertEquals(StepStanding.State.OPEN, answered.step("scrutiny").state());
      assertEquals(
          StepStanding.State.MET,
          answered
              .by(People.SCRUTINEER)
              .does(answers("scrutiny", "agree"))
              .step("scrutiny")
              .state());
    }

    @Test
    void leaves_nothing_to_offer_the_scrutineer_until_then() {
      assertEquals(
          0,
          challenged.stands().review("r1").orElseThrow().offers().stream()
              .filter(o -> o.step().equals("scrutiny"))
              .count());
    }

    @Test
    void may_be_made_again_on_the_new_decision() {
      Story twice =
          challenged
              .on("Mon 16 Mar 2026 9:00")
              .by(People.MANAGER)
              .does(decides("review", fullPanel()))
              .by(People.SCRUTINEER)
              .does(answers("scrutiny", "challenge"));

      assertEquals(StepStanding.State.RETURNED, twice.step("what-next").state());
    }
  }

  @Nested
  class Somebody_outside {
    private final Story agreed = decided.by(People.SCRUTINEER).does(answers("scrutiny", "agree"));

    @Test
    void is_waited_for_and_no_clock_is_made_up() {
      assertEquals(List.of(), agreed.step("national").due());
      assertEquals(StepStanding.State.WAITS, agreed.step("commission").state());
    }

    @Test
    void answers_when_the_business_unit_reports_it() {
      Story accepted =
          agreed
              .on("Fri 20 Mar 2026 9:00")
              .by(People.MANAGER)
              .reports(on("Thu 19 Mar 2026"), answers("national", "accepted"));

      assertEquals(Optional.of(on("Thu 19 Mar 2026")), accepted.step("national").met());
      assertEquals(StepStanding.State.OPEN, accepted.step("commission").state());
    }

    @Test
    void is_not_asked_before_the_scrutineer_agreed() {
      assertEquals(
          List.of("“Scrutineer's answer” comes first, and it has not been recorded."),
          Story.says(decided.by(People.MANAGER).isRefused(answers("national", "accepted"))));
    }
  }
}
