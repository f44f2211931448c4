package org.candour.engine;

import static org.candour.engine.Dates.day;
import static org.candour.engine.Dates.on;
import static org.candour.engine.Story.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.journal.Happening;
import org.candour.pathway.Anchor;
import org.candour.pathway.Guard;
import org.candour.pathway.Shape;
import org.candour.pathway.Step;
import org.candour.rule.Reason;
import org.candour.time.AtLeastBefore;
import org.candour.time.Days;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("What must come so long before another event")
class BeforeAnotherEventTest {
  private static final Anchor PUBLICATION =
      new Anchor.StepPlanned("publish", "the day planned for “Publish the report”");

  private final Story story =
      Story.referred(
              Story.blank(Timings.framework(copy(), publish()), "Mon 2 Mar 2026 9:00"), false)
          .on("Mon 23 Mar 2026 9:00");

  private static Step copy() {
    Shape ahead = new Shape.Ahead(new AtLeastBefore(Pathway.elapsed(7)), PUBLICATION);
    return Pathway.duty("copy", "Copy sent", "NS-P-01", Pathway.DIRECTOR, Guard.none())
        .by(Timings.limit("NS-H-30", ahead))
        .step();
  }

  private static Step publish() {
    return Pathway.duty("publish", "Publish the report", "NS-P-02", Pathway.DIRECTOR, Guard.none())
        .step();
  }

  private static Happening planned(String day) {
    return new Happening.DayPlanned("r1", "publish", on(day));
  }

  @Nested
  class While_nothing_is_planned {
    @Test
    void it_has_no_date_and_says_what_it_waits_for() {
      Due due = story.due("copy", "NS-H-30");

      assertEquals(Due.State.NOT_YET_RUNNING, due.state());
      assertEquals(
          "Due 7 working days before the day planned for “Publish the report”. The clock starts"
              + " when that is recorded.",
          due.says());
    }
  }

  @Nested
  class Once_publication_is_planned {
    private final Story set = story.by(People.DIRECTOR).does(planned("Tue 14 Apr 2026"));

    @Test
    void the_copy_is_due_so_many_working_days_before_counted_past_easter() {
      Due due = set.due("copy", "NS-H-30");

      assertEquals(Optional.of(day("Wed 1 Apr 2026")), due.day());
      assertEquals(
          "1 April 2026: 7 working days before 14 April 2026, not counting weekends, 3 April 2026"
              + " (Good Friday) and 6 April 2026 (Easter Monday). Counted from: the day planned for"
              + " “Publish the report”.",
          due.says());
    }

    @Test
    void the_last_plan_counts() {
      Story moved = set.by(People.MANAGER).does(planned("Thu 16 Apr 2026"));

      assertEquals(Optional.of(day("Tue 7 Apr 2026")), moved.due("copy", "NS-H-30").day());
    }

    @Test
    void a_copy_sent_later_is_marked_late() {
      Story late = set.on("Thu 2 Apr 2026 9:00").by(People.DIRECTOR).does(done("copy"));

      assertEquals(Due.State.MET_LATE, late.due("copy", "NS-H-30").state());
    }
  }

  @Nested
  class Publication {
    @Test
    void may_not_be_planned_sooner_than_a_copy_sent_today_would_allow() {
      List<Reason> refused = story.by(People.DIRECTOR).isRefused(planned("Tue 31 Mar 2026"));

      assertEquals(
          List.of(
              "31 March 2026 is too early for “Publish the report”. The first day is 1 April"
                  + " 2026."),
          Story.says(refused));
      assertEquals("NS-H-30", refused.get(0).rule().orElseThrow().id().value());
      assertTrue(story.by(People.DIRECTOR).does(planned("Wed 1 Apr 2026")).last().effective());
    }

    @Test
    void may_not_be_recorded_while_no_copy_was_sent() {
      assertEquals(1, story.by(People.DIRECTOR).isRefused(done("publish")).size());
    }

    @Test
    void may_not_be_recorded_before_the_days_have_passed_and_may_on_the_last() {
      Story sent = story.by(People.DIRECTOR).does(done("copy"));

      assertEquals(
          1,
          sent.on("Tue 31 Mar 2026 17:00").by(People.DIRECTOR).isRefused(done("publish")).size());
      assertTrue(
          sent.on("Wed 1 Apr 2026 9:00")
              .by(People.DIRECTOR)
              .does(done("publish"))
              .last()
              .effective());
    }

    @Test
    void is_planned_by_whoever_owes_it_or_by_the_business_unit() {
      assertEquals(
          List.of(
              "The day of “Publish the report” is set by the Director or by the business unit."),
          Story.says(story.by(People.OFFICER).isRefused(planned("Wed 1 Apr 2026"))));
    }

    @Test
    void is_offered_a_day_since_the_copy_counts_from_its_plan() {
      Offer plan = story.offer(Offer.Act.PLAN_DAY, "publish").orElseThrow();

      assertEquals("Plan the day of: Publish the report", plan.label());
      assertTrue(plan.open());
      assertEquals(Optional.empty(), story.offer(Offer.Act.PLAN_DAY, "copy"));
    }

    @Test
    void shows_the_day_that_was_planned_and_is_offered_another() {
      Story set = story.by(People.DIRECTOR).does(planned("Tue 14 Apr 2026"));

      assertEquals(Optional.of(on("Tue 14 Apr 2026")), set.step("publish").planned());
      assertEquals(
          "Change the day of: Publish the report",
          set.offer(Offer.Act.PLAN_DAY, "publish").orElseThrow().label());
    }

    @Test
    void is_refused_at_the_field_of_the_day() {
      List<Reason> refused = story.by(People.DIRECTOR).isRefused(planned("Tue 31 Mar 2026"));

      assertEquals(Optional.of("on"), refused.get(0).field());
    }

    @Test
    void is_not_planned_again_once_it_is_out() {
      Story out =
          story
              .by(People.DIRECTOR)
              .does(done("copy"))
              .on("Wed 1 Apr 2026 9:00")
              .by(People.DIRECTOR)
              .does(done("publish"));

      assertEquals(
          List.of("“Publish the report” has already been recorded, so its day no longer changes."),
          Story.says(out.by(People.DIRECTOR).isRefused(planned("Fri 1 May 2026"))));
    }
  }

  @Nested
  class A_meeting_that_is_next {
    private final Anchor next =
        new Anchor.NextMeeting("panel", Pathway.REFERRAL, "the next meeting of the panel");
    private final Story story =
        Story.referred(
            Story.blank(
                Timings.framework(
                    decision(),
                    Pathway.duty("papers", "Papers out", "NS-P-03", Pathway.DIRECTOR, Guard.none())
                        .by(
                            Timings.limit(
                                "NS-H-31",
                                new Shape.Earliest(
                                    List.of(
                                        new Shape.Within(new Days(21), Pathway.REFERRAL),
                                        new Shape.Within(
                                            new org.candour.time.Before(Pathway.elapsed(5)),
                                            next)))))
                        .step()),
                "Mon 2 Mar 2026 9:00"),
            false);

    private static Step decision() {
      return new Step.Decision(
          "what-next",
          "What happens next",
          Rules.rule("NS-I-01", "The panel decides what happens next."),
          Guard.none(),
          List.of(),
          Pathway.PANEL,
          List.of(),
          List.of(Decisions.option("review")),
          Optional.empty(),
          false);
    }

    private Happening meets(String meeting, String day) {
      return new Happening.SittingPlanned(
          "r1", "what-next", "panel", meeting, "i1", on(day), Map.of());
    }

    @Test
    void is_counted_back_from_and_the_earliest_clock_governs() {
      assertEquals(Optional.of(day("Mon 23 Mar 2026")), story.due("papers", "NS-H-31").day());

      Story set = story.by(People.MANAGER).does(meets("m1", "Mon 16 Mar 2026"));
      assertEquals(Optional.of(day("Mon 9 Mar 2026")), set.due("papers", "NS-H-31").day());
    }

    @Test
    void stays_the_first_of_them_when_another_is_set_for_later() {
      Story two =
          story
              .by(People.MANAGER)
              .does(meets("m1", "Mon 16 Mar 2026"))
              .by(People.MANAGER)
              .does(meets("m2", "Thu 19 Mar 2026"));

      assertEquals(Optional.of(day("Mon 9 Mar 2026")), two.due("papers", "NS-H-31").day());
    }
  }
}
