package org.candour.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.candour.config.defect.Defect;
import org.candour.config.defect.Defect.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("What a framework can say about numbers and about packs")
class NumbersAndPacksTest {
  private static final String FACTS =
      """
        cost: { name: What it costs, takes: number, personal: no }
        budget: { name: The budget, takes: number, personal: no }
      """;

  /** The small framework with a step for when this is so. */
  private static Small escalating(String when) {
    Small asked =
        new Small(
            Small.SOUND.replace(
                "facts: [harmed, aware, place]", "facts: [harmed, aware, place, cost, budget]"));
    return new Small(
        asked.text().replace("bodies:\n", FACTS + "bodies:\n")
            + "      escalate: { duty: Escalated, who: manager, rule: NS-G-01, when: "
            + when
            + " }\n");
  }

  private static Small packed(String pack) {
    return Small.with("tells: ministry", "tells: ministry\n        must contain: " + pack);
  }

  private static void plays(Small small, String facts, String when, String then) {
    small.plays(
        "facts: { harmed: yes, aware: 2026-05-29, place: here" + facts + " }",
        "given: [{ at: 2026-06-01, by: council, refer: appraisal }]",
        "when: { at: 2026-06-02, " + when + " }",
        "then: { " + then + " }");
  }

  private static void stands(String when, String facts, String state) {
    plays(escalating(when), facts, "facts: { harmed: yes }", "steps: { escalate: " + state + " }");
  }

  @Nested
  class A_number {
    @Test
    void over_a_threshold_asks_for_a_step_and_one_on_it_does_not() {
      stands("{ fact: cost, more than: 10000 }", ", cost: 10001", "open");
      stands("{ fact: cost, more than: 10000 }", ", cost: 10000", "not asked");
    }

    @Test
    void may_be_compared_with_that_of_another_fact_such_as_the_budget_of_the_review() {
      stands("{ fact: cost, more than: budget }", ", cost: 900, budget: 800", "open");
      stands("{ fact: cost, more than: budget }", ", cost: 800, budget: 800", "not asked");
    }

    @Test
    void may_have_to_be_at_least_or_less_than_so_much() {
      stands("{ fact: cost, at least: 10 }", ", cost: 10", "open");
      stands("{ fact: cost, at least: 10 }", ", cost: 9", "not asked");
      stands("{ fact: cost, less than: 10 }", ", cost: 9", "open");
      stands("{ fact: cost, less than: 10 }", ", cost: 10", "not asked");
    }

    @Test
    void that_nobody_has_said_decides_nothing() {
      stands("{ fact: cost, more than: 10000 }", "", "waits");
      stands("{ fact: cost, more than: budget }", ", cost: 900, budget: not known", "waits");
    }

    @Test
    void is_told_in_words() {
      Small small = escalating("{ fact: cost, more than: budget }");
      assertEquals(
          "What it costs: more than The budget",
          small
              .read()
              .framework()
              .orElseThrow()
              .reviews()
              .get("appraisal")
              .step("escalate")
              .orElseThrow()
              .guard()
              .onlyWhen()
              .orElseThrow()
              .judge(org.candour.criteria.Facts.none())
              .says());
    }

    @Test
    void is_a_defect_where_the_fact_holds_none_or_is_not_there() {
      assertEquals(
          List.of(Kind.NOT_TOGETHER),
          escalating("{ fact: place, more than: 10 }").defects().stream()
              .map(Defect::kind)
              .toList());
      assertEquals(
          List.of(Kind.DANGLING),
          escalating("{ fact: cost, more than: bugdet }").defects().stream()
              .map(Defect::kind)
              .toList());
    }
  }

  @Nested
  class A_pack {
    private static final String THREE =
        "{ form: The referral form, notice: The council's notice,"
            + " clause: { name: The clause on keeping records secure, when: { fact: harmed } } }";

    @Test
    void goes_out_once_everything_it_must_contain_is_said_to_be_in_it() {
      plays(packed(THREE), "", "do: notify", "steps: { notify: met }");
    }

    @Test
    void is_refused_when_one_of_them_is_not_in_it_or_not_spoken_of() {
      plays(packed(THREE), "", "do: notify, answers: { notice: no }", "refused: NS-G-01");
      plays(
          packed(THREE),
          "",
          "do: notify, without: clause",
          "refused: NS-G-01, says: The clause on keeping records secure");
    }

    @Test
    void need_not_contain_what_is_for_other_cases() {
      plays(
          packed("{ clause: { name: The clause, when: { fact: place, is: away } } }"),
          "",
          "do: notify, without: clause",
          "steps: { notify: met }");
    }

    @Test
    void is_a_defect_when_a_question_has_the_same_id() {
      Small twice =
          Small.with(
              "tells: ministry",
              "tells: ministry\n        asks: { form: { name: Form?, takes: yes or no } }"
                  + "\n        must contain: { form: The form }");
      assertTrue(
          twice.defects().stream().anyMatch(d -> d.kind() == Kind.NAME_TWICE),
          twice.defects()::toString);
    }
  }
}
