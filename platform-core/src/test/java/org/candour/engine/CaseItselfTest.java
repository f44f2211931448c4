package org.candour.engine;

import static org.candour.engine.Dates.at;
import static org.candour.engine.Dates.day;
import static org.candour.engine.Rules.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.criteria.Value;
import org.candour.engine.StepStanding.State;
import org.candour.framework.Framework;
import org.candour.framework.History;
import org.candour.journal.Happening;
import org.candour.journal.Mark;
import org.candour.pathway.Guard;
import org.candour.pathway.ReviewType;
import org.candour.pathway.Step;
import org.candour.time.On;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The case itself, whatever review follows,")
class CaseItselfTest {
  private final Story referred =
      Story.referred(
          Story.of(new History(List.of(version(1, 2), version(2, 4))), "Mon 2 Mar 2026 9:00"),
          false);

  /** From the second version on there are more days for the first notice. */
  private static Framework version(int number, int days) {
    Step told =
        Pathway.duty("told", "Council told", "NS-W-01", Pathway.MANAGER, Guard.none())
            .by(Pathway.within("NS-W-02", Pathway.elapsed(days), Pathway.REFERRAL))
            .step();
    Step death =
        Pathway.duty(
                "death",
                "Death notified",
                "NS-W-03",
                Pathway.DIRECTOR,
                new Guard(Optional.of(yes("died", "the child died")), List.of()))
            .by(Pathway.within("NS-W-04", Pathway.elapsed(5), Pathway.AWARE))
            .step();
    Framework base = number == 1 ? Northshire.FIRST : Northshire.SECOND;
    return Northshire.owing(base, told, death);
  }

  private static Happening done(String duty) {
    return new Happening.StepDone(
        ReviewType.OF_CASE, duty, Optional.empty(), Optional.empty(), Map.of());
  }

  private static StepStanding duty(Assessment assessment, String id) {
    return assessment.itself().orElseThrow().step(id).orElseThrow();
  }

  private static Due due(Assessment assessment, String id) {
    return duty(assessment, id).due().get(0);
  }

  private static Story second(Story story, String on) {
    return story
        .on(on)
        .by(People.DIRECTOR)
        .does(new Happening.ReviewOpened("r2", "forum-review", "council", Map.of()));
  }

  @Nested
  class Owes {
    @Test
    void what_runs_from_the_referral_and_belongs_to_no_review() {
      Due due = due(referred.stands(), "told");
      assertEquals("", due.review());
      assertEquals(Optional.of(day("Wed 4 Mar 2026")), due.day());
      assertEquals(Due.State.OPEN, due.state());
      assertTrue(referred.stands().open().contains(due));
    }

    @Test
    void what_a_fact_asks_for_once_it_holds() {
      assertEquals(State.NOT_ASKED, duty(referred.stands(), "death").state());
      Story died = referred.by(People.MANAGER).does(Story.fact("died", Story.yes()));
      assertEquals(State.OPEN, duty(died.stands(), "death").state());
      assertEquals(
          Optional.of(day("Fri 6 Mar 2026")),
          due(died.stands(), "death").day(),
          "five working days from becoming aware");
    }

    @Test
    void nothing_again_when_another_review_begins() {
      Story told = referred.by(People.MANAGER).does(done("told"));
      Assessment now = second(told, "Wed 3 Jun 2026 9:00").stands();
      assertEquals(2, now.reviews().size());
      assertEquals(State.MET, duty(now, "told").state());
      assertEquals(Due.State.MET, due(now, "told").state());
    }

    @Test
    void what_the_version_says_under_which_it_was_opened() {
      Assessment now = second(referred, "Wed 3 Jun 2026 9:00").stands();
      assertEquals(2, now.review("r2").orElseThrow().version());
      assertEquals(1, now.itself().orElseThrow().version());
      assertEquals(Optional.of(day("Wed 4 Mar 2026")), due(now, "told").day());
    }

    @Test
    void what_follows_a_correction_of_its_first_referral() {
      Story late =
          referred
              .on("Tue 3 Mar 2026 9:00")
              .by(People.MANAGER)
              .does(
                  Story.corrects(
                      3,
                      Happening.Corrected.HAPPENED,
                      new Value.Moment(at("Sat 28 Feb 2026 9:00"))));
      assertEquals(Optional.of(day("Tue 3 Mar 2026")), due(late.stands(), "told").day());
    }

    @Test
    void nothing_where_its_framework_says_nothing() {
      assertEquals(Optional.empty(), Story.referred().stands().itself());
    }
  }

  @Nested
  class Takes {
    @Test
    void that_it_was_done_late_with_a_mark() {
      Story late = referred.on("Thu 5 Mar 2026 9:00").by(People.MANAGER).does(done("told"));
      assertEquals(1, late.marked(Mark.Kind.LATE).size());
      assertEquals(Due.State.MET_LATE, due(late.stands(), "told").state());
    }

    @Test
    void a_day_that_is_planned_for_it() {
      Story planned =
          referred
              .by(People.MANAGER)
              .does(
                  new Happening.DayPlanned(
                      ReviewType.OF_CASE, "told", new On(day("Tue 3 Mar 2026"))));
      assertEquals(
          Optional.of(new On(day("Tue 3 Mar 2026"))), duty(planned.stands(), "told").planned());
    }

    @Test
    void no_duty_before_its_own_referral_once_it_is_done() {
      Story told = referred.on("Tue 3 Mar 2026 9:00").by(People.MANAGER).does(done("told"));
      assertTrue(
          Story.says(
                  told.on("Thu 5 Mar 2026 9:00")
                      .by(People.MANAGER)
                      .isRefused(
                          Story.corrects(
                              3,
                              Happening.Corrected.HAPPENED,
                              new Value.Moment(at("Wed 4 Mar 2026 9:00")))))
              .get(0)
              .startsWith("The referral cannot be after “Council told”"));
    }

    @Test
    void it_offers_what_can_be_done() {
      assertEquals(
          List.of(Offer.Act.DO),
          referred.stands().itself().orElseThrow().offers().stream().map(Offer::act).toList());
    }
  }

  @Nested
  class Refuses {
    @Test
    void somebody_whose_duty_it_is_not() {
      assertEquals(
          Optional.of("NS-W-01"),
          referred
              .by(People.OFFICER)
              .isRefused(done("told"))
              .get(0)
              .rule()
              .map(rule -> rule.id().value()));
    }

    @Test
    void a_duty_that_is_not_asked_for() {
      assertTrue(
          Story.says(referred.by(People.DIRECTOR).isRefused(done("death")))
              .get(0)
              .contains("is not asked for in this case"));
    }

    @Test
    void to_do_twice_what_was_done() {
      Story told = referred.by(People.MANAGER).does(done("told"));
      assertEquals(
          List.of("“Council told” has already been recorded."),
          Story.says(told.by(People.MANAGER).isRefused(done("told"))));
    }

    @Test
    void a_step_of_a_review() {
      assertEquals(
          Optional.of("Choose one of the duties of the case, or say which review it belongs to."),
          referred.by(People.MANAGER).isRefused(done("request")).get(0).remedy());
    }

    @Test
    void to_name_agencies() {
      assertEquals(
          List.of("Agencies are asked in a review. Say which one it is."),
          Story.says(
              referred
                  .by(People.MANAGER)
                  .isRefused(new Happening.AgenciesNamed(ReviewType.OF_CASE, Set.of("council")))));
    }

    @Test
    void a_duty_where_its_framework_says_nothing() {
      assertEquals(
          List.of("This framework sets no duties of a case itself."),
          Story.says(Story.referred().by(People.MANAGER).isRefused(done("told"))));
    }
  }
}
