package org.candour.engine;

import static org.candour.engine.Dates.day;
import static org.candour.engine.Rules.field;
import static org.candour.engine.Rules.may;
import static org.candour.engine.Rules.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.criteria.Value;
import org.candour.form.FieldKind;
import org.candour.journal.Happening;
import org.candour.pathway.Guard;
import org.candour.pathway.Owner;
import org.candour.pathway.ReviewType;
import org.candour.pathway.Step;
import org.candour.tenancy.PersonId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The Director and the police say how grave a case is, and neither sees the other's view first. */
@DisplayName("Two who decide blind to each other")
class SightTest {
  private static final Owner POLICE = new Owner.HolderOf("inspector", "the Inspector");

  private static final Story BOTH_ASKED =
      Story.referred(
          Story.blank(Northshire.version(1, day("Thu 1 Jan 2026"), blind()), "Mon 2 Mar 2026 9:00"),
          false);

  private static ReviewType blind() {
    ReviewType its = Pathway.rapidReview(10);
    return new ReviewType(
        its.id(),
        its.name(),
        its.concept(),
        its.rule(),
        its.onlyWhen(),
        its.tests(),
        its.referral(),
        List.of(view("council-view", Pathway.DIRECTOR), view("police-view", POLICE)),
        List.of(),
        Optional.empty(),
        Map.of("council-view", Set.of("police-view"), "police-view", Set.of("council-view")));
  }

  private static Step view(String id, Owner owner) {
    return new Step.Decision(
        id,
        id,
        rule("NS-V-01", "Each says it without knowing the other's view."),
        Guard.none(),
        List.of(),
        owner,
        List.of(may(field("places", "Number of homes lived in", FieldKind.NUMBER))),
        List.of(Decisions.option("grave"), Decisions.option("slight")),
        Optional.empty(),
        false);
  }

  private static Happening says(String step, String option) {
    return new Happening.DecisionMade(
        "r1",
        step,
        option,
        Map.of("places", new Value.Whole(3)),
        Optional.empty(),
        Optional.empty());
  }

  private static Seen seen(Story story, PersonId by) {
    return Engine.seen(story.dossier(), story.stands(), by);
  }

  private static List<String> steps(Seen seen) {
    return seen.assessment().review("r1").orElseThrow().steps().stream()
        .map(s -> s.step().id())
        .toList();
  }

  @Nested
  class After_the_council_has_said_it {
    private final Story said = BOTH_ASKED.by(People.DIRECTOR).does(says("council-view", "grave"));
    private final Seen police = seen(said, People.INSPECTOR);

    @Test
    void the_police_see_neither_the_step_nor_the_entry() {
      assertEquals(List.of("police-view"), steps(police));
      assertEquals(said.dossier().journal().size() - 1, police.journal().size());
      assertTrue(
          police.assessment().review("r1").orElseThrow().offers().stream()
              .noneMatch(o -> o.step().equals("council-view")));
    }

    @Test
    void nor_what_became_known_of_the_case_by_it() {
      assertTrue(said.stands().facts().said("places").isPresent());
      assertTrue(police.assessment().facts().said("places").isEmpty());
    }

    @Test
    void nor_what_corrects_it() {
      Story corrected =
          said.by(People.DIRECTOR)
              .does(Story.corrects(said.last().place(), "places", new Value.Whole(4)));

      assertEquals(
          said.dossier().journal().size() - 1, seen(corrected, People.INSPECTOR).journal().size());
    }

    @Test
    void and_they_are_told_that_it_is_left_out_and_by_which_rule() {
      assertEquals(
          List.of(
              "“council-view” is not shown to you until it and “police-view” have both been"
                  + " recorded."),
          police.unseen().stream().map(u -> u.why().says()).toList());
      assertEquals("NS-V-01", police.unseen().get(0).why().rule().orElseThrow().id().value());
    }

    @Test
    void the_council_sees_its_own() {
      assertEquals(List.of("council-view"), steps(seen(said, People.DIRECTOR)));
    }

    @Test
    void the_business_unit_and_everybody_else_see_all() {
      assertEquals(2, steps(seen(said, People.MANAGER)).size());
      assertEquals(2, steps(seen(said, People.CHIEF)).size());
    }

    @Test
    void and_a_look_back_hides_it_as_well() {
      Seen before = seen(BOTH_ASKED, People.INSPECTOR);

      assertEquals(police.unseen(), before.unseen());
      assertEquals(steps(police), steps(before));
    }
  }

  @Test
  void see_all_once_both_have_said_it() {
    Story both =
        BOTH_ASKED
            .by(People.DIRECTOR)
            .does(says("council-view", "grave"))
            .by(People.INSPECTOR)
            .does(says("police-view", "slight"));

    assertEquals(2, steps(seen(both, People.INSPECTOR)).size());
    assertFalse(seen(both, People.DIRECTOR).journal().size() < both.dossier().journal().size());
  }
}
