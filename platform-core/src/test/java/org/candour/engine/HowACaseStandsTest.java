package org.candour.engine;

import static org.candour.engine.Dates.at;
import static org.candour.engine.Dates.on;
import static org.candour.engine.StepStanding.State.MET;
import static org.candour.engine.StepStanding.State.NOT_ASKED;
import static org.candour.engine.StepStanding.State.OPEN;
import static org.candour.engine.StepStanding.State.RETURNED;
import static org.candour.engine.StepStanding.State.WAITS;
import static org.candour.engine.StepStanding.State.WITH_LADDER;
import static org.candour.engine.Story.answers;
import static org.candour.engine.Story.disagree;
import static org.candour.engine.Story.done;
import static org.candour.engine.Story.fact;
import static org.candour.engine.Story.notified;
import static org.candour.engine.Story.returns;
import static org.candour.engine.Story.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.criteria.Answer;
import org.candour.criteria.Finding;
import org.candour.criteria.Value;
import org.candour.journal.Happening;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("How a case stands")
class HowACaseStandsTest {

  @Test
  void before_anything_was_recorded_there_is_nothing_to_say() {
    Assessment stands = Story.blank("Mon 2 Mar 2026 9:00").stands();

    assertEquals(Optional.empty(), stands.reference());
    assertEquals(List.of(), stands.reviews());
    assertEquals(List.of(), stands.open());
  }

  @Test
  void a_referral_opens_a_review_under_the_version_in_force_that_day() {
    ReviewStanding march = Story.referred().stands().review("r1").orElseThrow();
    ReviewStanding june =
        Story.referred(Story.blank("Tue 2 Jun 2026 9:00"), false)
            .stands()
            .review("r1")
            .orElseThrow();

    assertEquals(1, march.version());
    assertEquals(2, june.version());
    assertEquals(at("Mon 2 Mar 2026 9:00"), march.opened());
    assertEquals("police", march.agency());
  }

  @Test
  void each_test_is_answered_limb_by_limb_and_decides_nothing() {
    ReviewStanding review = Story.referred().stands().review("r1").orElseThrow();

    assertEquals(Answer.YES, review.tests().get(0).finding().answer());
    assertEquals(
        List.of("abuse is known or suspected"),
        review.tests().get(0).finding().because(Answer.YES));
    assertEquals(
        List.of(Answer.NO, Answer.YES),
        review.tests().get(0).finding().parts().stream().map(Finding::answer).toList());
  }

  @Nested
  class A_step {
    @Test
    void waits_until_the_step_before_it_was_done() {
      StepStanding returns = Story.referred().step("returns");

      assertEquals(WAITS, returns.state());
      assertEquals(
          List.of("“Ask the agencies” comes first, and it has not been recorded."),
          Story.says(returns.waitsFor()));
    }

    @Test
    void is_open_when_nothing_stands_before_it() {
      assertEquals(OPEN, Story.referred().step("notice").state());
      assertEquals(OPEN, Story.referred().asked().step("returns").state());
    }

    @Test
    void is_met_once_it_was_done_and_says_when_and_by_which_entry() {
      Story story = Story.referred().by(People.DIRECTOR).does(notified(yes()));

      StepStanding notice = story.step("notice");
      assertEquals(MET, notice.state());
      assertEquals(Optional.of(at("Mon 2 Mar 2026 9:00")), notice.met());
      assertEquals(Optional.of(4L), notice.place());
      assertEquals(Optional.of("Done"), notice.outcomeLabel());
    }

    @Test
    void is_not_asked_for_in_a_case_it_is_not_for() {
      assertEquals(NOT_ASKED, Story.referred().step("family").state());
      assertEquals(OPEN, Story.referredAfterADeath().step("family").state());
    }

    @Test
    void waits_while_it_is_not_known_whether_it_is_asked_for() {
      Story story = Story.referred().by(People.MANAGER).does(fact("died", new Value.NotKnown()));

      assertEquals(WAITS, story.step("family").state());
      assertEquals(
          List.of("“Tell the family” waits for something that is not known yet: the child died."),
          Story.says(story.step("family").waitsFor()));
    }

    @Test
    void falls_away_when_the_decision_before_it_went_another_way() {
      assertEquals(NOT_ASKED, Story.referred().decided("nothing").step("commission").state());
      assertEquals(WAITS, Story.referred().decided("review").step("commission").state());
    }

    @Test
    void after_one_that_fell_away_falls_away_with_it() {
      Story story = Story.referred().decided("nothing");

      assertEquals(NOT_ASKED, story.step("commission").state());
      assertEquals(NOT_ASKED, story.step("publish").state());
    }
  }

  @Nested
  class A_decision {
    @Test
    void that_was_made_says_what_it_came_to() {
      StepStanding decided = Story.referred().decided("review").step("what-next");

      assertEquals(MET, decided.state());
      assertEquals(Optional.of("review"), decided.outcome());
      assertEquals(Optional.of("“review”"), decided.outcomeLabel());
    }

    @Test
    void that_was_challenged_is_returned_and_so_is_the_challenge() {
      Story story =
          Story.referred()
              .decided("review")
              .on("Thu 12 Mar 2026 9:00")
              .by(People.SCRUTINEER)
              .does(answers("scrutiny", "challenge"));

      assertEquals(RETURNED, story.step("what-next").state());
      assertEquals(RETURNED, story.step("scrutiny").state());
      assertEquals(Optional.of("Challenges"), story.step("scrutiny").outcomeLabel());
    }

    @Test
    void on_which_there_is_no_agreement_is_with_the_ladder() {
      Story story = Story.referred().returned().by(People.DIRECTOR).does(disagree());

      assertEquals(WITH_LADDER, story.step("what-next").state());
    }
  }

  @Nested
  class A_duty_of_each_agency {
    @Test
    void is_owed_together_until_somebody_is_named() {
      Story story = Story.referred();
      assertEquals("each agency involved", story.due("returns", "NS-H-03").owesName());
    }

    @Test
    void is_owed_by_each_agency_that_has_not_answered() {
      Story story = Story.referred().asked().by(People.OFFICER).does(returns("police"));

      assertEquals(OPEN, story.step("returns").state());
      assertEquals(
          List.of("Northshire Council", "Northshire ICB"),
          story.step("returns").due().stream().map(Due::owesName).toList());
      assertEquals(Map.of("police", "return"), story.step("returns").byAgency());
    }

    @Test
    void is_met_when_the_last_of_them_has_answered() {
      StepStanding returns = Story.referred().returned().step("returns");

      assertEquals(MET, returns.state());
      assertEquals(Optional.of("All have answered"), returns.outcomeLabel());
      assertEquals(Optional.of(at("Thu 5 Mar 2026 9:00")), returns.met());
    }

    @Test
    void is_met_on_the_day_of_the_last_answer_in_whatever_order_they_were_typed_up() {
      Story story =
          Story.referred()
              .asked()
              .on("Mon 9 Mar 2026 9:00")
              .by(People.MANAGER)
              .reports(on("Fri 6 Mar 2026"), returns("council"))
              .by(People.MANAGER)
              .reports(on("Thu 5 Mar 2026"), returns("police"))
              .by(People.MANAGER)
              .reports(on("Wed 4 Mar 2026"), returns("icb"));

      assertEquals(Optional.of(on("Fri 6 Mar 2026")), story.step("returns").met());
    }

    @Test
    void opens_again_when_another_agency_is_named() {
      Story story =
          Story.referred()
              .returned()
              .by(People.MANAGER)
              .does(new Happening.AgenciesNamed("r1", Set.of("schools")));

      assertEquals(OPEN, story.step("returns").state());
      assertEquals("Northshire Schools", story.due("returns", "NS-H-03").owesName());
    }
  }

  @Nested
  class Of_two_times {
    private final Story story =
        Story.referred().on("Wed 4 Mar 2026 9:00").by(People.DIRECTOR).does(notified(yes()));

    @Test
    void as_known_earlier_it_does_not_see_what_was_recorded_since() {
      assertEquals(MET, Story.step(story.stands(), "notice").state());
      assertEquals(OPEN, Story.step(story.asKnownAt("Tue 3 Mar 2026 9:00"), "notice").state());
    }

    @Test
    void as_known_before_the_referral_it_sees_nothing() {
      assertTrue(story.asKnownAt("Sun 1 Mar 2026 9:00").reviews().isEmpty());
    }

    @Test
    void about_a_later_day_it_says_what_will_be_overdue_by_then() {
      assertEquals(Due.State.OPEN, story.due("returns", "NS-H-03").state());
      assertEquals(
          Due.State.OVERDUE,
          Story.due(story.about("Mon 16 Mar 2026 9:00"), "returns", "NS-H-03").state());
    }
  }

  @Nested
  class What_may_be_done_next {
    @Test
    void is_offered_with_every_reason_against_it() {
      Offer decide = Story.referredAfterADeath().offer(Offer.Act.DECIDE, "what-next").orElseThrow();

      assertFalse(decide.open());
      assertEquals(
          List.of(
              "“Return what you hold” comes first, and it has not been recorded.",
              "2 March 2026 at 9am is too early for “What happens next”. The first day is 5 March"
                  + " 2026."),
          Story.says(decide.refused()));
      assertEquals(
          List.of(
              "“Learning exercise” cannot be chosen in this case, because this is not so: the"
                  + " child is alive."),
          Story.says(decide.options().get(1).refused()));
      assertEquals("reasons", decide.asks().get(0).field().id());
    }

    @Test
    void is_not_offered_when_it_was_done_or_is_not_asked_for() {
      Story story = Story.referred().by(People.DIRECTOR).does(notified(yes()));

      assertTrue(story.offer(Offer.Act.DO, "notice").isEmpty());
      assertTrue(story.offer(Offer.Act.DO, "family").isEmpty());
      assertTrue(story.offer(Offer.Act.DO, "log").isPresent());
    }

    @Test
    void after_a_challenge_is_to_answer_it_with_a_new_decision() {
      Story story =
          Story.referred()
              .decided("review")
              .by(People.SCRUTINEER)
              .does(answers("scrutiny", "challenge"));

      assertEquals(
          "What happens next: decide again, to answer “Challenges” (Scrutineer's answer)",
          story.offer(Offer.Act.DECIDE, "what-next").orElseThrow().label());
      assertTrue(story.offer(Offer.Act.ENDORSE, "scrutiny").isEmpty());
    }

    @Test
    void after_a_disagreement_is_to_settle_it_where_the_ladder_says() {
      Story story = Story.referred().returned().by(People.DIRECTOR).does(disagree());

      assertEquals(
          "Settle the disagreement: with the Chief Executive",
          story.offer(Offer.Act.SETTLE_DISAGREEMENT, "what-next").orElseThrow().label());
      assertTrue(story.offer(Offer.Act.DECIDE, "what-next").isEmpty());
    }

    @Test
    void is_refused_while_it_would_be_too_early() {
      Offer early =
          Story.referred()
              .asked()
              .by(People.DIRECTOR)
              .does(returns("council"))
              .by(People.OFFICER)
              .does(returns("police"))
              .by(People.CLERK)
              .does(returns("icb"))
              .offer(Offer.Act.DECIDE, "what-next")
              .orElseThrow();

      assertEquals(
          List.of(
              "2 March 2026 at 10am is too early for “What happens next”. The first day is 5 March"
                  + " 2026."),
          Story.says(early.refused()));
      assertTrue(
          Story.referred().returned().offer(Offer.Act.DECIDE, "what-next").orElseThrow().open());
    }

    @Test
    void a_meeting_may_be_planned_however_early_it_is() {
      assertTrue(
          Story.referred()
              .asked()
              .offer(Offer.Act.PLAN_MEETING, "what-next")
              .orElseThrow()
              .refused()
              .stream()
              .noneMatch(r -> r.says().contains("too early")));
    }

    @Test
    void a_date_that_may_be_changed_is_offered_by_its_rule() {
      Offer extend = Story.referred().offer(Offer.Act.EXTEND, "returns").orElseThrow();

      assertEquals("NS-H-03", extend.options().get(0).id());
    }
  }

  @Test
  void a_step_that_nobody_takes_has_no_outcome() {
    assertEquals(Optional.empty(), Story.referred().step("log").outcome());
    assertEquals(MET, Story.referred().by(People.OFFICER).does(done("log")).step("log").state());
  }
}
