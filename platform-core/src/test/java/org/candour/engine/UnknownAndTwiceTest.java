package org.candour.engine;

import static org.candour.engine.Story.answers;
import static org.candour.engine.Story.decides;
import static org.candour.engine.Story.done;
import static org.candour.engine.Story.fact;
import static org.candour.engine.Story.fullPanel;
import static org.candour.engine.Story.no;
import static org.candour.engine.Story.notified;
import static org.candour.engine.Story.returns;
import static org.candour.engine.Story.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.body.Mode;
import org.candour.journal.Happening;
import org.candour.rule.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("What is unknown, or recorded already, is refused by name")
class UnknownAndTwiceTest {
  private final Story story = Story.referred();

  private static List<String> says(List<Reason> reasons) {
    return Story.says(reasons);
  }

  @Nested
  class Unknown {
    @Test
    void is_a_review_that_the_case_does_not_have() {
      Happening elsewhere =
          new Happening.StepDone("r9", "notice", Optional.empty(), Optional.empty(), Map.of());

      assertEquals(
          List.of("This case has no such review."),
          says(story.by(People.DIRECTOR).isRefused(elsewhere)));
    }

    @Test
    void is_a_step_and_the_nearest_one_is_named() {
      assertEquals(
          List.of("This framework has no step called “notices”. Did you mean “notice”?"),
          says(story.by(People.DIRECTOR).isRefused(done("notices"))));
    }

    @Test
    void is_a_step_far_from_every_other_and_then_none_is_named() {
      assertEquals(
          List.of("This framework has no step called “xyz”."),
          says(story.by(People.DIRECTOR).isRefused(done("xyz"))));
    }

    @Test
    void is_not_a_step_that_is_something_else() {
      assertEquals(
          List.of("“What happens next” is not a duty to be done."),
          says(story.by(People.DIRECTOR).isRefused(done("what-next"))));
      assertEquals(
          List.of("“Notify the national panel” is not an answer to a decision."),
          says(story.by(People.SCRUTINEER).isRefused(answers("notice", "agree"))));
    }

    @Test
    void is_an_option() {
      Story ready = Story.referred().returned().on("Wed 11 Mar 2026 14:00");

      assertEquals(
          List.of(
              "“What happens next” has no such option. Choose one of: “review”, Learning exercise,"
                  + " “nothing”."),
          says(ready.by(People.MANAGER).isRefused(decides("revue", fullPanel()))));
    }

    @Test
    void is_an_outcome_of_an_endorsement() {
      assertEquals(
          List.of("Choose one of: Agrees, Challenges."),
          says(
              Story.referred()
                  .decided("review")
                  .by(People.SCRUTINEER)
                  .isRefused(answers("scrutiny", "perhaps"))));
    }

    @Test
    void is_an_answer_to_a_duty() {
      assertEquals(
          List.of("Choose one of: return, nothing held, not involved."),
          says(Story.referred().asked().by(People.OFFICER).isRefused(returns("police", "later"))));
      assertEquals(
          List.of("“Send the incident log” takes no answer."),
          says(
              story
                  .by(People.OFFICER)
                  .isRefused(
                      new Happening.StepDone(
                          "r1", "log", Optional.empty(), Optional.of("sent"), Map.of()))));
    }

    @Test
    void is_a_fact_and_the_nearest_one_is_named() {
      assertEquals(
          List.of("This framework has no fact called “dyed”. Did you mean “died”?"),
          says(story.by(People.CLERK).isRefused(fact("dyed", no()))));
    }

    @Test
    void is_every_one_of_several_facts_at_once() {
      assertEquals(
          2,
          story
              .by(People.CLERK)
              .isRefused(new Happening.FactsRecorded(Map.of("dyed", no(), "abused", no())))
              .size());
    }

    @Test
    void is_an_agency_that_is_named_or_answers() {
      assertEquals(
          List.of("This framework has no agency called “fire”."),
          says(
              story
                  .by(People.MANAGER)
                  .isRefused(new Happening.AgenciesNamed("r1", Set.of("fire")))));
      assertEquals(
          List.of("This framework has no agency called “fire”."),
          says(Story.referred().asked().by(People.OFFICER).isRefused(returns("fire"))));
    }

    @Test
    void is_a_question_nobody_asks_here() {
      Happening extra =
          new Happening.StepDone(
              "r1",
              "notice",
              Optional.empty(),
              Optional.empty(),
              Map.of("checked", yes(), "chequed", yes()));

      assertEquals(
          List.of("No question called “chequed” is asked here. Did you mean “checked”?"),
          says(story.by(People.DIRECTOR).isRefused(extra)));
    }

    @Test
    void is_what_belongs_in_the_journal_of_a_body() {
      assertEquals(
          List.of("That is written in the journal of a body, not of a case."),
          says(
              story
                  .by(People.MANAGER)
                  .isRefused(
                      new Happening.MeetingCalled(
                          "m1", Dates.on("Mon 2 Mar 2026"), Mode.IN_ROOM))));
    }
  }

  @Nested
  class Missing {
    @Test
    void is_an_answer_that_a_rule_asks_for() {
      List<Reason> refused = story.by(People.DIRECTOR).isRefused(done("notice"));

      assertEquals(List.of("“Every agency was asked” has no answer."), says(refused));
      assertEquals(Optional.of("checked"), refused.get(0).field());
    }

    @Test
    void is_the_answer_that_lets_the_act_through() {
      List<Reason> refused = story.by(People.DIRECTOR).isRefused(notified(no()));

      assertEquals(
          List.of("“Every agency was asked” is answered no. Every agency is asked first."),
          says(refused));
      assertEquals(Optional.of("Answer it differently once that is so."), refused.get(0).remedy());
    }

    @Test
    void is_the_agency_whose_answer_it_is() {
      Happening nobodys =
          new Happening.StepDone(
              "r1", "returns", Optional.empty(), Optional.of("return"), Map.of());

      assertEquals(
          List.of("Say which agency this is from."),
          says(Story.referred().asked().by(People.OFFICER).isRefused(nobodys)));
    }

    @Test
    void is_any_agency_to_be_asked() {
      assertEquals(
          List.of("Name at least one agency."),
          says(story.by(People.MANAGER).isRefused(new Happening.AgenciesNamed("r1", Set.of()))));
    }
  }

  @Nested
  class Recorded_already {
    @Test
    void is_a_duty_that_was_done() {
      Story story = Story.referred().by(People.DIRECTOR).does(notified(yes()));
      List<Reason> refused = story.by(People.DIRECTOR).isRefused(notified(yes()));

      assertEquals(
          List.of("“Notify the national panel” has already been recorded."), says(refused));
      assertEquals(
          Optional.of("If what was recorded is wrong, correct that entry."),
          refused.get(0).remedy());
    }

    @Test
    void is_the_answer_of_an_agency() {
      Story one = Story.referred().asked().by(People.OFFICER).does(returns("police"));

      assertEquals(
          List.of("“Return what you hold” has already been recorded."),
          says(one.by(People.OFFICER).isRefused(returns("police", "nothing-held"))));
    }

    @Test
    void is_a_decision() {
      assertEquals(
          List.of("“What happens next” has already been decided: “review”."),
          says(
              Story.referred()
                  .decided("review")
                  .by(People.MANAGER)
                  .isRefused(decides("nothing", fullPanel()))));
    }
  }

  @Nested
  class A_duty_that_is_not_answered_agency_by_agency {
    private final Happening log =
        new Happening.StepDone("r1", "log", Optional.of("police"), Optional.empty(), Map.of());

    @Test
    void is_not_recorded_for_one() {
      assertEquals(
          List.of("“Send the incident log” is not answered agency by agency."),
          says(story.by(People.OFFICER).isRefused(log)));
    }

    @Test
    void is_not_recorded_twice_by_naming_one() {
      Story done = Story.referred().by(People.OFFICER).does(done("log"));
      assertEquals(
          List.of(
              "“Send the incident log” has already been recorded.",
              "“Send the incident log” is not answered agency by agency."),
          says(done.by(People.OFFICER).isRefused(log)));
    }
  }

  @Nested
  class An_agency_that_was_not_asked {
    @Test
    void does_not_answer() {
      List<Reason> refused = Story.referred().asked().by(People.HEAD).isRefused(returns("schools"));

      assertEquals(List.of("Northshire Schools has not been asked in this review."), says(refused));
      assertEquals(Optional.of("Name it as an involved agency first."), refused.get(0).remedy());
    }
  }
}
