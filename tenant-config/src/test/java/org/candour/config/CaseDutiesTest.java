package org.candour.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.candour.config.defect.Defect;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.plain.Chapter;
import org.candour.config.plain.PlainPolicy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("What a framework can say that every case owes, whatever review follows")
class CaseDutiesTest {
  private static final String TOLD =
      "told: { duty: Family told, who: manager, rule: NS-A-01, within: 2 working days, of: referral"
          + " }";
  private static final String HEARD =
      "heard: { duty: Family heard, who: director, after: [told], when: { fact: harmed }, rule:"
          + " NS-A-01, within: 5 days, of: told }";

  private static Small owing(String... duties) {
    return Small.with(
        "reviews:\n", "case duties:\n  " + String.join("\n  ", duties) + "\nreviews:\n");
  }

  private static void comes(Small small, String given, String when, String then) {
    small.plays(
        "given: [{ at: 2026-06-01 09:00, refer: appraisal }" + given + "]",
        "when: " + when,
        "then: " + then);
  }

  @Nested
  class Says {
    @Test
    void by_when_and_in_which_order() {
      comes(
          owing(TOLD, HEARD),
          "",
          "{ at: 2026-06-02 10:00, do: told }",
          "{ due: { NS-A-01: \"2026-06-03, 2026-06-07\" }, steps: { told: met, heard: open } }");
      comes(
          owing(TOLD, HEARD), "", "{ at: 2026-06-02 10:00, do: heard }", "{ refused: [NS-A-01] }");
    }

    @Test
    void in_which_cases() {
      comes(
          owing(TOLD, HEARD),
          ", { facts: { harmed: no } }",
          "{ at: 2026-06-02 10:00, do: told }",
          "{ steps: { heard: not asked } }");
    }

    @Test
    void how_a_date_may_be_moved() {
      Small moved =
          owing(
              TOLD.replace(
                  ", of: referral", ", of: referral, extension: { by: director, rule: NS-A-01 }"));
      comes(
          moved,
          "",
          "{ at: 2026-06-02 10:00, extend: told, limit: NS-A-01, until: 2026-06-10 }",
          "{ due: { NS-A-01: 2026-06-10 } }");
    }

    @Test
    void that_it_waits_for_the_next_meeting_on_any_review_of_the_case() {
      comes(
          owing(
              "told: { duty: Family told, who: manager, rule: NS-A-01, by: next meeting of"
                  + " case-panel }"),
          ", { plan: meet, for: 2026-06-12 }",
          "{ at: 2026-06-02 10:00, facts: { harmed: yes } }",
          "{ due: { NS-A-01: 2026-06-12 } }");
    }

    @Test
    void so_that_people_can_read_it() {
      Chapter chapter =
          PlainPolicy.of(owing(TOLD).read().framework().orElseThrow()).chapters().stream()
              .filter(c -> c.id().equals("case"))
              .findFirst()
              .orElseThrow();
      assertTrue(
          chapter.toString().contains("as soon as the case has been referred"), chapter.toString());
    }
  }

  @Nested
  class Is_a_defect {
    private Kind defect(Small small) {
      return small.onlyDefect();
    }

    @Test
    void when_a_step_of_a_review_has_the_same_id() {
      Defect both = owing(TOLD.replace("told:", "notify:")).defects().get(0);
      assertEquals(Kind.NAME_TWICE, both.kind());
      assertEquals("case duties.notify", both.place().path());
    }

    @Test
    void when_it_decides_something() {
      assertTrue(
          owing("told: { decision: Whether, who: manager, rule: NS-A-01, duty: Told }")
              .defects()
              .stream()
              .allMatch(d -> d.kind() == Kind.UNKNOWN_KEY));
    }

    @Test
    void when_it_comes_after_a_step_of_a_review() {
      assertEquals(Kind.DANGLING, defect(owing(HEARD.replace("[told]", "[notify]"), TOLD)));
    }

    @Test
    void when_nobody_can_owe_it() {
      assertEquals(
          Kind.NOBODY_OWNS,
          defect(owing("told: { duty: Told, who: each involved agency, rule: NS-A-01 }")));
      assertEquals(Kind.OWNER_NOT_SAID, defect(owing("told: { duty: Told, rule: NS-A-01 }")));
    }

    @Test
    void when_it_can_never_begin_or_is_for_no_case() {
      assertEquals(Kind.UNREACHABLE, defect(owing(TOLD.replace("rule:", "after: [told], rule:"))));
      assertEquals(
          Kind.UNREACHABLE,
          defect(
              owing(
                  TOLD.replace(
                      "rule:",
                      "when: { all of: [{ fact: harmed }, { none of: [{ fact: harmed }] }] },"
                          + " rule:"))));
    }
  }
}
