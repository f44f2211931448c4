package org.candour.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.criteria.Value;
import org.candour.rule.Citation;
import org.candour.rule.Enforcement;
import org.candour.rule.Reason;
import org.candour.rule.Rule;
import org.candour.rule.RuleId;
import org.candour.time.On;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("An answer to a question of a form")
class FieldTest {
  private static final Rule RULE =
      new Rule(
          new RuleId("NS-F-03"),
          "The household is given.",
          Enforcement.REFUSE,
          new Citation("Handbook", "Form"),
          Optional.empty());
  private static final Field NAME = plain("name", "Name", FieldKind.TEXT);
  private static final Field BORN = plain("born", "Date of birth", FieldKind.DAY);
  private static final Field KIN =
      new Field(
          "kin",
          "Relationship",
          Optional.empty(),
          FieldKind.CHOICE,
          List.of(new Option("mother", "Mother"), new Option("other", "Other")),
          false);
  private static final Field HOUSEHOLD =
      new Field(
          "household",
          "Who lives there?",
          Optional.empty(),
          FieldKind.GROUP,
          List.of(),
          false,
          Optional.of("Nobody"),
          false,
          List.of(new Part(NAME, true), new Part(BORN, true), new Part(KIN, false)),
          false);
  private static final Map<String, Value> ANN =
      Map.of(
          "name", new Value.Text("Ann"),
          "born", new Value.Moment(new On(LocalDate.of(1990, 1, 2))),
          "kin", new Value.Choice("mother"));

  private static Field plain(String id, String label, FieldKind kind) {
    return new Field(id, label, Optional.empty(), kind, List.of(), false);
  }

  private static Field open(Optional<String> none) {
    return new Field(
        "impact",
        "What was it like for the child?",
        Optional.empty(),
        FieldKind.NARRATIVE,
        List.of(),
        true,
        none,
        true,
        List.of(),
        false);
  }

  private static Value rows(Map<String, Value> one) {
    return new Value.Rows(List.of(one));
  }

  private static Value rows(Map<String, Value> one, Map<String, Value> other) {
    return new Value.Rows(List.of(one, other));
  }

  private static String says(Field field, Value value) {
    return field.wrongWith(value).map(Reason::says).orElse("");
  }

  @Nested
  class Of_several_entries {
    @Test
    void is_taken_with_every_needed_part_and_without_one_that_may_be_left_out() {
      Map<String, Value> bob = Map.of("name", new Value.Text("Bob"), "born", new Value.NotKnown());
      assertEquals("", says(HOUSEHOLD, rows(ANN, bob)));
    }

    @Test
    void says_which_entry_lacks_what_or_has_it_wrong() {
      Map<String, Value> bob = Map.of("name", new Value.Text("Bob"));
      assertEquals(
          "“Who lives there?”, entry 2: “Date of birth” has no answer.",
          says(HOUSEHOLD, rows(ANN, bob)));
      Map<String, Value> odd =
          Map.of(
              "name", new Value.Text("Bob"),
              "born", new Value.NotKnown(),
              "kin", new Value.Choice("cousin"));
      assertEquals(
          "“Who lives there?”, entry 1: “Relationship” takes one of: Mother, Other",
          says(HOUSEHOLD, rows(odd)));
    }

    @Test
    void is_refused_with_a_part_nobody_asks_for_with_too_many_entries_or_as_text() {
      assertEquals(
          "“Who lives there?”, entry 1: “shoe” is not asked.",
          says(HOUSEHOLD, rows(Map.of("shoe", new Value.Text("42")))));
      assertEquals(
          "“Who lives there?” takes at most 20 entries.",
          says(HOUSEHOLD, new Value.Rows(Collections.nCopies(21, ANN))));
      assertEquals(
          "“Who lives there?” takes one entry for each",
          says(HOUSEHOLD, new Value.Text("Ann and Bob")));
    }

    @Test
    void is_told_entry_by_entry_with_the_words_of_the_form() {
      assertEquals(
          "1. Name: Ann; Date of birth: 2 January 1990; Relationship: Mother. 2. Name: Not known.",
          HOUSEHOLD.words(rows(ANN, Map.of("name", new Value.NotKnown()))));
    }

    @Test
    void is_personal_as_soon_as_one_part_is() {
      assertTrue(HOUSEHOLD.personal());
      Field dates =
          new Field(
              "dates",
              "Which days?",
              Optional.empty(),
              FieldKind.GROUP,
              List.of(),
              false,
              Optional.empty(),
              false,
              List.of(new Part(BORN, true)),
              false);
      assertFalse(dates.personal());
    }
  }

  @Nested
  class That_there_is_none {
    @Test
    void is_an_answer_where_the_form_takes_it_and_is_told_in_its_words() {
      assertEquals("", says(HOUSEHOLD, new Value.Nil()));
      assertEquals("Nobody", HOUSEHOLD.words(new Value.Nil()));
    }

    @Test
    void is_no_answer_elsewhere() {
      assertEquals("“Name” is not answered with “none”.", says(NAME, new Value.Nil()));
    }

    @Test
    void must_be_said_and_is_not_the_same_as_nothing() {
      Ask ask = new Ask(HOUSEHOLD, Optional.of(RULE), Set.of(), Optional.empty(), Set.of());
      assertEquals(Optional.empty(), ask.wrongWith(Map.of("household", new Value.Nil())));
      for (Map<String, Value> silent :
          List.<Map<String, Value>>of(Map.of(), Map.of("household", new Value.Rows(List.of())))) {
        Reason reason = ask.wrongWith(silent).orElseThrow();
        assertEquals(Optional.of(RULE), reason.rule());
        assertEquals(Optional.of("Answer it, or choose “Nobody”."), reason.remedy());
      }
    }
  }

  @Nested
  class To_an_open_question {
    @Test
    void is_refused_as_a_bare_yes_or_no_however_it_is_written() {
      for (String bare : List.of("yes", "No", " YES. ", "n", "Yes!", "no...")) {
        assertEquals(
            "“What was it like for the child?” takes more than yes or no.",
            says(open(Optional.empty()), new Value.Text(bare)),
            bare);
      }
    }

    @Test
    void may_begin_with_yes_or_no_be_not_known_or_none() {
      assertEquals("", says(open(Optional.empty()), new Value.Text("No, she was alone.")));
      assertEquals("", says(open(Optional.empty()), new Value.NotKnown()));
      assertEquals("", says(open(Optional.of("No information")), new Value.Nil()));
    }
  }
}
