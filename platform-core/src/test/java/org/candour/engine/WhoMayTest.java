package org.candour.engine;

import static org.candour.engine.Dates.on;
import static org.candour.engine.Story.answers;
import static org.candour.engine.Story.decides;
import static org.candour.engine.Story.done;
import static org.candour.engine.Story.fact;
import static org.candour.engine.Story.fullPanel;
import static org.candour.engine.Story.no;
import static org.candour.engine.Story.notified;
import static org.candour.engine.Story.opened;
import static org.candour.engine.Story.returns;
import static org.candour.engine.Story.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.framework.History;
import org.candour.journal.Happening;
import org.candour.rule.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Who may do what goes by what they hold that day")
class WhoMayTest {
  private final Story story = Story.referred();

  private Story told() {
    return story.by(People.DIRECTOR).does(notified(yes()));
  }

  @Nested
  class A_duty {
    @Test
    void of_a_post_is_done_by_its_holder_and_nobody_else() {
      List<Reason> refused = story.by(People.CLERK).isRefused(notified(yes()));

      assertEquals(
          List.of(
              "“Notify the national panel” is for the Director to do. Nothing that you hold here"
                  + " lets you do it."),
          Story.says(refused));
      assertEquals(Reason.Kind.AUTHORITY, refused.get(0).kind());
      assertEquals(
          Optional.of(
              "Ask the Director, or ask the business unit to record it if it has already"
                  + " happened."),
          refused.get(0).remedy());
      assertTrue(story.by(People.DIRECTOR).does(notified(yes())).last().effective());
    }

    @Test
    void of_an_agency_is_done_by_anybody_who_works_for_it() {
      assertEquals(1, story.by(People.CLERK).isRefused(done("log")).size());
      assertTrue(story.by(People.OFFICER).does(done("log")).last().effective());
    }

    @Test
    void of_agencies_of_a_kind_is_done_by_anybody_who_works_for_one_of_them() {
      assertEquals(1, told().by(People.OFFICER).isRefused(done("records")).size());
      assertTrue(told().by(People.CLERK).does(done("records")).last().effective());
    }

    @Test
    void is_no_longer_done_by_who_held_the_post_before() {
      assertEquals(1, told().by(People.FORMER_NURSE).isRefused(done("records")).size());
    }
  }

  @Nested
  class The_business_unit {
    @Test
    void is_whoever_is_of_it_by_todays_version_whatever_day_is_said() {
      History handedOver =
          new History(
              List.of(
                  Northshire.runBy("director", 1, "Thu 1 Jan 2026"),
                  Northshire.runBy("manager", 2, "Mon 2 Mar 2026")));
      Story begun = Story.referred(Story.of(handedOver, "Mon 2 Mar 2026 9:00"), false);
      Happening given =
          new Happening.AccessGiven(People.CLERK, Dates.day("Fri 3 Apr 2026"), Map.of());
      assertEquals(
          List.of(),
          begun.by(People.MANAGER).isRefused(given).stream()
              .filter(r -> r.kind() == Reason.Kind.AUTHORITY)
              .toList());
      for (String day : List.of("Fri 27 Feb 2026", "Mon 2 Mar 2026")) {
        assertTrue(
            begun.by(People.DIRECTOR).isRefusedToReport(Dates.on(day), given).stream()
                .anyMatch(r -> r.kind() == Reason.Kind.AUTHORITY),
            day);
        assertTrue(
            begun
                .by(People.DIRECTOR)
                .isRefusedToReport(Dates.on(day), Story.corrects(1, "abuse", Story.no()))
                .stream()
                .anyMatch(r -> r.kind() == Reason.Kind.AUTHORITY),
            day);
      }
    }

    @Test
    void may_report_what_others_did() {
      assertTrue(
          story
              .on("Tue 3 Mar 2026 9:00")
              .by(People.MANAGER)
              .reports(on("Mon 2 Mar 2026"), notified(yes()))
              .last()
              .effective());
    }

    @Test
    void may_not_act_for_them() {
      List<Reason> refused = story.by(People.MANAGER).isRefused(notified(yes()));

      assertEquals(
          Optional.of(
              "If it has already happened, record it as a report with the date it happened."),
          refused.get(0).remedy());
    }

    @Test
    void may_report_an_agencys_answer_and_not_give_it() {
      Story asked = Story.referred().asked();

      assertEquals(
          List.of(
              "“Return what you hold” is for Northshire Police to do. Nothing that you hold here"
                  + " lets you do it."),
          Story.says(asked.by(People.MANAGER).isRefused(returns("police"))));
      assertTrue(
          asked
              .by(People.MANAGER)
              .reports(on("Mon 2 Mar 2026"), returns("police"))
              .last()
              .effective());
    }

    @Test
    void records_what_somebody_outside_answered() {
      Story agreed =
          Story.referred()
              .decided("review")
              .by(People.SCRUTINEER)
              .does(answers("scrutiny", "agree"));

      assertEquals(1, agreed.by(People.DIRECTOR).isRefused(answers("national", "accepted")).size());
      assertTrue(
          agreed.by(People.MANAGER).does(answers("national", "accepted")).last().effective());
    }

    @Test
    void alone_names_the_agencies_that_are_asked() {
      assertEquals(
          List.of("The business unit names the agencies that are asked."),
          Story.says(
              story
                  .by(People.DIRECTOR)
                  .isRefused(new Happening.AgenciesNamed("r1", Set.of("police")))));
    }
  }

  @Nested
  class A_decision {
    @Test
    void of_a_body_is_recorded_by_a_member_who_was_there() {
      Story ready = Story.referred().returned().on("Wed 11 Mar 2026 14:00");

      assertEquals(
          List.of(
              "A decision of the Review Panel is recorded by the business unit or by a member who"
                  + " was there."),
          Story.says(ready.by(People.SERGEANT).isRefused(decides("review", fullPanel()))));
      assertTrue(ready.by(People.NURSE).does(decides("review", fullPanel())).last().effective());
    }

    @Test
    void of_a_body_rests_on_a_meeting() {
      Story ready = Story.referred().returned().on("Wed 11 Mar 2026 14:00");

      assertEquals(
          List.of("“What happens next” is decided by the Review Panel at a meeting."),
          Story.says(
              ready
                  .by(People.MANAGER)
                  .isRefused(decides("review", Optional.empty(), Optional.empty()))));
    }

    @Test
    void of_one_body_is_not_taken_by_another() {
      Story ready = Story.referred().returned().on("Wed 11 Mar 2026 14:00");
      var forum = Story.sitting("forum", fullPanel().present(), org.candour.quorum.Ballot.AYE);

      assertTrue(
          Story.says(ready.by(People.MANAGER).isRefused(decides("review", forum)))
              .contains(
                  "This meeting is not one of the Review Panel, which decides “What happens"
                      + " next”."));
    }

    @Test
    void of_the_chair_is_taken_by_whoever_chairs_such_a_case() {
      Happening method =
          new Happening.DecisionMade(
              "r1", "method", "workshop", Map.of(), Optional.empty(), Optional.empty());

      assertEquals(1, story.by(People.INSPECTOR).isRefused(method).size());
      assertTrue(story.by(People.DIRECTOR).does(method).last().effective());

      Story death = Story.referredAfterADeath();
      assertEquals(1, death.by(People.DIRECTOR).isRefused(method).size());
      assertTrue(death.by(People.INSPECTOR).does(method).last().effective());
    }
  }

  @Nested
  class A_referral {
    private final Story blank = Story.blank("Mon 2 Mar 2026 9:00");

    @Test
    void comes_from_an_agency_of_the_partnership() {
      List<String> says =
          Story.says(
              blank
                  .by(People.STRANGER)
                  .isRefused(new Happening.CaseOpened("NS-1"), opened("rapid", "police")));

      assertTrue(says.contains("You hold no post or seat in this partnership."));
      assertTrue(
          says.contains("A referral for “Rapid review” comes from an agency of this partnership."));
    }

    @Test
    void is_made_for_ones_own_agency() {
      Story child =
          blank.by(People.CLERK).does(new Happening.CaseOpened("NS-1"), fact("child", yes()));

      assertEquals(
          List.of(
              "You can refer only for an agency that you act for, and you hold nothing for"
                  + " Northshire Police."),
          Story.says(child.by(People.CLERK).isRefused(opened("rapid", "police"))));
      assertTrue(child.by(People.CLERK).does(opened("rapid", "icb")).last().effective());
    }

    @Test
    void is_taken_in_by_the_business_unit_for_any_agency() {
      assertTrue(
          blank
              .by(People.MANAGER)
              .does(
                  new Happening.CaseOpened("NS-1"), fact("child", yes()), opened("rapid", "police"))
              .last()
              .effective());
    }

    @Test
    void is_made_by_those_the_framework_names() {
      List<Reason> refused =
          story
              .by(People.CLERK)
              .isRefused(new Happening.ReviewOpened("r2", "forum-review", "icb", Map.of()));

      assertEquals(
          List.of("A referral for “Forum review” comes from the Director."), Story.says(refused));
      assertTrue(
          story
              .by(People.DIRECTOR)
              .does(new Happening.ReviewOpened("r2", "forum-review", "council", Map.of()))
              .last()
              .effective());
    }

    @Test
    void of_a_case_it_is_not_for_is_refused_and_says_why() {
      assertEquals(
          List.of(
              "“Rapid review” is not for this case, because this is not so: the person is a"
                  + " child."),
          Story.says(
              blank
                  .by(People.CLERK)
                  .isRefused(
                      new Happening.CaseOpened("NS-1"),
                      fact("child", no()),
                      opened("rapid", "icb"))));
    }

    @Test
    void names_a_known_type_and_a_known_agency() {
      assertEquals(
          List.of("This framework has no type of review called “rapids”. Did you mean “rapid”?"),
          Story.says(story.by(People.CLERK).isRefused(opened("rapids", "icb"))));
      assertTrue(
          Story.says(story.by(People.MANAGER).isRefused(opened("rapid", "polcie")))
              .contains("This framework has no agency called “polcie”. Did you mean “police”?"));
    }

    @Test
    void answers_what_the_framework_asks() {
      assertEquals(
          List.of("“What happened” has no answer."),
          Story.says(
              blank
                  .by(People.CLERK)
                  .isRefused(
                      new Happening.CaseOpened("NS-1"),
                      fact("child", yes()),
                      new Happening.ReviewOpened("r1", "rapid", "icb", Map.of()))));
    }

    @Test
    void opens_a_review_once_and_a_case_once() {
      assertEquals(
          List.of("This case already has that review."),
          Story.says(story.by(People.OFFICER).isRefused(opened("rapid", "police"))));
      assertEquals(
          List.of("This case has been opened already."),
          Story.says(story.by(People.OFFICER).isRefused(new Happening.CaseOpened("NS-2"))));
    }
  }

  @Nested
  class Somebody_who_holds_nothing_here {
    @Test
    void records_not_even_a_fact() {
      assertEquals(
          List.of("You hold no post or seat in this partnership."),
          Story.says(story.by(People.STRANGER).isRefused(fact("died", no()))));
      assertEquals(1, story.by(People.FORMER_NURSE).isRefused(fact("died", no())).size());
    }
  }
}
