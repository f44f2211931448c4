package org.candour.engine;

import static org.candour.engine.Dates.at;
import static org.candour.engine.Dates.day;
import static org.candour.engine.Dates.on;
import static org.candour.engine.Story.answers;
import static org.candour.engine.Story.done;
import static org.candour.engine.Story.extended;
import static org.candour.engine.Story.fact;
import static org.candour.engine.Story.notified;
import static org.candour.engine.Story.returns;
import static org.candour.engine.Story.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.candour.criteria.Value;
import org.candour.journal.Mark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("When things are due")
class WhenThingsAreDueTest {

  @Nested
  class A_limit {
    @Test
    void counts_from_what_really_happened_and_says_how() {
      Due due = Story.referred().due("notice", "NS-H-01");

      assertEquals(Optional.of(day("Fri 6 Mar 2026")), due.day());
      assertEquals(Due.State.OPEN, due.state());
      assertEquals("the Director", due.owesName());
      assertEquals(2, due.anchorPlace());
      assertEquals(
          "6 March 2026: 5 working days after 27 February 2026 (counted as day 0), not counting"
              + " weekends. Counted from: the council became aware.",
          due.says());
    }

    @Test
    void counts_the_day_of_receipt_as_day_1_where_the_framework_says_so() {
      Due due = Story.referred().due("returns", "NS-H-03");

      assertEquals(Optional.of(day("Fri 13 Mar 2026")), due.day());
      assertEquals(
          "13 March 2026: working day 10, counting 2 March 2026 as day 1, not counting weekends."
              + " Counted from: the referral was received.",
          due.says());
    }

    @Test
    void does_not_run_before_what_it_counts_from_has_happened() {
      Due due = Story.referred().due("scrutiny", "NS-H-08");

      assertEquals(Due.State.NOT_YET_RUNNING, due.state());
      assertEquals(Optional.empty(), due.day());
      assertEquals(
          "Due 2 working days after the panel decided. The clock starts when that is recorded.",
          due.says());
    }

    @Test
    void runs_once_it_has_happened() {
      Due due = Story.referred().decided("review").due("scrutiny", "NS-H-08");

      assertEquals(Due.State.OPEN, due.state());
      assertEquals(Optional.of(day("Fri 13 Mar 2026")), due.day());
    }

    @Test
    void is_kept_until_the_end_of_its_last_day() {
      Story story = Story.referred();

      assertEquals(
          Due.State.OPEN,
          Story.due(story.about("Fri 6 Mar 2026 23:59"), "notice", "NS-H-01").state());
      assertEquals(
          Due.State.OVERDUE,
          Story.due(story.about("Sat 7 Mar 2026 0:00"), "notice", "NS-H-01").state());
    }

    @Test
    void in_hours_is_kept_to_the_moment() {
      Story story = Story.referred();

      assertEquals(
          Due.State.OPEN,
          Story.due(story.about("Tue 3 Mar 2026 9:00"), "request", "NS-H-02").state());
      assertEquals(
          Due.State.OVERDUE,
          Story.due(story.about("Tue 3 Mar 2026 9:01"), "request", "NS-H-02").state());
    }

    @Test
    void that_was_kept_is_met_and_no_longer_open() {
      Story story =
          Story.referred().on("Fri 6 Mar 2026 23:59").by(People.DIRECTOR).does(notified(yes()));

      assertEquals(Due.State.MET, story.due("notice", "NS-H-01").state());
      assertTrue(story.stands().open().stream().noneMatch(d -> d.step().equals("notice")));
      assertEquals(List.of(), story.marked(Mark.Kind.LATE));
    }

    @Test
    void that_was_missed_never_keeps_the_duty_from_being_done_and_marks_it_late() {
      Story story =
          Story.referred().on("Mon 9 Mar 2026 9:00").by(People.DIRECTOR).does(notified(yes()));

      assertEquals(Due.State.MET_LATE, story.due("notice", "NS-H-01").state());
      assertEquals(
          List.of(
              "Done after it was due. How the date was counted: 6 March 2026: 5 working days after"
                  + " 27 February 2026 (counted as day 0), not counting weekends. Counted from: the council"
                  + " became aware."),
          story.marked(Mark.Kind.LATE));
      assertEquals(Optional.of("NS-H-01"), story.last().verdict().marks().get(0).rule());
    }

    @Test
    void is_judged_by_the_day_it_was_done_and_not_by_the_day_it_was_typed_up() {
      Story story =
          Story.referred()
              .on("Mon 9 Mar 2026 9:00")
              .by(People.MANAGER)
              .reports(on("Fri 6 Mar 2026"), notified(yes()));

      assertEquals(Due.State.MET, story.due("notice", "NS-H-01").state());
      assertEquals(List.of(), story.marked(Mark.Kind.LATE));
    }

    @Test
    void past_the_last_published_bank_holiday_is_provisional() {
      Story story = Story.referred(Story.blank("Wed 23 Dec 2026 9:00"), false);

      assertTrue(story.due("returns", "NS-H-03").reckoning().orElseThrow().provisional());
      assertTrue(story.due("returns", "NS-H-03").says().contains("so this date may move"));
    }
  }

  @Nested
  class A_target {
    @Test
    void that_has_passed_is_not_called_overdue() {
      Due due = Story.due(Story.referred().about("Fri 6 Mar 2026 9:00"), "log", "NS-H-05");

      assertTrue(due.target());
      assertEquals(Due.State.OPEN, due.state());
      assertEquals(Optional.of(day("Thu 5 Mar 2026")), due.day());
    }

    @Test
    void that_was_missed_is_noted_and_not_marked_late() {
      Story story = Story.referred().on("Fri 6 Mar 2026 9:00").by(People.OFFICER).does(done("log"));

      assertEquals(List.of(), story.marked(Mark.Kind.LATE));
      assertEquals(1, story.marked(Mark.Kind.NOTE).size());
      assertTrue(story.marked(Mark.Kind.NOTE).get(0).startsWith("Done after its target date. "));
    }
  }

  @Nested
  class A_duty_of_each_agency {
    @Test
    void is_marked_late_once_for_the_agency_that_was_late_and_no_other() {
      Story story =
          Story.referred()
              .asked()
              .by(People.DIRECTOR)
              .does(returns("council"))
              .on("Mon 16 Mar 2026 9:00")
              .by(People.OFFICER)
              .does(returns("police"));

      assertEquals(1, story.marked(Mark.Kind.LATE).size());
      assertEquals(
          List.of("Northshire ICB"),
          story.step("returns").due().stream().map(Due::owesName).toList());
      assertEquals(Due.State.OVERDUE, story.due("returns", "NS-H-03").state());
    }

    @Test
    void is_due_from_each_of_them_soonest_first() {
      List<Due> open = Story.referred().asked().stands().open();

      assertEquals("log", open.get(0).step());
      assertEquals(3, open.stream().filter(d -> d.step().equals("returns")).count());
    }
  }

  @Nested
  class Of_several_clocks {
    @Test
    void the_earliest_governs_and_the_others_are_named() {
      Due due = Story.referred().due("what-next", "NS-H-07");

      assertEquals(Optional.of(day("Mon 23 Mar 2026")), due.day());
      assertTrue(due.says().startsWith("The earliest clock governs. 23 March 2026: 15 working"));
      assertTrue(due.says().contains("Also counted: 23 March 2026: 16 working days"));
    }

    @Test
    void the_earlier_awareness_brings_the_date_forward() {
      Story story =
          Story.referred()
              .by(People.MANAGER)
              .does(fact("aware", new Value.Moment(on("Wed 25 Feb 2026"))));

      assertEquals(Optional.of(day("Thu 19 Mar 2026")), story.due("what-next", "NS-H-07").day());
      assertEquals(4, story.due("what-next", "NS-H-07").anchorPlace());
    }

    @Test
    void one_that_does_not_run_yet_is_named_and_does_not_govern() {
      Story story = Story.referred().by(People.MANAGER).does(fact("aware", new Value.NotKnown()));

      Due due = story.due("what-next", "NS-H-07");
      assertEquals(Optional.of(day("Mon 23 Mar 2026")), due.day());
      assertTrue(
          due.says()
              .endsWith(
                  "Due 16 working days after the council became aware. The clock starts when that"
                      + " is recorded."));
    }
  }

  @Nested
  class A_window {
    @Test
    void shows_both_ends() {
      Due due = Story.referred().due("what-next", "NS-H-06");

      assertEquals(day("Thu 5 Mar 2026"), due.opens().orElseThrow().day());
      assertEquals(Optional.of(day("Mon 23 Mar 2026")), due.day());
      assertTrue(due.says().startsWith("Not before 5 March 2026: 3 working days after"));
      assertTrue(due.says().endsWith("Counted from: the referral was received."));
    }
  }

  @Nested
  class Where_no_day_can_be_reckoned {
    @Test
    void it_is_set_case_by_case_and_the_framework_is_quoted() {
      Due due = Story.referred().due("commission", "NS-H-10");

      assertEquals(Optional.empty(), due.day());
      assertEquals("The panel sets the day for each review.", due.says());
    }

    @Test
    void the_day_set_for_this_case_holds() {
      Story story =
          Story.referred()
              .decided("review")
              .by(People.DIRECTOR)
              .does(extended("commission", "NS-H-10", "Fri 27 Mar 2026"));

      Due due = story.due("commission", "NS-H-10");
      assertEquals(Optional.of(day("Fri 27 Mar 2026")), due.day());
      assertEquals("Set for 27 March 2026. The panel sets the day for each review.", due.says());
      assertEquals(Due.State.OPEN, due.state());
    }

    @Test
    void a_step_that_may_not_come_too_soon_says_from_when_and_is_never_overdue() {
      Story story = commissioned();

      Due due = story.due("publish", "NS-H-12");
      assertEquals(day("Fri 27 Mar 2026"), due.opens().orElseThrow().day());
      assertEquals(Optional.empty(), due.day());
      assertEquals(Due.State.OPEN, due.state());
      assertEquals(
          Due.State.OPEN,
          Story.due(story.about("Mon 6 Jul 2026 9:00"), "publish", "NS-H-12").state());
      assertTrue(due.says().startsWith("Not before 27 March 2026: 7 working days after"));
    }

    private Story commissioned() {
      return Story.referred()
          .decided("review")
          .on("Thu 12 Mar 2026 9:00")
          .by(People.SCRUTINEER)
          .does(answers("scrutiny", "agree"))
          .on("Tue 17 Mar 2026 9:00")
          .by(People.MANAGER)
          .does(answers("national", "accepted"))
          .on("Wed 18 Mar 2026 9:00")
          .by(People.DIRECTOR)
          .does(done("commission"));
    }
  }

  @Nested
  class A_step_that_is_not_asked_for {
    @Test
    void owes_nothing() {
      assertEquals(List.of(), Story.referred().step("family").due());
    }
  }

  @Nested
  class An_answer_that_sent_a_decision_back {
    private final Story story =
        Story.referred()
            .decided("review")
            .on("Thu 12 Mar 2026 9:00")
            .by(People.SCRUTINEER)
            .does(answers("scrutiny", "challenge"));

    @Test
    void was_given_so_the_endorser_owes_nothing_until_there_is_a_new_decision() {
      assertEquals(
          Due.State.MET,
          Story.due(story.about("Mon 30 Mar 2026 9:00"), "scrutiny", "NS-H-08").state());
    }

    @Test
    void leaves_the_decision_due_by_its_own_limit() {
      assertEquals(Due.State.OPEN, story.due("what-next", "NS-H-07").state());
      assertEquals(
          Due.State.OVERDUE,
          Story.due(story.about("Mon 30 Mar 2026 9:00"), "what-next", "NS-H-07").state());
    }

    @Test
    void starts_the_endorsers_clock_again_with_the_new_decision() {
      Story again =
          story
              .on("Mon 16 Mar 2026 9:00")
              .by(People.MANAGER)
              .does(Story.decides("review", Story.fullPanel()));

      assertEquals(StepStanding.State.MET, again.step("what-next").state());
      assertEquals(StepStanding.State.OPEN, again.step("scrutiny").state());
      assertEquals(Optional.of(day("Wed 18 Mar 2026")), again.due("scrutiny", "NS-H-08").day());
    }
  }

  @Test
  void a_clock_that_counts_from_a_moment_says_the_moment() {
    Due due = Story.referred().due("request", "NS-H-02");

    assertEquals(at("Tue 3 Mar 2026 9:00").instant(), due.reckoning().orElseThrow().lastMoment());
    assertEquals(
        "3 March 2026 at 9am: 24 hours after 2 March 2026 at 9am. Counted from: the referral was"
            + " received.",
        due.says());
  }
}
