package org.candour.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.candour.config.defect.Defect;
import org.candour.config.defect.Defect.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("What a framework can say about duties outside any one review")
class StandingDutyTest {
  private static final String DECIDES = "    decides by: not set\n";
  private static final String LADDERS = "ladders:\n";
  private static final String OCCASIONS = "occasions: { course-ended: { name: a course ended } }\n";

  /** The small framework with this duty of the manager. */
  private static Small owed(String frequency) {
    return top("duty: { duty: Done, who: manager, rule: NS-A-01, " + frequency + " }");
  }

  private static Small top(String duties) {
    return Small.with("ladders:\n", "duties:\n  " + duties + "\n" + OCCASIONS + "ladders:\n");
  }

  private static void stands(Small small, String day, String given, String then) {
    small.plays(
        "given: [" + given + "]",
        "when: { at: " + day + ", facts: { harmed: yes } }",
        "then: { duties: { " + then + " } }");
  }

  private static Kind defect(Small small) {
    return small.onlyDefect();
  }

  @Nested
  class Says {
    @Test
    void what_is_due_every_half_year_at_fixed_times() {
      Small scrutiny = owed("every: half year");
      stands(scrutiny, "2026-09-30", "", "duty: by 2026-10-01");
      stands(scrutiny, "2026-10-02", "", "duty: \"missed 2026-10-01, by 2027-04-01\"");
      stands(scrutiny, "2026-10-02", "{ fulfil: { duty: 2026-09-30 } }", "duty: by 2027-04-01");
      stands(
          scrutiny,
          "2026-10-02",
          "{ fulfil: { duty: 2026-10-02 } }",
          "duty: \"missed 2026-10-01, kept\"");
    }

    @Test
    void what_is_overdue_until_it_is_done_where_it_counts_from_the_last_time() {
      Small audit = owed("every: year, from the last time: yes, since: 2026-04-10");
      stands(audit, "2027-05-01", "", "duty: overdue 2027-04-10");
      stands(audit, "2027-05-02", "{ fulfil: { duty: 2027-05-01 } }", "duty: by 2028-05-01");
      stands(audit, "2027-04-01", "{ fulfil: { duty: 2027-04-05 } }", "duty: set 2027-04-10");
    }

    @Test
    void what_is_due_so_long_after_an_occasion_each_time_it_comes_up() {
      Small survey = owed("within: 3 months, after: course-ended");
      String ended =
          "{ occasion: course-ended, on: 2026-11-30 }, { occasion: course-ended, on: 2027-01-04 }";
      stands(survey, "2026-10-01", ended, "duty: none");
      stands(survey, "2027-03-01", ended, "duty: \"overdue 2027-02-28, by 2027-04-04\"");
      stands(
          survey,
          "2027-03-01",
          ended + ", { fulfil: { duty: 2026-12-20 } }",
          "duty: \"kept, by 2027-04-04\"");
    }

    @Test
    void what_is_due_while_a_review_is_live_and_no_longer() {
      Small news = owed("every: 2 months, while live: appraisal");
      String live = "{ at: 2026-06-01, by: council, refer: appraisal }";
      stands(news, "2026-06-15", "", "duty: none");
      stands(news, "2026-06-15", live, "duty: by 2026-08-01");
      stands(
          news,
          "2027-06-15",
          live
              + ", { at: 2026-06-11, reach: begin }, { endorse: agree, outcome: yes },"
              + " { at: 2026-06-29, do: begin },"
              + " { fulfil: { duty: 2026-06-20 } }",
          "duty: none");
    }

    @Test
    void so_many_a_year_for_each_of_several_bodies() {
      Small reports =
          Small.with(
              DECIDES,
              DECIDES
                  + "    duties: { highlights: { duty: Highlights reported, who: case-panel,"
                  + " tells: ministry, rule: NS-A-01, at least: 1, in each: quarter } }\n");
      stands(
          reports,
          "2026-10-01",
          "{ fulfil: { highlights: [2026-06-30] } }",
          "highlights: \"missed 2026-09-30, by 2026-12-31\"");
    }
  }

  @Nested
  class Is_a_defect {
    @Test
    void when_nobody_can_own_it() {
      assertEquals(
          Kind.NOBODY_OWNS,
          defect(top("a: { duty: A, who: each involved agency, rule: NS-A-01, in: May }")));
      assertEquals(
          Kind.NOBODY_OWNS,
          defect(top("a: { duty: A, who: chair of case-panel, rule: NS-A-01, in: May }")));
      assertEquals(Kind.OWNER_NOT_SAID, defect(top("a: { duty: A, rule: NS-A-01, in: May }")));
    }

    @Test
    void when_two_have_one_id() {
      Small twice =
          Small.with(
              DECIDES,
              DECIDES + "    duties: { a: { duty: B, who: manager, rule: NS-A-01, in: May } }\n");
      assertEquals(
          Kind.NAME_TWICE,
          defect(
              new Small(
                  twice
                      .text()
                      .replace(
                          LADDERS,
                          "duties: { a: { duty: A, who: manager, rule: NS-A-01, in: May } }\n"
                              + LADDERS))));
    }

    @Test
    void when_it_does_not_say_how_often() {
      Small never = owed("since: 2026-05-01");
      assertEquals(
          List.of(Kind.MISSING, Kind.MISSING), never.defects().stream().map(Defect::kind).toList());
    }
  }
}
