package org.candour.engine;

import static org.candour.engine.Dates.on;
import static org.candour.engine.Story.decides;
import static org.candour.engine.Story.done;
import static org.candour.engine.Story.fact;
import static org.candour.engine.Story.fullPanel;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.criteria.Value;
import org.candour.form.FieldKind;
import org.candour.journal.Happening;
import org.candour.journal.Mark;
import org.candour.pathway.Guard;
import org.candour.pathway.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A mark stays for ever, so it names nobody and repeats nothing personal")
class MarksNameNobodyTest {

  private static String marks(Story story) {
    return story.last().verdict().toString();
  }

  @Test
  void of_a_decision_it_speaks_of_posts_and_numbers() {
    Story decided =
        Story.referred()
            .returned()
            .on("Wed 11 Mar 2026 14:00")
            .by(People.MANAGER)
            .does(decides("review", fullPanel()));

    People.APPOINTMENTS.all().stream()
        .map(a -> a.person().value())
        .forEach(name -> assertFalse(marks(decided).contains(name)));
    assertFalse(marks(decided).contains("It was serious."));
  }

  @Test
  void of_what_was_late_it_leaves_out_a_date_that_was_counted_from_a_personal_one() {
    Story late =
        Story.referredAfterADeath()
            .by(People.CLERK)
            .does(fact("funeral", new Value.Moment(on("Tue 3 Mar 2026"))))
            .on("Mon 30 Mar 2026 9:00")
            .by(People.DIRECTOR)
            .does(done("family"));

    assertEquals(
        List.of(
            "Done after it was due. The date is not repeated here, because it was counted from a"
                + " personal fact."),
        late.marked(Mark.Kind.LATE));
    assertTrue(late.due("family", "NS-H-09").says().contains("17 March 2026"));
  }

  @Test
  void of_an_answer_that_was_not_the_right_one_it_leaves_out_free_text() {
    var field = Rules.field("signed", "Signed by", FieldKind.TEXT);
    Step duty =
        Pathway.duty("sign", "Sign", "X-1", Pathway.DIRECTOR, Guard.none())
            .asking(Rules.mustBe(field, Rules.rule("X-2", "The Director signs."), "the Director"))
            .step();
    Story story =
        Story.referred(
            Story.blank(
                Northshire.version(
                    1,
                    Dates.day("Thu 1 Jan 2026"),
                    Pathway.with(Pathway.rapidReview(10), List.of(duty))),
                "Mon 2 Mar 2026 9:00"),
            false);
    Happening signed =
        new Happening.StepDone(
            "r1",
            "sign",
            Optional.empty(),
            Optional.empty(),
            Map.of("signed", new Value.Text("Mrs Dora Finch")));

    Story reported = story.by(People.MANAGER).reports(on("Mon 2 Mar 2026"), signed);
    assertEquals(
        List.of("“Signed by” is not answered as it has to be. The Director signs."),
        reported.marked(Mark.Kind.BREACH));
  }

  @Test
  void of_a_rule_that_was_gone_against_it_leaves_out_the_reason() {
    Story story =
        Story.referred()
            .because("Mrs Finch is ill.")
            .by(People.MANAGER)
            .does(
                new Happening.SittingPlanned(
                    "r1", "what-next", "panel", "m1", "i1", on("Tue 24 Mar 2026"), Map.of()));

    assertEquals(2, story.marked(Mark.Kind.OVERRIDDEN).size());
    assertFalse(marks(story).contains("Finch"));
  }

  @Test
  void of_a_referral_it_keeps_every_limb_and_no_value() {
    Story referred = Story.referred();

    assertFalse(marks(referred).contains("stairs"));
    assertTrue(marks(referred).contains("the child died"));
  }
}
