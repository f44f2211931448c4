package org.candour.engine;

import static org.candour.body.AttendanceClass.INVITEE;
import static org.candour.body.AttendanceClass.MEMBER;
import static org.candour.engine.Dates.at;
import static org.candour.engine.Dates.on;
import static org.candour.engine.Sessions.arrives;
import static org.candour.engine.Sessions.leaves;
import static org.candour.engine.Sessions.standsAside;
import static org.candour.engine.Sessions.takesTheChair;
import static org.candour.engine.Story.chairedBy;
import static org.candour.engine.Story.decides;
import static org.candour.engine.Story.fullPanel;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.candour.journal.Happening;
import org.candour.journal.Mark;
import org.candour.journal.Sitting;
import org.candour.quorum.Ballot;
import org.candour.rule.Enforcement;
import org.candour.rule.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A panel decides under the chair that the framework names for the case")
class WhoChairsTest {
  private static final Sitting UNCHAIRED =
      Story.sitting("panel", fullPanel().present(), Ballot.AYE);

  private static Story ready(Story begun) {
    return begun.returned().on("Wed 11 Mar 2026 14:00");
  }

  @Nested
  class A_decision {
    private final Story living = ready(Story.referred());
    private final Story death = ready(Story.referredAfterADeath());

    @Test
    void is_refused_while_nobody_is_recorded_as_chairing() {
      List<Reason> refused = living.by(People.MANAGER).isRefused(decides("review", UNCHAIRED));

      assertEquals(
          List.of(
              "Review Panel: Nobody is recorded as chairing this meeting. The chair for this case"
                  + " is the Director of Children's Services."),
          Story.says(refused));
      assertEquals(Optional.of(Northshire.CHAIR), refused.get(0).rule());
      assertEquals(Optional.of("chair"), refused.get(0).field());
    }

    @Test
    void is_refused_under_the_wrong_chair() {
      assertEquals(
          List.of(
              "Review Panel: Member for icb may not take the chair. The chair for this case is the"
                  + " Director of Children's Services."),
          Story.says(
              living
                  .by(People.MANAGER)
                  .isRefused(decides("review", chairedBy(People.NURSE, fullPanel())))));
    }

    @Test
    void goes_by_the_facts_of_its_case() {
      Sitting police = chairedBy(People.INSPECTOR, fullPanel());

      assertEquals(1, living.by(People.MANAGER).isRefused(decides("review", police)).size());
      assertEquals(1, death.by(People.MANAGER).isRefused(decides("review", fullPanel())).size());
      assertTrue(death.by(People.MANAGER).does(decides("review", police)).last().effective());
    }

    @Test
    void is_not_chaired_by_somebody_who_stands_aside() {
      Sitting aside =
          chairedBy(
              People.DIRECTOR,
              Story.sitting(
                  "panel",
                  fullPanel().present().stream()
                      .filter(a -> !a.person().equals(People.DIRECTOR))
                      .toList(),
                  Ballot.AYE));

      assertTrue(
          Story.says(living.by(People.MANAGER).isRefused(decides("review", aside)))
              .contains(
                  "Review Panel: Whoever is in the chair has an interest in this item, so they do"
                      + " not chair it. The chair for this case is the Director of Children's"
                      + " Services."));
    }

    @Test
    void that_was_taken_elsewhere_under_nobody_is_a_breach_without_effect() {
      Story reported =
          living.by(People.MANAGER).reports(on("Tue 10 Mar 2026"), decides("review", UNCHAIRED));

      assertFalse(reported.last().effective());
      assertEquals(1, reported.marked(Mark.Kind.BREACH).size());
      assertEquals(StepStanding.State.OPEN, reported.step("what-next").state());
    }

    @Test
    void is_marked_and_stands_where_the_rule_only_reminds_or_warns() {
      for (Enforcement level : List.of(Enforcement.REMIND, Enforcement.WARN)) {
        Story blank = Story.blank(Northshire.chairing(level), "Mon 2 Mar 2026 9:00");
        Story decided =
            ready(Story.referred(blank, false))
                .by(People.MANAGER)
                .does(decides("review", UNCHAIRED));

        assertTrue(decided.last().effective());
        assertTrue(
            decided
                .marked(Mark.Kind.NOTE)
                .contains(
                    "Review Panel: Nobody is recorded as chairing this meeting. The chair for this"
                        + " case is the Director of Children's Services."));
      }
    }

    @Test
    void has_to_be_looked_at_again_when_it_turns_out_that_the_chair_was_not_there() {
      Story decided = living.by(People.MANAGER).does(decides("review", fullPanel()));
      Story corrected =
          decided
              .by(People.MANAGER)
              .does(
                  new Happening.AttendanceCorrected(
                      "r1", "what-next", "panel", "m1", "i1", UNCHAIRED));

      assertEquals(List.of(), decided.stands().findings());
      assertTrue(
          corrected.stands().findings().get(0).reason().says().contains("Nobody is recorded"));
    }
  }

  @Nested
  class The_chair_of_a_meeting {
    private final Sessions full =
        Sessions.ofThePanel().with(People.DIRECTOR, People.INSPECTOR, People.NURSE);
    private final Sessions chaired =
        full.by(People.MANAGER).records(takesTheChair(People.DIRECTOR));

    @Test
    void is_whoever_took_it_last() {
      assertEquals(Optional.empty(), full.stands().chair());
      assertEquals(Optional.of(People.DIRECTOR), chaired.stands().chair());
      assertEquals(
          Optional.of(People.INSPECTOR),
          chaired.by(People.MANAGER).records(takesTheChair(People.INSPECTOR)).stands().chair());
      assertEquals(Optional.of(People.DIRECTOR), chaired.item("school").sitting().chair());
    }

    @Test
    void is_empty_while_they_are_away() {
      Sessions left = chaired.by(People.MANAGER).records(leaves(People.DIRECTOR));

      assertEquals(Optional.empty(), left.stands().chair());
      assertEquals(
          Optional.of(People.DIRECTOR),
          left.by(People.MANAGER).records(arrives(People.DIRECTOR, MEMBER)).stands().chair());
    }

    @Test
    void is_judged_item_by_item() {
      assertEquals(Optional.empty(), chaired.item("school").underChair());
      assertEquals(
          "Review Panel: Director of Children's Services (Northshire Council) may not take the"
              + " chair. The chair for this case is the Detective Chief Inspector, since the child"
              + " died.",
          chaired.item("baby").underChair().orElseThrow().says());
      assertEquals(List.of(People.DIRECTOR), chaired.item("school").mayChair());
      assertEquals(List.of(People.INSPECTOR), chaired.item("baby").mayChair());
    }

    @Test
    void does_not_chair_an_item_they_stand_aside_from() {
      Sessions aside = chaired.by(People.DIRECTOR).records(standsAside("school", People.DIRECTOR));

      assertTrue(aside.item("school").underChair().isPresent());
      assertEquals(List.of(), aside.item("school").mayChair());
    }

    @Test
    void may_hold_the_post_that_chairs_and_no_seat() {
      Sessions invited =
          Sessions.ofThePanel()
              .by(People.MANAGER)
              .records(arrives(People.DIRECTOR, INVITEE))
              .by(People.MANAGER)
              .records(takesTheChair(People.DIRECTOR));

      assertEquals(Optional.empty(), invited.item("school").underChair());
    }

    @Test
    void is_taken_by_somebody_who_is_there() {
      assertEquals(
          List.of("That person is not recorded as present at that time."),
          Story.says(full.by(People.MANAGER).isRefused(takesTheChair(People.HEAD))));
    }

    @Test
    void counts_by_when_it_was_taken_and_not_by_when_it_was_typed_up() {
      Sessions typedUp =
          full.on("Wed 11 Mar 2026 16:00")
              .by(People.MANAGER)
              .reports(at("Wed 11 Mar 2026 15:00"), takesTheChair(People.INSPECTOR))
              .by(People.MANAGER)
              .reports(at("Wed 11 Mar 2026 14:30"), takesTheChair(People.DIRECTOR));

      assertEquals(Optional.empty(), typedUp.stoodAt("Wed 11 Mar 2026 14:29").chair());
      assertEquals(Optional.of(People.DIRECTOR), typedUp.stoodAt("Wed 11 Mar 2026 14:59").chair());
      assertEquals(Optional.of(People.INSPECTOR), typedUp.stands().chair());
    }

    @Test
    void that_was_recorded_wrongly_is_withdrawn() {
      Happening withdrawn = Story.withdraws(chaired.last().place());

      assertEquals(
          Optional.empty(), chaired.by(People.MANAGER).records(withdrawn).stands().chair());
    }
  }
}
