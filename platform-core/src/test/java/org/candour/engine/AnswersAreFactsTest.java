package org.candour.engine;

import static org.candour.engine.Rules.rule;
import static org.candour.engine.Story.fact;
import static org.candour.engine.Story.no;
import static org.candour.engine.Story.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.criteria.Answer;
import org.candour.criteria.Value;
import org.candour.form.Field;
import org.candour.journal.Happening;
import org.candour.pathway.Guard;
import org.candour.pathway.Step;
import org.candour.rule.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An answer to a question that asks for a fact makes that fact known")
class AnswersAreFactsTest {
  private static final Rule ASKED = rule("NS-Z-03", "It is said whether the child died.");
  private static final Field DIED = Northshire.FIRST.facts().get("died");
  private static final Field ABUSE = Northshire.FIRST.facts().get("abuse");

  private static Story begun() {
    List<Step> steps = new ArrayList<>(Pathway.rapidReview(10).steps());
    steps.add(
        Pathway.duty("view", "View", "NS-Z-04", Pathway.MANAGER, Guard.none())
            .asking(Rules.must(DIED, ASKED))
            .step());
    steps.add(
        new Step.Decision(
            "kind",
            "Kind of learning",
            rule("NS-Z-05", "The Director decides."),
            Guard.none(),
            List.of(),
            Pathway.DIRECTOR,
            List.of(Rules.must(DIED, ASKED), Rules.may(ABUSE)),
            List.of(Decisions.exercise(), Decisions.option("none")),
            Optional.empty(),
            false));
    var framework =
        Northshire.version(
            1, Dates.day("Thu 1 Jan 2026"), Pathway.with(Pathway.rapidReview(10), steps));
    return Story.referred(Story.blank(framework, "Mon 2 Mar 2026 9:00"), false)
        .by(People.MANAGER)
        .does(fact("died", new Value.NotKnown()));
  }

  private static Happening viewed(Value died) {
    return new Happening.StepDone(
        "r1", "view", Optional.empty(), Optional.empty(), Map.of("died", died));
  }

  private static Happening decides(String option, Map<String, Value> answers) {
    return new Happening.DecisionMade(
        "r1", "kind", option, answers, Optional.empty(), Optional.empty());
  }

  @Test
  void from_the_entry_that_holds_it() {
    Story viewed = begun().by(People.MANAGER).does(viewed(yes()));

    assertEquals(yes(), viewed.stands().facts().of("died"));
    assertEquals(StepStanding.State.OPEN, viewed.step("family").state());
  }

  @Test
  void until_it_is_said_otherwise() {
    Story viewed = begun().by(People.MANAGER).does(viewed(yes()));

    assertEquals(
        no(), viewed.by(People.MANAGER).does(fact("died", no())).stands().facts().of("died"));
  }

  @Test
  void as_corrected_when_the_answer_is_corrected() {
    Story viewed = begun().by(People.MANAGER).does(viewed(yes()));
    long place = viewed.last().place();

    Story corrected = viewed.by(People.MANAGER).does(Story.corrects(place, "died", no()));
    assertEquals(no(), corrected.stands().facts().of("died"));
    Story withdrawn = viewed.by(People.MANAGER).does(Story.withdraws(place));
    assertEquals(new Value.NotKnown(), withdrawn.stands().facts().of("died"));
  }

  @Test
  void for_the_options_of_the_very_decision_it_comes_with() {
    Story story = begun();

    assertEquals(
        List.of(
            "“Learning exercise” cannot be chosen in this case, because this is not so: the child"
                + " is alive."),
        Story.says(
            story.by(People.DIRECTOR).isRefused(decides("exercise", Map.of("died", yes())))));
    Story decided = story.by(People.DIRECTOR).does(decides("exercise", Map.of("died", no())));
    assertEquals(no(), decided.stands().facts().of("died"));
  }

  @Test
  void for_the_tests_that_are_kept_with_that_decision() {
    Story decided =
        begun().by(People.DIRECTOR).does(decides("none", Map.of("died", no(), "abuse", no())));

    assertEquals(
        Optional.of(Answer.NO),
        decided.last().verdict().criteria().values().stream().findFirst().map(f -> f.answer()));
  }

  @Test
  void but_not_when_the_report_that_holds_it_has_no_effect() {
    Story story = begun().on("Wed 11 Mar 2026 14:00");
    Story breach =
        story
            .by(People.MANAGER)
            .reports(Dates.on("Tue 10 Mar 2026"), decides("exercise", Map.of("died", yes())));

    assertTrue(!breach.last().effective());
    assertEquals(new Value.NotKnown(), breach.stands().facts().of("died"));
  }
}
