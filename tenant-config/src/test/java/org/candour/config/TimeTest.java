package org.candour.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.candour.config.calendar.BankHolidays;
import org.candour.config.defect.Defect;
import org.candour.config.defect.Defect.Kind;
import org.candour.pathway.Anchor;
import org.candour.pathway.Shape;
import org.candour.pathway.TimeLimit;
import org.candour.time.Barred;
import org.candour.time.Months;
import org.candour.time.On;
import org.candour.time.Recurrence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("What a framework can say about time")
class TimeTest {
  private static final String NOTIFIED = "within: 5 working days\n        of: aware\n";
  private static final String BEGUN = "rule: NS-G-01, within: 2 weeks, of: meet }";

  private static Small notified(String limit) {
    return Small.with(NOTIFIED, limit + "\n");
  }

  private static Small begun(String limit) {
    return Small.with(BEGUN, "rule: NS-G-01, " + limit + " }");
  }

  private static List<TimeLimit> limits(Small small, String step) {
    assertEquals(List.of(), small.defects().stream().map(Defect::words).toList());
    return small
        .read()
        .framework()
        .orElseThrow()
        .reviews()
        .get("appraisal")
        .step(step)
        .orElseThrow()
        .limits();
  }

  private static Shape shape(Small small, String step) {
    return limits(small, step).get(0).shape();
  }

  private static Kind defect(Small small) {
    List<Defect> all = small.defects();
    assertEquals(1, all.size(), () -> all.stream().map(Defect::words).toList().toString());
    return all.get(0).kind();
  }

  @Nested
  class An_amount {
    private String due(String amount, String from) {
      Shape.Within within =
          (Shape.Within) shape(notified("within: " + amount + "\n        of: aware"), "notify");
      return within
          .limit()
          .from(new On(LocalDate.parse(from)), BankHolidays.of("england-and-wales"))
          .words();
    }

    @Test
    void may_be_five_and_a_half_months() {
      assertEquals(
          "15 February 2027: 5 and a half months after 31 August 2026",
          due("5.5 months", "2026-08-31"));
    }

    @Test
    void may_leave_a_month_out() {
      assertEquals(
          "5 October 2026: 8 weeks after 10 July 2026, leaving out August",
          due("8 weeks leaving out August", "2026-07-10"));
    }

    @Test
    void of_hours_or_of_a_month_that_is_none_is_refused() {
      assertEquals(
          Kind.BAD_VALUE,
          defect(notified("within: 24 hours leaving out August\n        of: aware")));
      assertEquals(
          Kind.BAD_VALUE, defect(notified("within: 8 weeks leaving out Augst\n        of: aware")));
    }
  }

  @Nested
  class A_limit_before_another_event {
    @Test
    void means_a_step_as_it_is_planned() {
      Shape.Ahead ahead =
          (Shape.Ahead)
              shape(notified("at least: 7 working days\n        before: begin"), "notify");

      assertEquals(
          new Anchor.StepPlanned("begin", "the day planned for “Review begun”"), ahead.anchor());
      assertEquals("7 working days", ahead.gap().gap().words());
    }

    @Test
    void may_be_a_bodys_next_meeting_and_one_of_several_clocks() {
      Shape.Earliest earliest =
          (Shape.Earliest)
              shape(
                  notified(
                      "earliest of: [{ within: 3 weeks, of: aware }, { at least: 5 working days, before: next meeting of case-panel }, { by: next meeting of case-panel after aware }]"),
                  "notify");

      assertEquals(
          List.of("3 weeks", "5 working days before", "0 days"),
          earliest.of().stream().map(w -> w.limit().words()).toList());
      assertEquals(
          "the next meeting of the Case Panel set for after: the referral was received",
          earliest.of().get(1).anchor().name());
    }

    @Test
    void is_never_of_a_step_that_it_waits_for() {
      assertEquals(Kind.ANCHOR_NEVER_GIVES, defect(begun("at least: 1 week, before: notify")));
      assertEquals(Kind.ANCHOR_NEVER_GIVES, defect(begun("at least: 1 week, before: begin")));
    }

    @Test
    void is_not_in_hours_and_not_of_a_body_or_step_that_is_not_there() {
      assertEquals(Kind.BAD_VALUE, defect(notified("at least: 24 hours\n        before: begin")));
      assertEquals(Kind.DANGLING, defect(notified("at least: 1 week\n        before: begn")));
      assertEquals(Kind.DANGLING, defect(begun("within: 1 week, of: next meeting of panel")));
    }

    @Test
    void says_before_what() {
      assertEquals(Kind.MISSING, defect(notified("at least: 1 week")));
    }
  }

  @Nested
  class What_it_is_counted_from {
    @Test
    void is_a_plan_only_where_it_says_so() {
      assertEquals(
          new Anchor.StepPlanned("meet", "the day planned for “What next”"),
          ((Shape.Within) shape(begun("within: 1 week, of: planned meet"), "begin")).anchor());
    }

    @Test
    void is_the_first_or_the_last_of_several_events() {
      Shape.Within first =
          (Shape.Within)
              shape(begun("within: 1 week, of: { first of: [aware, referral] }"), "begin");
      assertTrue(first.anchor() instanceof Anchor.FirstOf);
      Shape.Within last =
          (Shape.Within) shape(begun("within: 1 week, of: { last of: [meet, agree] }"), "begin");
      assertTrue(last.anchor() instanceof Anchor.LastOf);
    }

    @Test
    void is_looked_at_event_by_event() {
      assertEquals(
          Kind.ANCHOR_NEVER_GIVES,
          defect(begun("within: 1 week, of: { first of: [begin, referral] }")));
      assertEquals(
          Kind.ANCHOR_NEVER_GIVES,
          defect(begun("within: 1 week, of: { first of: [harmed, referral] }")));
      assertEquals(Kind.NO_PARTS, defect(begun("within: 1 week, of: { first of: [] }")));
    }
  }

  @Nested
  class Days_on_which_it_may_not_be {
    @Test
    void are_near_an_event_or_between_two_days_of_the_year() {
      Shape.NotNear near =
          (Shape.NotNear) shape(begun("not within: 5 working days, of: aware"), "begin");
      assertEquals("5 working days", near.gap().words());
      Shape.NotBetween between =
          (Shape.NotBetween) shape(begun("not between: 20 December and 2 January"), "begin");
      assertEquals(new Barred.EachYear(MonthDay.of(12, 20), MonthDay.of(1, 2)), between.days());
    }

    @Test
    void are_days_that_there_are() {
      assertEquals(Kind.NO_SUCH_DAY, defect(begun("not between: 20 December and 32 January")));
      assertEquals(Kind.BAD_VALUE, defect(begun("not between: Christmas")));
      assertEquals(Kind.NO_SUCH_DAY, defect(begun("not between: 30 February and 2 March")));
      assertEquals(Kind.BAD_VALUE, defect(begun("not within: 5 hours, of: aware")));
    }
  }

  @Nested
  class What_comes_round {
    @Test
    void is_so_often_from_an_event_until_a_step() {
      assertEquals(
          new Shape.Again(
              new Recurrence(new Months(3, false), false),
              new Anchor.Referral("the referral was received"),
              Optional.of("begin")),
          shape(
              notified("every: quarter\n        of: referral\n        until: begin")
                  .without("after: [notify]"),
              "notify"));
    }

    @Test
    void may_be_counted_from_the_last_time() {
      Shape.Again again =
          (Shape.Again)
              shape(begun("every: 18 months, of: meet, from the last time: yes"), "begin");
      assertEquals("every 18 months from when it was last done", again.recurrence().words());
    }

    @Test
    void is_no_hours_and_no_half_months() {
      assertEquals(Kind.BAD_VALUE, defect(begun("every: 24 hours, of: meet")));
      assertEquals(Kind.BAD_VALUE, defect(begun("every: 1.5 months, of: meet")));
    }

    @Test
    void without_end_has_nothing_after_it() {
      Small endless = notified("every: month\n        of: referral");

      assertTrue(endless.defects().stream().allMatch(d -> d.kind() == Kind.UNREACHABLE));
      assertEquals(
          "“Ministry told” comes round without end", endless.defects().get(0).arguments().get(1));
    }

    @Test
    void does_not_end_with_what_waits_for_its_end() {
      Small circle = notified("every: month\n        of: referral\n        until: meet");

      assertTrue(circle.defects().stream().anyMatch(d -> d.kind() == Kind.UNREACHABLE));
    }

    @Test
    void is_no_decision_and_not_each_agencys_and_ends_with_another_step() {
      assertEquals(
          Kind.NOT_TOGETHER, defect(Small.with("between: 7 and 13 working days", "every: month")));
      assertEquals(Kind.NOT_TOGETHER, defect(begun("every: month, of: meet, until: begin")));
      assertEquals(
          Kind.NOT_TOGETHER,
          defect(
              new Small(
                  begun("every: month, of: meet")
                      .text()
                      .replace("who: manager", "who: each involved agency"))));
    }
  }

  @Nested
  class A_target_beside_a_limit {
    @Test
    void is_an_aim_of_its_own_and_comes_after_all_limits() {
      List<TimeLimit> limits = limits(begun("target: 6 weeks, within: 8 weeks, of: meet"), "begin");

      assertEquals(List.of(false, true), limits.stream().map(TimeLimit::target).toList());
      assertEquals(
          List.of("8 weeks", "6 weeks"),
          limits.stream().map(l -> ((Shape.Within) l.shape()).limit().words()).toList());
    }

    @Test
    void is_not_later_than_the_limit() {
      assertEquals(
          Kind.TARGET_TOO_LATE, defect(begun("target: 8 weeks, within: 6 weeks, of: meet")));
    }

    @Test
    void that_counts_from_what_never_happens_is_one_defect() {
      assertEquals(
          Kind.ANCHOR_NEVER_GIVES, defect(begun("target: 1 week, within: 2 weeks, of: begin")));
    }

    @Test
    void is_yes_or_no_where_there_is_no_single_amount() {
      assertEquals(
          Kind.NOT_TOGETHER,
          defect(begun("target: 1 week, between: 1 week and 2 weeks, of: meet")));
    }
  }

  @Nested
  class More_time {
    private static final String LIMIT = "within: 2 weeks, of: meet, extension: ";

    @Test
    void has_a_most_and_beyond_it_somebody_else() {
      TimeLimit.Extension extension =
          limits(
                  begun(
                      LIMIT
                          + "[{ by: case-panel, rule: NS-G-01, up to: 10 working days }, { by: director, rule: NS-G-01, up to: 20 working days }]"),
                  "begin")
              .get(0)
              .extension()
              .orElseThrow();

      assertEquals(
          List.of("Case Panel up to 10 working days", "Director up to 20 working days"),
          extension
              .inTurn()
              .map(e -> e.who() + " up to " + e.upTo().orElseThrow().words())
              .toList());
    }

    @Test
    void goes_up_and_nobody_is_asked_who_may_not_give_more() {
      assertEquals(
          Kind.NEVER_NEEDED,
          defect(
              begun(
                  LIMIT
                      + "[{ by: case-panel, rule: NS-G-01, up to: 3 weeks }, { by: director, rule: NS-G-01, up to: 2 weeks }]")));
      assertEquals(
          Kind.NEVER_NEEDED,
          defect(
              begun(
                  LIMIT
                      + "[{ by: case-panel, rule: NS-G-01 }, { by: director, rule: NS-G-01, up to: 2 weeks }]")));
    }

    @Test
    void of_a_day_set_case_by_case_has_no_most() {
      assertEquals(
          Kind.NOT_TOGETHER,
          defect(
              begun(
                  "set by case: The panel says., extension: [{ by: director, rule: NS-G-01, up to: 2 weeks }]")));
    }

    @Test
    void is_given_by_somebody() {
      assertEquals(Kind.MISSING, defect(begun(LIMIT + "[{ rule: NS-G-01, up to: 2 weeks }]")));
      assertEquals(Kind.NO_PARTS, defect(begun(LIMIT + "[]")));
    }
  }

  @Test
  void a_limit_has_one_shape() {
    assertEquals(Kind.UNKNOWN_KEY, defect(begun("within: 1 week, not before: 1 week, of: meet")));
  }
}
