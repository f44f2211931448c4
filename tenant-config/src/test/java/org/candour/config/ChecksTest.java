package org.candour.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.candour.config.defect.Defect;
import org.candour.config.defect.Defect.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A framework that reads is checked for what it means")
class ChecksTest {
  @Nested
  @DisplayName("A step can never begin")
  class NeverBegins {
    @Test
    void when_it_waits_for_itself() {
      Defect defect = Small.with("tells: ministry", "after: [notify]").defects().get(0);
      assertEquals(Kind.UNREACHABLE, defect.kind());
      assertEquals("reviews.appraisal.steps.notify.after", defect.place().path());
    }

    @Test
    void when_two_steps_wait_for_each_other() {
      List<Defect> defects = Small.with("tells: ministry", "after: [meet]").defects();
      assertEquals(
          List.of(Kind.UNREACHABLE, Kind.UNREACHABLE, Kind.UNREACHABLE, Kind.UNREACHABLE),
          defects.stream().map(Defect::kind).toList());
    }

    @Test
    void when_it_needs_two_answers_that_cannot_both_be() {
      Defect defect =
          Small.with("after: [{ meet: review }]", "after: [{ meet: review }, { meet: none }]")
              .onlyDefectAt("after: [{ meet: review }, {");
      assertEquals(Kind.UNREACHABLE, defect.kind());
    }
  }

  @Nested
  @DisplayName("A quorum is out of reach")
  class QuorumOutOfReach {
    @Test
    void when_no_seat_is_for_one_of_those_it_asks_for() {
      Defect defect =
          Small.with("      police: { name: Police, agency: force }\n", "").onlyDefectAt("quorum:");
      assertEquals(Kind.QUORUM_OUT_OF_REACH, defect.kind());
      assertEquals(List.of("Case Panel", "no seat is for the police"), defect.arguments());
    }

    @Test
    void when_it_asks_for_more_people_than_there_are_places() {
      assertEquals(
          Kind.QUORUM_OUT_OF_REACH,
          Small.with("each of: [local-authority, police]", "at least: 3")
              .onlyDefectAt("quorum:")
              .kind());
    }

    @Test
    void when_the_seat_does_not_count() {
      assertEquals(
          Kind.QUORUM_OUT_OF_REACH,
          Small.with("agency: force }", "agency: force, counts: no }")
              .onlyDefectAt("quorum:")
              .kind());
    }
  }

  @Nested
  @DisplayName("Nobody owns a duty")
  class NobodyOwns {
    @Test
    void when_it_does_not_say_who() {
      Defect defect = Small.with("        who: local-authority\n", "").onlyDefectAt("notify:");
      assertEquals(Kind.OWNER_NOT_SAID, defect.kind());
    }

    @Test
    void when_no_agency_carries_its_tag() {
      Defect defect =
          Small.with("name: Northshire Council, is: local-authority", "name: Northshire Council")
              .defects()
              .stream()
              .filter(d -> d.kind() == Kind.NOBODY_OWNS)
              .findFirst()
              .orElseThrow();
      assertEquals("reviews.appraisal.steps.notify.who", defect.place().path());
    }

    @Test
    void when_it_is_for_a_chair_that_is_not_set() {
      assertEquals(
          Kind.NOBODY_OWNS,
          Small.with("who: manager", "who: chair of case-panel").onlyDefectAt("who: chair").kind());
    }
  }

  @Nested
  @DisplayName("A time limit can never be counted")
  class NeverCounted {
    @Test
    void from_a_fact_that_is_no_date() {
      Defect defect = Small.with("of: aware\n", "of: harmed\n").onlyDefectAt("of: harmed");
      assertEquals(Kind.ANCHOR_NEVER_GIVES, defect.kind());
    }

    @Test
    void from_the_step_it_limits() {
      assertEquals(
          Kind.ANCHOR_NEVER_GIVES,
          Small.with("of: aware\n", "of: notify\n").onlyDefectAt("of: notify").kind());
    }

    @Test
    void from_a_step_that_comes_after_it() {
      assertEquals(
          Kind.ANCHOR_NEVER_GIVES,
          Small.with("of: aware\n", "of: agree\n").onlyDefectAt("of: agree").kind());
    }
  }

  @Nested
  @DisplayName("A ladder blocks amiss")
  class BlocksAmiss {
    private Small blocking(String block) {
      return Small.with(
          "rungs: [{ who: director }]", "rungs: [{ who: director }], blocks: " + block);
    }

    @Test
    void when_no_review_that_uses_it_has_such_a_step() {
      assertEquals(
          "There is no step of a review that uses this ladder “begn”.",
          blocking("{ steps: [begn] }").onlyDefectAt("steps: [begn]").says());
    }

    @Test
    void when_the_step_never_comes_to_that() {
      assertEquals(
          Kind.DANGLING,
          blocking("{ steps: [{ agree: perhaps }] }").onlyDefectAt("steps: [{").kind());
    }

    @Test
    void when_it_blocks_the_decision_it_is_to_settle() {
      assertEquals(
          Kind.NOT_TOGETHER, blocking("{ steps: meet }").onlyDefectAt("steps: meet").kind());
    }

    @Test
    void when_somebody_is_to_open_it_who_is_not_on_it() {
      assertEquals(
          Kind.DANGLING,
          blocking("{ steps: begin, opened by: manager }").onlyDefectAt("opened by").kind());
    }

    @Test
    void when_it_says_neither_steps_nor_reviews() {
      assertEquals(Kind.MISSING, blocking("{ opened by: director }").defects().get(0).kind());
    }
  }

  @Nested
  @DisplayName("Silence can mean nothing")
  class SilenceAmiss {
    private static final String OUTCOMES =
        "{ yes: { name: Agrees, then: goes on }, no: { name: Does not, then: goes back } }";

    @Test
    void when_no_outcome_is_what_it_means() {
      Small small = Small.with("silence means: waits", "silence means: refuses");
      assertEquals(List.of(), small.defects());
      assertEquals(
          Kind.NOT_TOGETHER,
          new Small(small.text().replace("then: goes back", "then: goes on"))
              .onlyDefectAt("silence means")
              .kind());
    }

    @Test
    void when_nobody_is_ever_late() {
      Small small = Small.with("silence means: waits", "silence means: agrees");
      assertEquals(
          "“silence means: agrees” and “no limit that ends” cannot stand together.",
          small
              .without("        by: day 14\n        of: referral\n")
              .onlyDefectAt("silence means")
              .says());
    }

    @Test
    void nor_does_a_decision_go_back_so_often_where_it_never_does() {
      assertEquals(
          Kind.NOT_TOGETHER,
          Small.with(OUTCOMES, "{ yes: { name: Agrees, then: goes on } }\n        returns: once")
              .onlyDefectAt("returns")
              .kind());
    }
  }

  @Nested
  @DisplayName("A review is opened again or ended amiss")
  class SequelAmiss {
    private Small review(String option) {
      return Small.with("review: A review,", "review: { name: A review, " + option + " },");
    }

    @Test
    void by_a_decision_that_opens_itself_again() {
      assertEquals(Kind.NOT_TOGETHER, review("reopens: meet").onlyDefectAt("reopens: meet").kind());
    }

    @Test
    void by_a_decision_that_opens_what_comes_after_it() {
      assertEquals(
          Kind.NOT_TOGETHER, review("reopens: begin").onlyDefectAt("reopens: begin").kind());
    }

    @Test
    void by_a_decision_that_opens_what_is_not_there() {
      assertEquals(Kind.DANGLING, review("reopens: ntify").onlyDefectAt("ntify").kind());
    }

    @Test
    void by_an_end_that_a_step_comes_after() {
      assertEquals(
          Kind.UNREACHABLE, review("closes: yes").onlyDefectAt("after: [{ meet: review").kind());
    }

    @Test
    void not_by_opening_an_earlier_step() {
      assertEquals(List.of(), review("reopens: notify").defects());
    }
  }

  @Nested
  @DisplayName("Two steps cannot be blind to each other")
  class BlindAmiss {
    @Test
    void when_one_waits_for_the_other() {
      assertEquals(
          Kind.NOT_TOGETHER,
          Small.with("tells: ministry", "blind to: meet").onlyDefectAt("blind to").kind());
    }

    @Test
    void when_the_same_people_take_both() {
      assertEquals(
          "“blind to: other” and “who: Manager” cannot stand together.",
          Small.with(
                  "begin: {",
                  "other: { duty: Other, who: manager, rule: NS-G-01 }\n"
                      + "      begin: { blind to: other,")
              .onlyDefectAt("blind to")
              .says());
    }
  }

  @Test
  void a_window_that_closes_before_it_opens_is_empty() {
    Defect defect =
        Small.with("7 and 13 working days", "13 and 7 working days").onlyDefectAt("13 and 7");
    assertEquals(Kind.EMPTY_WINDOW, defect.kind());
  }
}
