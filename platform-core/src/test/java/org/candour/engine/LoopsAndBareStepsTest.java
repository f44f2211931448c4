package org.candour.engine;

import static org.candour.engine.Dates.day;
import static org.candour.engine.Story.answers;
import static org.candour.engine.Story.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.journal.Happening;
import org.candour.pathway.Anchor;
import org.candour.pathway.Guard;
import org.candour.pathway.Owner;
import org.candour.pathway.ReviewType;
import org.candour.pathway.Step;
import org.candour.pathway.TimeLimit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Steps that refer to each other, or to little at all")
class LoopsAndBareStepsTest {

  private static Story of(Step... steps) {
    ReviewType rapid = Pathway.with(Pathway.rapidReview(10), List.of(steps));
    return Story.referred(
        Story.blank(Northshire.version(1, day("Thu 1 Jan 2026"), rapid), "Mon 2 Mar 2026 9:00"),
        false);
  }

  private static Step step(String id) {
    return Pathway.rapidReview(10).step(id).orElseThrow();
  }

  @Test
  void a_decision_may_have_to_answer_a_challenge_within_days_of_it() {
    Anchor challenge = new Anchor.StepMet("scrutiny", "the scrutineer answered");
    Step.Decision decides = (Step.Decision) step("what-next");
    Step.Decision answering =
        new Step.Decision(
            decides.id(),
            decides.name(),
            decides.rule(),
            Guard.none(),
            List.of(Pathway.within("NS-H-30", Pathway.elapsed(1), challenge)),
            decides.owner(),
            decides.asks(),
            decides.options(),
            decides.ladder(),
            false);
    Story decided =
        of(answering, step("scrutiny"))
            .on("Wed 11 Mar 2026 14:00")
            .by(People.MANAGER)
            .does(Story.decides("review", Story.fullPanel()));

    assertEquals(StepStanding.State.OPEN, decided.step("scrutiny").state());
    Story challenged =
        decided
            .on("Thu 12 Mar 2026 9:00")
            .by(People.SCRUTINEER)
            .does(answers("scrutiny", "challenge"));
    assertEquals(Optional.of(day("Fri 13 Mar 2026")), challenged.due("what-next", "NS-H-30").day());
    assertEquals(Due.State.OPEN, challenged.due("what-next", "NS-H-30").state());
  }

  @Test
  void two_steps_that_wait_for_each_other_wait_and_the_reading_ends() {
    Story story =
        of(
            Pathway.duty("a", "First", "X-1", Pathway.DIRECTOR, Pathway.after("b")).step(),
            Pathway.duty("b", "Second", "X-2", Pathway.DIRECTOR, Pathway.after("a")).step());

    assertEquals(StepStanding.State.WAITS, story.step("a").state());
    assertEquals(StepStanding.State.WAITS, story.step("b").state());
  }

  @Test
  void an_answer_of_each_agency_that_has_no_time_limit_can_be_given() {
    Owner each = new Owner.EachInvolvedAgency("each agency involved");
    Story story =
        of(Pathway.duty("returns", "Return", "X-3", each, Guard.none()).answering("return").step())
            .by(People.MANAGER)
            .does(new Happening.AgenciesNamed("r1", Set.of("police")));

    assertEquals(
        StepStanding.State.MET,
        story.by(People.OFFICER).does(Story.returns("police")).step("returns").state());
  }

  @Test
  void limits_of_one_rule_on_two_steps_are_extended_one_by_one() {
    TimeLimit limit =
        new TimeLimit(
            Rules.rule("X-H", "Within 5 working days."),
            Pathway.within("X-H", Pathway.elapsed(5), Pathway.REFERRAL).shape(),
            false,
            Optional.of(
                new TimeLimit.Extension(
                    Rules.rule("X-E", "By the Director."), List.of(Pathway.DIRECTOR))));
    Story story =
        of(
                Pathway.duty("a", "First", "X-1", Pathway.DIRECTOR, Guard.none()).by(limit).step(),
                Pathway.duty("b", "Second", "X-2", Pathway.DIRECTOR, Guard.none()).by(limit).step())
            .by(People.DIRECTOR)
            .does(Story.extended("a", "X-H", "Fri 13 Mar 2026"));

    assertEquals(Optional.of(day("Fri 13 Mar 2026")), story.due("a", "X-H").day());
    assertEquals(Optional.of(day("Mon 9 Mar 2026")), story.due("b", "X-H").day());
  }

  @Test
  void a_case_may_hold_several_reviews_each_with_its_own_path() {
    Story two =
        Story.referred()
            .by(People.DIRECTOR)
            .does(new Happening.ReviewOpened("r2", "forum-review", "council", Map.of()))
            .by(People.OFFICER)
            .does(done("log"));

    assertEquals(2, two.stands().reviews().size());
    assertTrue(two.stands().review("r2").orElseThrow().step("log").isEmpty());
    assertEquals(
        StepStanding.State.OPEN,
        two.stands().review("r2").orElseThrow().step("forum-decides").orElseThrow().state());
  }

  @Test
  void a_body_whose_quorum_and_voting_are_not_set_decides_and_that_is_noted() {
    Happening decides =
        new Happening.DecisionMade(
            "r2",
            "forum-decides",
            "review",
            Map.of(),
            Optional.of(
                new org.candour.journal.Sitting(
                    "forum", "m1", "i1", 1, "", Optional.empty(), List.of(), List.of(), 0)),
            Optional.empty());
    Story decided =
        Story.referred()
            .by(People.DIRECTOR)
            .does(new Happening.ReviewOpened("r2", "forum-review", "council", Map.of()))
            .by(People.MANAGER)
            .does(decides);

    assertEquals(
        List.of(
            "Quorum is not set by this framework.",
            "How this body decides is not set by this framework."),
        decided.marked(org.candour.journal.Mark.Kind.NOTE));
  }
}
