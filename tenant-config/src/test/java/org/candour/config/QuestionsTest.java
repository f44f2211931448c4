package org.candour.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Collectors;
import org.candour.config.defect.Defect;
import org.candour.config.defect.Defect.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("What a framework can ask in a form")
class QuestionsTest {
  private static final String HOUSEHOLD =
      "household: { name: Who lives there?, rule: NS-G-01, or none: Nobody, repeats: {"
          + " name: { name: Name, takes: short text },"
          + " kin: { name: Kin, one of: { parent: Parent, other: Other } },"
          + " since: { name: Since when, takes: date, may be left out: yes } } }";
  private static final String OPEN =
      "impact: { name: What was it like?, rule: NS-G-01, takes: text, more than yes or no: yes,"
          + " or none: No information }";

  private static Small asking(String ask) {
    return Small.with("tells: ministry", "tells: ministry\n        asks: { " + ask + " }");
  }

  private static void done(Small small, String answers, String then) {
    small.plays(
        "given: [{ at: 2026-06-01, by: council, refer: appraisal }]",
        "when: { at: 2026-06-02, do: notify, " + answers + " }",
        "then: { " + then + " }");
  }

  private static Kind defect(String ask) {
    return asking(ask).onlyDefect();
  }

  @Nested
  class Of_each_of_several {
    @Test
    void takes_an_entry_for_each_with_all_that_is_asked() {
      done(
          asking(HOUSEHOLD),
          "answers: { household: [{ name: Ann, kin: parent }, { name: not known, kin: other, since:"
              + " 2020-01-01 }] }",
          "steps: { notify: met }");
    }

    @Test
    void refuses_an_entry_that_leaves_out_what_is_asked_and_says_which() {
      done(
          asking(HOUSEHOLD),
          "answers: { household: [{ name: Ann, kin: parent }, { name: Bob }] }",
          "refused: input, says: \"entry 2: “Kin” has no answer\"");
    }

    @Test
    void takes_an_explicit_none_and_refuses_silence() {
      done(asking(HOUSEHOLD), "answers: { household: none }", "steps: { notify: met }");
      done(
          asking(HOUSEHOLD),
          "without: household",
          "refused: NS-G-01, says: \"Answer it, or choose “Nobody”.\"");
    }
  }

  @Nested
  class An_open_question {
    @Test
    void refuses_a_bare_yes_or_no() {
      done(
          asking(OPEN),
          "answers: { impact: \"Yes.\" }",
          "refused: input, says: more than yes or no");
      done(asking(OPEN), "answers: { impact: She was alone. }", "steps: { notify: met }");
    }

    @Test
    void takes_that_there_is_no_information_only_when_it_is_said() {
      done(asking(OPEN), "answers: { impact: none }", "steps: { notify: met }");
      done(asking(OPEN), "without: impact", "refused: NS-G-01");
    }
  }

  @Nested
  class Is_a_defect {
    @Test
    void when_a_group_asks_nothing_or_a_group_stands_in_a_group() {
      assertEquals(Kind.NO_PARTS, defect("a: { name: A, repeats: {} }"));
      assertEquals(
          Set.of(Kind.MISSING, Kind.UNKNOWN_KEY),
          asking(
                  "a: { name: A, repeats: { b: { name: B, repeats: { c: { name: C, takes: text } }"
                      + " } } }")
              .defects()
              .stream()
              .map(Defect::kind)
              .collect(Collectors.toSet()));
    }

    @Test
    void when_only_text_could_be_more_than_yes_or_no() {
      assertEquals(
          Kind.NOT_TOGETHER, defect("a: { name: A, takes: date, more than yes or no: yes }"));
    }

    @Test
    void when_none_is_an_answer_to_a_yes_or_no() {
      assertEquals(Kind.NOT_TOGETHER, defect("a: { name: A, takes: yes or no, or none: None }"));
    }
  }
}
