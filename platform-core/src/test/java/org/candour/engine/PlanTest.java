package org.candour.engine;

import static org.candour.engine.Dates.on;
import static org.candour.engine.Story.disagree;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.journal.Happening;
import org.candour.journal.Mark;
import org.candour.pathway.Guard;
import org.candour.pathway.ReviewType;
import org.candour.pathway.Shape;
import org.candour.pathway.Step;
import org.candour.pathway.TimeLimit;
import org.candour.rule.Enforcement;
import org.candour.rule.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A meeting is planned ahead, and asked about while the day can still be changed")
class PlanTest {
  private final Story story = Story.referred();

  private static Happening planned(String day) {
    return planned("what-next", "panel", day);
  }

  private static Happening planned(String step, String body, String day) {
    return new Happening.SittingPlanned("r1", step, body, "m1", "i1", on(day), Map.of());
  }

  @Test
  void may_lie_ahead_and_before_the_papers_are_in() {
    assertTrue(story.by(People.MANAGER).does(planned("Wed 11 Mar 2026")).last().effective());
  }

  @Test
  void too_early_is_asked_about() {
    List<Reason> refused = story.by(People.MANAGER).isRefused(planned("Wed 4 Mar 2026"));

    assertEquals(
        List.of(
            "4 March 2026 is too early for “What happens next”. The first day is 5 March 2026."),
        Story.says(refused));
  }

  @Test
  void too_late_is_asked_about_although_being_late_is_never_refused() {
    List<Reason> refused = story.by(People.MANAGER).isRefused(planned("Tue 24 Mar 2026"));

    assertEquals(2, refused.size());
    assertTrue(
        refused
            .get(1)
            .says()
            .startsWith(
                "24 March 2026 is after the date for “What happens next”. The earliest clock"
                    + " governs. 23 March 2026: 15 working days"));
    assertEquals(
        Optional.of(
            "Choose an earlier day if you can. If it has to be so, give the reason. It is recorded"
                + " with the entry."),
        refused.get(1).remedy());
  }

  @Test
  void too_late_is_planned_with_a_reason() {
    Story planned =
        story
            .because("The paediatrician is away.")
            .by(People.MANAGER)
            .does(planned("Tue 24 Mar 2026"));

    assertEquals(2, planned.marked(Mark.Kind.OVERRIDDEN).size());
  }

  @Test
  void that_has_already_taken_place_is_no_longer_asked_about() {
    Story reported =
        story
            .on("Wed 25 Mar 2026 9:00")
            .by(People.MANAGER)
            .reports(on("Tue 24 Mar 2026"), planned("Tue 24 Mar 2026"));

    assertTrue(reported.last().effective());
    assertEquals(List.of(), reported.stands().findings());
  }

  @Test
  void past_a_limit_that_only_warns_is_noted() {
    TimeLimit limit = Pathway.within("NS-H-20", Pathway.elapsed(2), Pathway.REFERRAL);
    TimeLimit warns =
        new TimeLimit(
            Rules.rule("NS-H-20", "Within two days.", Enforcement.WARN),
            limit.shape(),
            false,
            Optional.empty());
    Story gentle = Story.referred(Story.blank(having(warns), "Mon 2 Mar 2026 9:00"), false);

    Story planned = gentle.by(People.MANAGER).does(planned("Tue 24 Mar 2026"));
    assertEquals(1, planned.marked(Mark.Kind.NOTE).size());
  }

  private static org.candour.framework.Framework having(TimeLimit limit) {
    ReviewType rapid = Pathway.rapidReview(10);
    Step.Decision decides = (Step.Decision) rapid.step("what-next").orElseThrow();
    Step.Decision only =
        new Step.Decision(
            decides.id(),
            decides.name(),
            decides.rule(),
            Guard.none(),
            List.of(limit),
            decides.owner(),
            decides.asks(),
            decides.options(),
            decides.ladder(),
            false);
    return Northshire.version(1, Dates.day("Thu 1 Jan 2026"), Pathway.with(rapid, List.of(only)));
  }

  @Test
  void of_another_body_than_the_one_that_decides_is_refused() {
    List<Reason> refused =
        story.by(People.MANAGER).isRefused(planned("what-next", "forum", "Wed 11 Mar 2026"));

    assertEquals(
        List.of("“What happens next” is decided by the Review Panel, not by this meeting."),
        Story.says(refused));
  }

  @Test
  void of_what_was_decided_or_went_up_or_is_not_asked_for_is_refused() {
    assertEquals(
        List.of("“What happens next” has already been decided: “review”."),
        Story.says(
            Story.referred()
                .decided("review")
                .by(People.MANAGER)
                .isRefused(planned("Mon 16 Mar 2026"))));
    assertEquals(
        1,
        Story.referred()
            .returned()
            .by(People.DIRECTOR)
            .does(disagree())
            .by(People.MANAGER)
            .isRefused(planned("Mon 16 Mar 2026"))
            .size());
  }

  @Test
  void is_set_by_the_business_unit_or_a_member() {
    assertEquals(
        List.of("The agenda is set by the business unit or by a member of the body."),
        Story.says(story.by(People.OFFICER).isRefused(planned("Wed 11 Mar 2026"))));
    assertTrue(story.by(People.NURSE).does(planned("Wed 11 Mar 2026")).last().effective());
  }

  @Test
  void a_shape_names_what_it_counts_from() {
    Step.Decision decides = (Step.Decision) Pathway.rapidReview(10).step("what-next").orElseThrow();

    assertEquals(
        List.of(Pathway.REFERRAL, Pathway.AWARE), decides.limits().get(1).shape().anchors());
    assertEquals(List.of(), new Shape.SetByCase("By the panel.").anchors());
  }
}
