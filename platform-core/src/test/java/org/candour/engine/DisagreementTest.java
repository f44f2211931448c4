package org.candour.engine;

import static org.candour.engine.Dates.at;
import static org.candour.engine.Story.answers;
import static org.candour.engine.Story.decides;
import static org.candour.engine.Story.disagree;
import static org.candour.engine.Story.fact;
import static org.candour.engine.Story.fullPanel;
import static org.candour.engine.Story.settles;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.criteria.Value;
import org.candour.journal.Happening;
import org.candour.journal.Mark;
import org.candour.journal.Sitting;
import org.candour.quorum.Ballot;
import org.candour.quorum.Vote;
import org.candour.rule.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A disagreement of the panel goes up; it is never voted down")
class DisagreementTest {
  private final Story ready = Story.referred().returned().on("Wed 11 Mar 2026 14:00");

  private static Sitting withOneAgainst() {
    Sitting all = fullPanel();
    List<Vote> votes = new ArrayList<>(all.votes());
    votes.set(2, new Vote(People.NURSE, "for-icb", Ballot.NO));
    return all.voting(votes);
  }

  @Nested
  class The_panel {
    @Test
    void does_not_decide_over_one_who_disagrees() {
      List<Reason> refused =
          ready.by(People.MANAGER).isRefused(decides("review", withOneAgainst()));

      assertEquals(
          List.of("No agreement: Member for icb disagrees. 2 for, 1 against (Member for icb)."),
          Story.says(refused));
      assertEquals(Northshire.DISPUTE, refused.get(0).rule().orElseThrow());
      assertEquals(
          Optional.of("Record the disagreement: it goes up instead of being voted down."),
          refused.get(0).remedy());
    }

    @Test
    void does_not_decide_while_somebody_has_not_answered() {
      Sitting all = fullPanel();
      List<Reason> refused =
          ready
              .by(People.MANAGER)
              .isRefused(decides("review", all.voting(all.votes().subList(0, 2))));

      assertTrue(refused.get(0).says().startsWith("Not agreed yet: 2 for, 0 against."));
      assertEquals(
          Optional.of("Record a vote for everybody who may vote."), refused.get(0).remedy());
    }

    @Test
    void no_longer_decides_once_it_went_up() {
      assertEquals(
          List.of(
              "Those who decide “What happens next” disagreed, so it now lies with the Chief"
                  + " Executive."),
          Story.says(
              ready
                  .by(People.DIRECTOR)
                  .does(disagree())
                  .by(People.MANAGER)
                  .isRefused(decides("review", fullPanel()))));
    }
  }

  @Nested
  class It_goes_up {
    @Test
    void once() {
      assertEquals(
          List.of("A disagreement on “What happens next” has already been recorded."),
          Story.says(
              ready.by(People.DIRECTOR).does(disagree()).by(People.NURSE).isRefused(disagree())));
    }

    @Test
    void only_when_there_is_something_to_decide() {
      assertEquals(
          List.of("“What happens next” is not open, so there is nothing to disagree on."),
          Story.says(Story.referred().by(People.DIRECTOR).isRefused(disagree())));
      assertEquals(
          1, Story.referred().decided("review").by(People.DIRECTOR).isRefused(disagree()).size());
    }

    @Test
    void recorded_by_those_who_decide_or_the_business_unit() {
      assertEquals(
          List.of("A disagreement is recorded by the Review Panel or by the business unit."),
          Story.says(ready.by(People.OFFICER).isRefused(disagree())));
    }

    @Test
    void also_after_a_challenge() {
      Story returned =
          Story.referred()
              .decided("review")
              .by(People.SCRUTINEER)
              .does(answers("scrutiny", "challenge"))
              .by(People.DIRECTOR)
              .does(disagree());

      assertEquals(StepStanding.State.WITH_LADDER, returned.step("what-next").state());
      Story settled = returned.by(People.CHIEF).does(settles("nothing"));
      assertEquals(StepStanding.State.MET, settled.step("what-next").state());
      assertEquals(StepStanding.State.OPEN, settled.step("scrutiny").state());
    }

    @Test
    void nowhere_when_the_framework_sets_no_ladder() {
      Happening onMethod =
          new Happening.DisagreementRaised("r1", "method", Map.of(), Optional.empty());

      assertEquals(
          List.of(
              "Where a disagreement on “Method of the review” goes is not set by this framework."),
          Story.says(ready.by(People.DIRECTOR).isRefused(onMethod)));
    }
  }

  @Nested
  class It_is_settled {
    private final Story up = ready.by(People.DIRECTOR).does(disagree());

    @Test
    void by_the_rung_that_is_for_such_a_case_and_stands_as_the_decision() {
      Story settled = up.by(People.CHIEF).does(settles("review"));

      assertEquals(StepStanding.State.MET, settled.step("what-next").state());
      assertEquals(Optional.of("review"), settled.step("what-next").outcome());
      assertEquals(StepStanding.State.OPEN, settled.step("scrutiny").state());
      assertTrue(settled.last().verdict().criteria().containsKey("NS-E-02"));
    }

    @Test
    void by_no_other_rung() {
      assertEquals(
          List.of(
              "“Settle: What happens next” is for the Chief Executive to do. Nothing that you"
                  + " hold here lets you do it."),
          Story.says(up.by(People.COMMISSIONER).isRefused(settles("review"))));
      assertEquals(1, up.by(People.DIRECTOR).isRefused(settles("review")).size());
    }

    @Test
    void by_the_chief_constable_in_a_case_of_a_child_who_died() {
      Story death =
          Story.referredAfterADeath()
              .returned()
              .on("Wed 11 Mar 2026 14:00")
              .by(People.DIRECTOR)
              .does(disagree());

      assertEquals(1, death.by(People.CHIEF).isRefused(settles("review")).size());
      assertTrue(death.by(People.COMMISSIONER).does(settles("review")).last().effective());
    }

    @Test
    void by_nobody_while_it_is_not_known_which_rung_it_is_for() {
      Story unknown = up.by(People.MANAGER).does(fact("died", new Value.NotKnown()));

      assertEquals(
          List.of(
              "Who settles “What happens next” in this case cannot be told from what is known."),
          Story.says(unknown.by(People.CHIEF).isRefused(settles("review"))));
      assertEquals(
          Optional.of("Record in the facts of the case whether this is so: the child died."),
          unknown.by(People.CHIEF).isRefused(settles("review")).get(0).remedy());
      assertFalse(unknown.offer(Offer.Act.SETTLE_DISAGREEMENT, "what-next").orElseThrow().open());
    }

    @Test
    void never_before_the_panel_disagreed() {
      List<Reason> refused = ready.by(People.CHIEF).isRefused(settles("review"));

      assertEquals(
          List.of(
              "No disagreement on “What happens next” has been recorded, so there is nothing to"
                  + " settle."),
          Story.says(refused));
      assertEquals(
          Optional.of(
              "The question goes to the Review Panel first. Record their disagreement before it"
                  + " goes up."),
          refused.get(0).remedy());
    }

    @Test
    void with_every_reason_at_once_when_it_is_refused() {
      Happening bare =
          new Happening.DisagreementSettled(
              "r1", "what-next", "exercise", Map.of(), Optional.empty(), Optional.empty());

      assertEquals(
          3,
          Story.referredAfterADeath().returned().by(People.CHIEF).isRefused(bare).stream()
              .filter(r -> !r.says().contains("too early"))
              .filter(r -> r.kind() == Reason.Kind.RULE)
              .count());
    }

    @Test
    void elsewhere_past_the_panel_only_as_a_breach_without_effect() {
      Story skipped =
          ready.by(People.MANAGER).reports(at("Wed 11 Mar 2026 13:00"), settles("review"));

      assertFalse(skipped.last().effective());
      assertEquals(StepStanding.State.OPEN, skipped.step("what-next").state());
      assertEquals(1, skipped.stands().findings().size());
    }

    @Test
    void late_and_is_marked_so() {
      Story late = up.on("Mon 30 Mar 2026 9:00").by(People.CHIEF).does(settles("review"));

      assertEquals(2, late.marked(Mark.Kind.LATE).size());
      assertEquals(Due.State.MET_LATE, late.due("what-next", "NS-H-07").state());
    }
  }
}
