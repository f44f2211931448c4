package org.candour.engine;

import static org.candour.engine.Dates.at;
import static org.candour.engine.Dates.on;
import static org.candour.engine.Story.decides;
import static org.candour.engine.Story.fact;
import static org.candour.engine.Story.fullPanel;
import static org.candour.engine.Story.no;
import static org.candour.engine.Story.notified;
import static org.candour.engine.Story.panel;
import static org.candour.engine.Story.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.criteria.Answer;
import org.candour.criteria.Value;
import org.candour.journal.Happening;
import org.candour.journal.Mark;
import org.candour.rule.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("What is done here may be refused; what happened elsewhere is recorded")
class ActOrReportTest {
  private final Story ready = Story.referred().returned().on("Wed 11 Mar 2026 14:00");

  @Nested
  class An_act {
    @Test
    void is_refused_when_a_rule_refuses_it() {
      List<Reason> refused =
          ready
              .by(People.MANAGER)
              .isRefused(decides("review", panel(People.DIRECTOR, People.NURSE)));

      assertEquals(
          List.of(
              "Review Panel: Not quorate: 2 of 3 required representatives are here. There is no one"
                  + " from the police. To become quorate you need someone from the police."),
          Story.says(refused));
      assertEquals(Northshire.QUORUM, refused.get(0).rule().orElseThrow());
      assertEquals(Reason.Kind.RULE, refused.get(0).kind());
    }

    @Test
    void is_refused_with_every_reason_at_once() {
      Happening.DecisionMade decision =
          new Happening.DecisionMade(
              "r1",
              "what-next",
              "adjourn",
              Map.of("reason", new Value.Text("Because.")),
              Optional.of(panel(People.DIRECTOR, People.NURSE)),
              Optional.of(3L));

      assertEquals(
          List.of(
              "An act cannot lie in the future. You gave 12 March 2026 at 9am.",
              "“Return what you hold” comes first, and it has not been recorded.",
              "“What happens next” has no such option. Choose one of: “review”, Learning exercise,"
                  + " “nothing”.",
              "“Reasons” has no answer.",
              "No question called “reason” is asked here. Did you mean “reasons”?",
              "There is no report without effect of this same decision at that place.",
              "Review Panel: Not quorate: 2 of 3 required representatives are here. There is no one"
                  + " from the police. To become quorate you need someone from the police.",
              "A decision of the Review Panel is recorded by the business unit or by a member who"
                  + " was there."),
          Story.says(
              ((Ruling.Refused)
                      Story.referred()
                          .on("Wed 11 Mar 2026 14:00")
                          .by(People.CLERK)
                          .ask(org.candour.journal.Basis.ACT, at("Thu 12 Mar 2026 9:00"), decision))
                  .reasons()));
    }

    @Test
    void that_is_refused_leaves_nothing_behind_of_what_was_asked_for_with_it() {
      Ruling ruling =
          ready
              .by(People.MANAGER)
              .ask(
                  org.candour.journal.Basis.ACT,
                  at("Wed 11 Mar 2026 14:00"),
                  fact("places", new Value.Whole(3)),
                  fact("plaices", new Value.Whole(3)));

      assertEquals(
          List.of("This framework has no fact called “plaices”. Did you mean “places”?"),
          Story.says(((Ruling.Refused) ruling).reasons()));
    }

    @Test
    void lies_never_in_the_future() {
      assertEquals(
          List.of("An act cannot lie in the future. You gave 12 March 2026 at 9am."),
          Story.says(
              ((Ruling.Refused)
                      ready
                          .by(People.DIRECTOR)
                          .ask(
                              org.candour.journal.Basis.ACT,
                              at("Thu 12 Mar 2026 9:00"),
                              notified(yes())))
                  .reasons()));
    }

    @Test
    void lies_never_in_the_past_and_is_then_a_report() {
      for (org.candour.time.When past :
          List.of(at("Wed 11 Mar 2026 13:59"), on("Tue 10 Mar 2026"))) {
        Ruling ruling =
            ready.by(People.DIRECTOR).ask(org.candour.journal.Basis.ACT, past, notified(yes()));
        Reason refused = ((Ruling.Refused) ruling).reasons().get(0);

        assertEquals(
            "An act happens now, not earlier. You gave " + past.words() + ".", refused.says());
        assertEquals(Reason.Kind.INTEGRITY, refused.kind());
        assertTrue(refused.remedy().orElseThrow().contains("as a report"));
      }
    }

    @Test
    void moves_with_the_record_when_the_clock_lags_behind_it() {
      Story ahead = ready.by(People.DIRECTOR).does(notified(yes()));
      Story lagging =
          ahead.on("Wed 11 Mar 2026 13:59").by(People.NURSE).does(Story.done("records"));

      assertEquals(at("Wed 11 Mar 2026 14:00"), lagging.last().stamp().happened());
    }

    @Test
    void of_today_may_be_known_to_the_day_only() {
      Ruling ruling =
          ready
              .by(People.DIRECTOR)
              .ask(org.candour.journal.Basis.ACT, on("Wed 11 Mar 2026"), notified(yes()));

      assertTrue(ruling instanceof Ruling.Admitted);
    }
  }

  @Nested
  class A_report {
    @Test
    void of_what_kept_the_rules_has_the_effect_of_the_act() {
      Story story =
          ready
              .on("Thu 12 Mar 2026 9:00")
              .by(People.MANAGER)
              .reports(at("Wed 11 Mar 2026 14:00"), decides("review", fullPanel()));

      assertEquals(StepStanding.State.MET, story.step("what-next").state());
      assertEquals(Optional.of(at("Wed 11 Mar 2026 14:00")), story.step("what-next").met());
      assertEquals(List.of(), story.stands().findings());
    }

    @Test
    void lies_never_in_the_future_either() {
      assertEquals(
          List.of(
              "Something that is reported as having happened cannot lie in the future. You gave 12"
                  + " March 2026."),
          Story.says(
              ready.by(People.MANAGER).isRefusedToReport(on("Thu 12 Mar 2026"), notified(yes()))));
    }

    @Test
    void is_refused_when_it_would_contradict_the_record() {
      Happening twice = notified(yes());
      Story story = ready.by(People.DIRECTOR).does(twice);

      assertEquals(
          List.of("“Notify the national panel” has already been recorded."),
          Story.says(story.by(People.MANAGER).isRefusedToReport(on("Tue 10 Mar 2026"), twice)));
    }

    @Nested
    class Of_what_broke_a_rule {
      private final Story breach =
          ready
              .by(People.MANAGER)
              .reports(
                  on("Tue 10 Mar 2026"), decides("review", panel(People.DIRECTOR, People.NURSE)));

      @Test
      void is_recorded_and_marked_and_says_which_rule() {
        Mark mark =
            breach.last().verdict().marks().stream()
                .filter(m -> m.kind() == Mark.Kind.BREACH)
                .findFirst()
                .orElseThrow();

        assertEquals(Optional.of("NS-C-01"), mark.rule());
        assertTrue(mark.says().contains("There is no one from the police."));
      }

      @Test
      void has_no_effect() {
        assertFalse(breach.last().effective());
        assertEquals(StepStanding.State.OPEN, breach.step("what-next").state());
        assertEquals(StepStanding.State.WAITS, breach.step("scrutiny").state());
      }

      @Test
      void has_to_be_looked_at() {
        Assessment.Attention finding = breach.stands().findings().get(0);

        assertEquals(breach.last().place(), finding.place());
        assertTrue(
            finding
                .reason()
                .says()
                .startsWith("Recorded, but without effect: Review Panel: Not quorate"));
        assertEquals(
            Optional.of(
                "Decide or do it again in a way that keeps the rule, and adopt what was recorded."),
            finding.reason().remedy());
      }

      @Test
      void is_adopted_by_a_later_decision_that_keeps_the_rule() {
        long place = breach.last().place();
        Story adopted =
            breach
                .on("Thu 12 Mar 2026 10:00")
                .by(People.MANAGER)
                .does(decides("review", Optional.of(fullPanel()), Optional.of(place)));

        assertEquals(StepStanding.State.MET, adopted.step("what-next").state());
        assertEquals(List.of(), adopted.stands().findings());
      }

      @Test
      void is_not_adopted_by_another_decision_than_the_one_reported() {
        long place = breach.last().place();

        assertEquals(
            List.of("There is no report without effect of this same decision at that place."),
            Story.says(
                breach
                    .by(People.MANAGER)
                    .isRefused(decides("nothing", Optional.of(fullPanel()), Optional.of(place)))));
      }

      @Test
      void is_not_adopted_by_a_meeting_that_breaks_the_rule_again() {
        long place = breach.last().place();

        assertEquals(
            1,
            breach
                .by(People.MANAGER)
                .isRefused(
                    decides(
                        "review",
                        Optional.of(panel(People.DIRECTOR, People.INSPECTOR)),
                        Optional.of(place)))
                .size());
      }

      @Test
      void needs_no_more_looking_at_once_it_was_decided_otherwise() {
        Story otherwise =
            breach
                .on("Thu 12 Mar 2026 10:00")
                .by(People.MANAGER)
                .does(decides("nothing", fullPanel()));

        assertEquals(List.of(), otherwise.stands().findings());
      }
    }

    @Test
    void of_a_duty_that_broke_a_rule_needs_no_more_looking_at_once_it_was_done_well() {
      Story story = ready.by(People.MANAGER).reports(on("Tue 10 Mar 2026"), notified(no()));
      assertEquals(1, story.stands().findings().size());
      assertEquals(StepStanding.State.OPEN, story.step("notice").state());

      assertEquals(List.of(), story.by(People.DIRECTOR).does(notified(yes())).stands().findings());
    }
  }

  @Nested
  class A_rule_that_asks_for_a_reason {
    private final Story early =
        Story.referred()
            .asked()
            .by(People.DIRECTOR)
            .does(Story.returns("council"))
            .by(People.OFFICER)
            .does(Story.returns("police"))
            .by(People.CLERK)
            .does(Story.returns("icb"))
            .on("Tue 3 Mar 2026 9:00");

    @Test
    void refuses_the_act_without_one_and_asks_for_it() {
      List<Reason> refused = early.by(People.MANAGER).isRefused(decides("review", fullPanel()));

      assertEquals(
          List.of(
              "3 March 2026 at 9am is too early for “What happens next”. The first day is 5 March"
                  + " 2026."),
          Story.says(refused));
      assertEquals(
          Optional.of(
              "Choose 5 March 2026 or later. If it has to be so, give the reason. It is recorded"
                  + " with the entry."),
          refused.get(0).remedy());
    }

    @Test
    void lets_it_through_with_one_and_marks_it() {
      Story story =
          early
              .because("Another child is at risk.")
              .by(People.MANAGER)
              .does(decides("review", fullPanel()));

      assertEquals(StepStanding.State.MET, story.step("what-next").state());
      assertEquals(1, story.marked(Mark.Kind.OVERRIDDEN).size());
    }

    @Test
    void is_not_met_by_a_blank_one() {
      assertEquals(
          1,
          early.because("  ").by(People.MANAGER).isRefused(decides("review", fullPanel())).size());
    }

    @Test
    void never_lets_through_what_another_rule_refuses() {
      assertEquals(
          List.of(Northshire.QUORUM.id()),
          early
              .because("Another child is at risk.")
              .by(People.MANAGER)
              .isRefused(decides("review", panel(People.DIRECTOR, People.NURSE)))
              .stream()
              .map(r -> r.rule().orElseThrow().id())
              .toList());
    }
  }

  @Nested
  class What_comes_after_something_else {
    @Test
    void takes_a_reason_to_be_done_before_it_however_weakly_its_own_rule_is_kept() {
      assertEquals(
          List.of("“Notify the national panel” comes first, and it has not been recorded."),
          Story.says(Story.referred().by(People.CLERK).isRefused(Story.done("records"))));
    }
  }

  @Nested
  class A_fact {
    @Test
    void that_may_lie_ahead_or_before_the_referral_is_taken() {
      Story story =
          Story.referred()
              .by(People.CLERK)
              .does(fact("funeral", new Value.Moment(on("Fri 20 Mar 2026"))))
              .by(People.CLERK)
              .does(fact("aware", new Value.Moment(on("Mon 5 Jan 2026"))));

      assertEquals(
          Optional.of(on("Fri 20 Mar 2026")), story.stands().facts().of("funeral").moment());
    }

    @Test
    void of_what_has_happened_cannot_lie_in_the_future() {
      assertEquals(
          1,
          Story.referred()
              .by(People.CLERK)
              .isRefused(fact("aware", new Value.Moment(on("Fri 20 Mar 2026"))))
              .size());
    }

    @Test
    void of_the_wrong_kind_is_refused_and_says_what_it_takes() {
      assertEquals(
          List.of("“The child died” takes yes, no or not known"),
          Story.says(
              Story.referred()
                  .by(People.CLERK)
                  .isRefused(fact("died", new Value.Text("on Monday")))));
      assertEquals(
          List.of("“Kind of incident” takes one of: “injury”, “fire”"),
          Story.says(
              Story.referred()
                  .by(People.CLERK)
                  .isRefused(fact("kind", new Value.Choice("flood")))));
    }

    @Test
    void that_nobody_knows_may_always_be_said_to_be_not_known() {
      Story story = Story.referred().by(People.CLERK).does(fact("kind", new Value.NotKnown()));
      assertEquals("Not known", story.stands().facts().of("kind").words());
    }
  }

  @Nested
  class Each_entry_is_judged_once {
    @Test
    void and_keeps_the_verdict_with_every_limb_and_the_versions_it_was_judged_by() {
      Story story = ready.by(People.MANAGER).does(decides("review", fullPanel()));

      assertEquals(1, story.last().stamp().framework());
      assertEquals(3, story.last().stamp().calendar());
      assertEquals(Answer.YES, story.last().verdict().criteria().get("NS-E-02").answer());
      assertEquals(9, story.last().place());
    }

    @Test
    void and_a_review_keeps_the_version_it_began_under() {
      Story story =
          Story.referred().on("Tue 2 Jun 2026 9:00").by(People.DIRECTOR).does(notified(yes()));

      assertEquals(1, story.last().stamp().framework());
    }

    @Test
    void and_what_belongs_to_the_case_goes_by_the_version_of_the_day() {
      Story story =
          Story.referred().on("Tue 2 Jun 2026 9:00").by(People.CLERK).does(fact("died", no()));

      assertEquals(2, story.last().stamp().framework());
    }

    @Test
    void and_nothing_is_recorded_before_what_was_recorded_already() {
      Story story = Story.referred().on("Sun 1 Mar 2026 9:00");

      story = story.by(People.DIRECTOR).does(notified(yes()));
      assertEquals(at("Mon 2 Mar 2026 9:00").instant(), story.last().stamp().recorded());
      assertEquals(
          1,
          story.on("Sun 1 Mar 2026 10:00").by(People.DIRECTOR).isRefused(notified(yes())).size());
    }

    @Test
    void and_a_day_before_the_first_framework_has_nothing_to_be_judged_by() {
      Story story = Story.blank("Mon 2 Mar 2026 9:00");

      assertEquals(
          List.of("No version of this partnership's framework was in force on that day."),
          Story.says(
              story
                  .by(People.OFFICER)
                  .isRefusedToReport(
                      on("Wed 31 Dec 2025"),
                      new Happening.CaseOpened("NS-1"),
                      fact("died", no()))));
    }
  }
}
