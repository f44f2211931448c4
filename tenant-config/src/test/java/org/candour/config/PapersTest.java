package org.candour.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.candour.config.defect.Defect.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("What a framework can say about the papers of a review")
class PapersTest {
  /** Each involved agency declares its interests and returns what it holds. */
  private static final String STEPS =
      "      declared: { duty: Interests declared, who: each involved agency, rule: NS-G-01 }\n"
          + "      returns: { duty: Information returned, who: each involved agency, rule: NS-G-01,"
          + " asks: { held: { name: What is held?, takes: text }, contacts: { name: Contacts,"
          + " up to: 3, repeats: { on: { name: When, takes: date }, what: { name: What, takes:"
          + " text } } } } }\n";

  private static Small paper(String keys) {
    return new Small(
        Small.SOUND.replace(
                "reviews:\n",
                "papers: { pack: { name: The pack, review: appraisal, rule: NS-G-01, "
                    + keys
                    + " } }\nreviews:\n")
            + STEPS);
  }

  private static void plays(Small small, String given, String then) {
    small.plays(
        "people: { nora: { agency: council }, paul: { agency: force } }",
        "given: [{ at: 2026-06-01, by: council, refer: appraisal }" + given + "]",
        "then: { " + then + " }");
  }

  private static Kind defect(String keys) {
    return paper(keys).onlyDefect();
  }

  @Nested
  class A_paper_is_seen {
    @Test
    void by_those_it_is_for_and_by_nobody_else() {
      plays(
          paper("seen by: [{ who: manager }, { who: police }]"),
          "",
          "sees: { pack: [manager, paul, not nora, not director] }");
    }

    @Test
    void by_anybody_where_the_framework_does_not_say() {
      plays(paper("drawn from: referral"), "", "sees: { pack: [manager, nora] }");
    }

    @Test
    void after_a_step_or_until_one() {
      Small small =
          paper("seen by: [{ who: manager, until: notify }, { who: director, after: notify }]");
      plays(small, "", "sees: { pack: [manager, not director] }");
      plays(small, ", { at: 2026-06-02, do: notify }", "sees: { pack: [not manager, director] }");
    }

    @Test
    void only_once_their_agency_has_declared_its_interests() {
      Small small = paper("seen by: { who: each involved agency, once: declared }");
      String asked = ", { involve: [council, force] }";
      plays(small, asked, "sees: { pack: [not nora, not paul] }");
      plays(
          small,
          asked + ", { do: declared, by: paul, agency: force }",
          "sees: { pack: [not nora, paul] }");
    }
  }

  @Nested
  class A_paper_is_drawn {
    @Test
    void from_the_entries_of_its_steps_as_far_as_they_have_come_in() {
      Small small = paper("drawn from: [referral, returns]");
      String asked = ", { involve: [council, force] }";
      plays(small, asked, "drawn: { pack: [referral council] }");
      plays(
          small,
          asked + ", { do: returns, by: paul, agency: force, answers: { held: A note. } }",
          "drawn: { pack: [referral council, returns force] }");
    }
  }

  @Nested
  class A_paper_puts_entries_in_order {
    private static final String BOTH =
        ", { involve: [council, force] }, { do: returns, by: paul, agency: force, answers: {"
            + " contacts: [{ on: 2026-03-05, what: A call. }, { on: not known, what: A visit. }]"
            + " } }, { do: returns, by: nora, agency: council, answers: { contacts: [{ on:"
            + " 2026-03-09, what: A form. }, { on: 2026-03-01, what: A letter. }] } }";

    @Test
    void by_date_whoever_gave_them_with_what_has_no_date_last() {
      plays(
          paper("drawn from: returns, entries of: contacts, in order of: on"),
          BOTH,
          "entries: { pack: [council 2026-03-01, force 2026-03-05, council 2026-03-09, force no"
              + " date] }");
    }

    @Test
    void and_none_where_it_does_not_say_so() {
      plays(paper("drawn from: returns"), BOTH, "entries: { pack: [] }");
    }

    @Test
    void of_which_one_answer_gives_no_more_than_the_framework_lets_it() {
      paper("drawn from: returns")
          .plays(
              "people: { paul: { agency: force } }",
              "given: [{ at: 2026-06-01, by: council, refer: appraisal }, { involve: force }]",
              "when: { do: returns, by: paul, agency: force, answers: { contacts: ["
                  + "{ on: 2026-03-05, what: A call. }, ".repeat(3)
                  + "{ on: 2026-03-05, what: A call. }] } }",
              "then: { refused: [input], says: takes at most 3 entries }");
    }
  }

  @Nested
  class Is_a_defect {
    @Test
    void when_it_orders_entries_that_nothing_gives_or_by_what_is_no_date() {
      assertEquals(
          Kind.DANGLING, defect("drawn from: returns, entries of: contracts, in order of: on"));
      assertEquals(
          Kind.DANGLING, defect("drawn from: referral, entries of: contacts, in order of: on"));
      assertEquals(Kind.DANGLING, defect("drawn from: returns, entries of: held, in order of: on"));
      assertEquals(
          Kind.DANGLING, defect("drawn from: returns, entries of: contacts, in order of: what"));
    }

    @Test
    void when_it_says_entries_without_an_order_or_an_order_without_entries() {
      assertEquals(Kind.MISSING, defect("drawn from: returns, entries of: contacts"));
      assertEquals(Kind.MISSING, defect("drawn from: returns, in order of: on"));
    }

    @Test
    void when_one_answer_may_have_more_entries_than_a_page_can_ask_for() {
      for (String many : new String[] {"100", "0", "many"}) {
        assertEquals(
            Kind.BAD_VALUE,
            new Small(paper("drawn from: returns").text().replace("up to: 3", "up to: " + many))
                .onlyDefect());
      }
    }

    @Test
    void when_it_names_a_review_or_a_step_that_is_not_there() {
      assertEquals(Kind.DANGLING, defect("drawn from: [retruns]"));
      assertEquals(Kind.DANGLING, defect("seen by: { who: manager, once: declard }"));
      assertEquals(
          Kind.DANGLING,
          new Small(
                  paper("drawn from: returns")
                      .text()
                      .replace(
                          "name: The pack, review: appraisal", "name: The pack, review: other"))
              .defects()
              .get(0)
              .kind());
    }

    @Test
    void when_nobody_can_ever_see_it() {
      assertEquals(Kind.NOBODY_OWNS, defect("seen by: { who: chair of case-panel }"));
    }
  }
}
