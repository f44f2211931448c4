package org.candour.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.example.Result;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("What a framework can say about how often a body meets")
class MeetingProgrammeTest {
  private static final String DECIDES = "          decides by: not set\n";

  /** The small framework with such a programme for its panel. */
  private static Small panel(String... rules) {
    StringBuilder meetings = new StringBuilder("    meetings:\n");
    for (String rule : rules) {
      meetings.append("      - { rule: NS-A-01, ").append(rule).append(" }\n");
    }
    return Small.with("    decides by: not set\n", "    decides by: not set\n" + meetings);
  }

  private static Small occasions(Small small, String occasions) {
    return new Small(small.text().replace("ladders:\n", "occasions:\n" + occasions + "ladders:\n"));
  }

  /** How the panel's programme stands in an example with these meetings. */
  private static Result played(Small small, String given, String then) {
    return small.played(
        "given: [" + given + "]", "then: { programme: { NS-A-01: \"" + then + "\" } }");
  }

  private static void stands(Small small, String given, String then) {
    assertEquals(List.of(), played(small, given, then).differences());
  }

  private static Kind defect(Small small) {
    return small.onlyDefect();
  }

  @Nested
  class Says {
    @Test
    void how_many_meetings_a_year_and_how_many_of_them_in_person() {
      Small board =
          panel(
              "at least: 3, in each: year, beginning in: April",
              "at least: 1, in each: year, beginning in: April, held: in person");
      stands(
          board,
          "{ held: { case-panel: [2026-04-14 online, 2026-07-14 online, 2027-01-12 online] } },"
              + " { at: 2026-12-01, facts: { harmed: yes } }",
          "set 2027-03-31, by 2027-03-31");
    }

    @Test
    void in_which_months_and_whether_another_will_do() {
      String held =
          "{ at: 2027-02-01, facts: { harmed: yes } }, { held: { case-panel: 2026-10-13 } }";
      stands(
          panel("in: [July, October, January]"),
          held,
          "missed 2026-07-31, missed 2027-01-31, by 2027-07-31");
      stands(
          panel("at least: 1, in each: year, usually in: [July, October]"),
          held,
          "by 2027-12-31, unusual 2026-07-31, by 2027-07-31");
    }

    @Test
    void how_many_in_any_time_of_a_length() {
      stands(
          panel("at least: 2, in any: 12 months"),
          "{ at: 2027-06-01, facts: { harmed: yes } },"
              + " { held: { case-panel: [2026-05-10, 2026-11-20] } }",
          "overdue 2027-05-10");
    }

    @Test
    void again_and_again_while_a_review_is_live() {
      Small monthly = panel("every: month, while live: appraisal");
      stands(monthly, "", "none");
      stands(
          monthly,
          "{ at: 2026-06-01, by: council, refer: appraisal },"
              + " { at: 2026-07-15, facts: { harmed: yes } }",
          "missed 2026-07-01, by 2026-08-01");
    }

    @Test
    void within_a_time_of_an_occasion_in_a_review_or_outside() {
      Small convenes = panel("within: 14 working days, after: told");
      String told = "  told: { name: the ministry was told, review: appraisal, step: notify }\n";
      String by = "  told: { name: a letter came }\n";
      stands(
          occasions(convenes, told),
          "{ at: 2026-06-01, by: council, refer: appraisal }, { at: 2026-06-02, do: notify }",
          "by 2026-06-22");
      stands(occasions(convenes, by), "{ occasion: told, on: 2026-04-02 }", "none");
      stands(
          occasions(convenes, by),
          "{ at: 2026-06-01, facts: { harmed: yes } }, { occasion: told, on: 2026-04-02 }",
          "overdue 2026-04-24");
    }

    @Test
    void nothing_where_it_is_silent() {
      stands(Small.with(DECIDES.strip(), DECIDES.strip()), "", "none");
    }
  }

  @Nested
  class Is_a_defect {
    @Test
    void when_it_names_a_review_an_occasion_or_a_step_that_is_not_there() {
      assertEquals(Kind.DANGLING, defect(panel("every: month, while live: apraisal")));
      assertEquals(Kind.DANGLING, defect(panel("within: 14 days, after: told")));
      assertEquals(
          Kind.DANGLING,
          defect(
              occasions(
                  panel("in: May"), "  told: { name: told, review: appraisal, step: no }\n")));
    }

    @Test
    void when_it_is_no_month_no_period_or_no_count() {
      assertEquals(Kind.NOT_ONE_OF, defect(panel("in: [Mai]")));
      assertEquals(Kind.NO_PARTS, defect(panel("in: []")));
      assertEquals(Kind.NOT_ONE_OF, defect(panel("at least: 2, in each: 5 months")));
      assertEquals(Kind.BAD_VALUE, defect(panel("at least: none, in each: year")));
    }

    @Test
    void when_the_day_it_began_is_none() {
      assertEquals(Kind.NO_SUCH_DAY, defect(panel("in: May, since: 2026-02-30")));
      assertEquals(Kind.NO_SUCH_DAY, defect(panel("in: May, since: 0001-01-01")));
    }
  }
}
