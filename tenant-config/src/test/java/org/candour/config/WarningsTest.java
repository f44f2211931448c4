package org.candour.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.candour.config.defect.Defect;
import org.candour.config.defect.Defect.Kind;
import org.candour.tenancy.PartnershipId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The checker teaches: what cannot be, and what should be looked at")
class WarningsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  @Test
  void a_sound_framework_has_nothing_to_look_at() {
    assertEquals(List.of(), warnings(new Small(Small.SOUND)));
  }

  @Nested
  @DisplayName("Two clocks do not fit")
  class ClocksClash {
    @Test
    void when_the_window_before_and_the_limit_after_take_all_of_an_outer_limit() {
      PartnershipId id = clashing();
      List<String> words =
          new FrameworkReader()
              .read(Catalogue.text(id)).warnings().stream().map(Defect::words).toList();
      assertTrue(
          words.stream()
              .anyMatch(
                  w ->
                      w.contains("13 working days from “the referral was received” and 2 working")
                          && w.contains("does not keep 15 working days")),
          words.toString());
    }

    private static PartnershipId clashing() {
      return Catalogue.partnerships().stream()
          .filter(p -> !new FrameworkReader().read(Catalogue.text(p)).warnings().isEmpty())
          .findFirst()
          .orElseThrow();
    }

    @Test
    void when_a_window_opens_after_another_limit_of_the_step_has_ended() {
      only(
          Kind.CLOCKS_CLASH,
          Small.with(
              "      between: 7 and 13 working days\n        of: referral",
              "      limits: [{ between: 7 and 13 working days, of: referral },"
                  + " { within: 5 working days, of: referral }]"));
    }

    @Test
    void when_a_step_must_be_done_before_the_one_it_comes_after() {
      only(
          Kind.CLOCKS_CLASH,
          Small.with("within: 2 weeks, of: meet", "within: 2 working days, of: referral"));
    }

    @Test
    void but_not_when_there_is_time_left() {
      assertEquals(
          List.of(),
          warnings(Small.with("within: 2 weeks, of: meet", "within: 4 weeks, of: referral")));
    }
  }

  @Nested
  @DisplayName("One thing has two names")
  class TwoNames {
    @Test
    void when_whoever_is_told_is_named_by_words_and_has_an_id() {
      for (String words : List.of("the Ministry", "a director", "The Case Panel")) {
        only(Kind.NAMED_BY_WORDS, telling(words));
      }
      only(Kind.NAMED_BY_WORDS, telling("the chair of the Case Panel"));
    }

    @Test
    void but_not_when_it_is_named_by_its_id_or_has_none() {
      for (String who : List.of("director", "chair of case-panel", "the family")) {
        assertEquals(List.of(), warnings(telling(who)), who);
      }
    }

    private static Small telling(String who) {
      return Small.with("tells: ministry", "tells: [" + who + "]");
    }
  }

  @Nested
  @DisplayName("A ladder")
  class ALadder {
    @Test
    void without_rungs_has_no_end() {
      only(Kind.LADDER_ENDS_OPEN, Small.with("rungs: [{ who: director }]", "rungs: []"));
    }

    @Test
    void whose_last_rung_is_for_some_cases_has_no_end_for_the_others() {
      only(
          Kind.LADDER_ENDS_OPEN,
          Small.with("[{ who: director }]", "[{ who: director, when: { fact: harmed } }]"));
    }

    @Test
    void with_a_rung_twice_goes_round() {
      only(
          Kind.RUNG_REPEATS,
          Small.with("[{ who: director }]", "[{ who: director }, { who: director }]"));
    }
  }

  @Test
  void two_bodies_posts_or_agencies_of_one_name_are_one_too_many() {
    only(Kind.SAME_NAME, Small.with("name: Manager", "name: northshire council"));
    only(
        Kind.SAME_NAME,
        Small.with("    name: Case Panel\n", "    name: Case Panel\n    also called: Director\n"));
  }

  @Test
  void two_facts_of_one_name_are_one_too_many() {
    only(Kind.SAME_NAME, Small.with("name: Where,", "name: Was harmed,"));
  }

  @Test
  void an_option_that_leads_nowhere_where_others_lead_somewhere_is_looked_at() {
    Defect warning =
        only(
            Kind.NOTHING_FOLLOWS,
            Small.with(
                "none: Nothing",
                "none: { name: Nothing, counts as: no-further-action }, drop: Dropped"));
    assertEquals("reviews.appraisal.steps.meet.options.drop", warning.place().path());
  }

  @Test
  void a_fact_that_a_test_reads_and_nobody_asks_for_is_looked_at() {
    Defect warning =
        only(
            Kind.NEVER_ASKED,
            Small.with("facts: [harmed, aware, place]", "facts: [harmed, aware]"));
    assertEquals("facts.place", warning.place().path());
  }

  @Nested
  @DisplayName("The day of its review")
  class ReviewDay {
    private final Small due = Small.with("changes:", "to be reviewed by: 2026-11-24\nchanges:");

    @Test
    void has_passed() {
      Reading reading = read(due, Posted.to(new PartnershipId("northshire"), TODAY));
      assertEquals(Kind.REVIEW_DAY_PASSED, reading.warnings().get(0).kind());
      assertTrue(reading.framework().isPresent());
    }

    @Test
    void has_not_passed_on_the_day_itself() {
      Posted that = Posted.to(new PartnershipId("northshire"), TODAY.minusDays(1));
      assertEquals(List.of(), read(due, that).warnings());
    }

    @Test
    @DisplayName("was in April 2021 for a shipped framework, and is said to have passed (DU-X-25)")
    void of_a_shipped_framework_has_passed() {
      PartnershipId id = new PartnershipId("dudley");
      LocalDate last = LocalDate.of(2021, 4, 30);
      assertEquals(List.of(), passed(id, last));
      List<String> after = passed(id, last.plusDays(1));
      assertEquals(1, after.size());
      assertTrue(after.get(0).contains("was to be reviewed by 30 April 2021, which has passed"));
    }

    private static List<String> passed(PartnershipId id, LocalDate today) {
      return new FrameworkReader()
          .read(Catalogue.text(id), Posted.to(id, today)).warnings().stream()
              .filter(warning -> warning.kind() == Kind.REVIEW_DAY_PASSED)
              .map(Defect::words)
              .toList();
    }
  }

  @Test
  void a_framework_given_for_another_partnership_is_refused() {
    Reading reading =
        read(new Small(Small.SOUND), Posted.to(new PartnershipId("southshire"), TODAY));
    assertEquals(Kind.OTHER_PARTNERSHIP, reading.defects().get(0).kind());
    assertEquals("partnership", reading.defects().get(0).place().path());
    assertTrue(reading.framework().isEmpty());
  }

  @Nested
  @DisplayName("No case can be like this")
  class NeverHolds {
    @Test
    void when_a_step_is_for_cases_its_review_is_not_for() {
      Small spoilt =
          new Small(
              Small.SOUND
                  .replace(
                      "concept: rapid review\n",
                      "concept: rapid review\n    for: { fact: place, is: here }\n")
                  .replace(
                      "duty: Ministry told\n",
                      "duty: Ministry told\n        when: { fact: place, is: away }\n"));
      assertEquals(Kind.UNREACHABLE, spoilt.defects().get(0).kind());
      assertTrue(spoilt.defects().get(0).place().path().endsWith("notify.when"));
    }

    @Test
    void when_a_step_comes_after_an_option_that_is_for_other_cases() {
      Small spoilt =
          Small.with("review: A review", "review: { name: A review, when: { fact: harmed } }");
      assertEquals(List.of(), spoilt.defects());
      Small worse =
          new Small(
              spoilt
                  .text()
                  .replace("begin: { duty", "begin: { when: { fact: harmed, is: no }, duty"));
      assertEquals(Kind.UNREACHABLE, worse.defects().get(0).kind());
    }

    @Test
    void when_a_test_contradicts_itself() {
      Small spoilt =
          Small.with(
              "any of: [{ fact: harmed }, { fact: place, is: here }]",
              "all of: [{ fact: place, is: away }, { fact: place, is: here }]");
      assertEquals(Kind.NEVER_HOLDS, spoilt.defects().get(0).kind());
    }

    @Test
    void when_an_option_is_for_none() {
      Small spoilt =
          Small.with(
              "none: Nothing",
              "none: { name: Nothing, when: { all of: [{ fact: harmed }, { fact: harmed, is: no }]"
                  + " } }");
      assertEquals(Kind.NEVER_HOLDS, spoilt.defects().get(0).kind());
    }
  }

  @Test
  void a_duty_endorsed_as_if_it_were_a_decision_is_refused() {
    assertEquals(
        Kind.UNREACHABLE, Small.with("on: meet", "on: notify").onlyDefectAt("on: notify").kind());
  }

  @Test
  void a_decision_of_a_body_in_which_no_seat_votes_is_nobodys() {
    Small spoilt =
        new Small(
            Small.SOUND
                .replace("held by: director }", "held by: director, votes: no }")
                .replace("agency: force }\n    ", "agency: force, votes: no }\n    "));
    assertEquals(Kind.NOBODY_OWNS, spoilt.onlyDefectAt("who: case-panel").kind());
  }

  @Test
  void a_rung_or_a_right_to_extend_for_a_chair_that_is_not_set_is_nobodys() {
    assertEquals(
        Kind.NOBODY_OWNS,
        Small.with("rungs: [{ who: director }]", "rungs: [{ who: chair of case-panel }]")
            .onlyDefectAt("who: chair")
            .kind());
    assertEquals(
        Kind.NOBODY_OWNS,
        Small.with(
                "by: day 14\n",
                "by: day 14\n        extension: { rule: NS-G-01, by: chair of case-panel }\n")
            .onlyDefectAt("by: chair")
            .kind());
  }

  private static Defect only(Kind kind, Small small) {
    List<Defect> warnings = warnings(small);
    assertEquals(List.of(kind), warnings.stream().map(Defect::kind).toList());
    return warnings.get(0);
  }

  private static List<Defect> warnings(Small small) {
    Reading reading = read(small, Posted.unknown());
    assertEquals(List.of(), reading.defects().stream().map(Defect::words).toList());
    return reading.warnings();
  }

  /** The small framework has one thing to look at, an option that ends in nothing: it is mended. */
  private static Reading read(Small small, Posted posted) {
    String text =
        small
            .text()
            .replace("none: Nothing }", "none: { name: Nothing, counts as: no-further-action } }");
    return new FrameworkReader().read(text.getBytes(StandardCharsets.UTF_8), posted);
  }
}
