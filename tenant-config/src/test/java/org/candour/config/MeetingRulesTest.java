package org.candour.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.candour.body.Chair;
import org.candour.criteria.Facts;
import org.candour.framework.Constitution;
import org.candour.framework.Framework;
import org.candour.pathway.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a framework says of quorum, votes and the chair")
class MeetingRulesTest {
  private final Constitution forum = Forum.forum();

  @Test
  void a_capped_quorum_says_which_reading_is_taken() {
    assertEquals(
        "At least 4 members, and of those 4 at most half councillors.", forum.quorum().words());
    assertEquals(
        "At least 4 members, and of all present at most half councillors.",
        read("share is: of those needed", "share is: of all present").quorum().words());
  }

  @Test
  void the_voters_the_room_and_the_casting_vote_are_said() {
    assertEquals(
        "The statutory partners in the room vote; more than half of those voting carries. At a tie"
            + " the chair has a casting vote, but not on financial business.",
        forum.voting().words());
  }

  @Test
  void a_majority_may_be_of_the_membership() {
    assertEquals(
        "The statutory partners in the room vote; more than half of the membership carries.",
        read(
                "way: majority of those voting\n      casting vote: { by: a second vote, not on: financial }",
                "way: majority of the membership")
            .voting()
            .words());
  }

  @Nested
  class Business_of_a_kind {
    private final Constitution financial = forum.on(Optional.of("financial"));

    @Test
    void has_its_own_quorum_and_way_to_decide() {
      assertEquals(
          "At least half of the filled seats of the statutory partners. At least a third of the"
              + " filled seats of others than the statutory partners.",
          financial.quorum().words());
      assertEquals(
          "Members vote; needed: at least 75 of the weight in seats of the statutory partners and"
              + " more than half of the people, of the membership.",
          financial.voting().words());
      assertEquals("SS-A-06", financial.votingRule().orElseThrow().id().value());
    }

    @Test
    void goes_by_the_body_in_what_it_leaves_out() {
      assertEquals(forum.quorum(), forum.on(Optional.of("ordinary")).quorum());
      assertEquals(forum.voting(), forum.on(Optional.of("ordinary")).voting());
      assertEquals(forum.votingRule(), forum.on(Optional.empty()).votingRule());
    }

    @Test
    void is_named_by_the_step() {
      Framework framework = Forum.framework();
      Step.Decision step =
          (Step.Decision) framework.reviews().get("spending").step("spend").orElseThrow();
      assertEquals(Optional.of("financial"), step.business());
    }
  }

  @Test
  void the_chair_has_a_term_and_a_vice_chair() {
    Chair chair =
        forum
            .body()
            .chair()
            .chair(Facts.none(), LocalDate.of(2026, 5, 1), Forum.framework().register());
    assertTrue(chair.says().contains("The term is normally 2 years, up to 31 March 2028."));
    assertTrue(chair.vice().isPresent());
  }

  @Test
  void a_rota_may_be_of_posts_and_pass_over_whoever_has_an_interest() {
    Constitution its =
        read(
            "one of: [leader, public-health], for: 2 years, ends: normally, since: 2026-04-01",
            "rotates: [leader, public-health], every: 6 months, since: 2026-04-01, ends: normally,"
                + " interest passes it on: yes");
    Chair chair =
        its.body()
            .chair()
            .chair(Facts.none(), LocalDate.of(2026, 10, 1), Forum.framework().register());
    assertTrue(chair.says().contains("this turn is the Director of Public Health's."));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "share is: of those needed, online| online| MISSING bodies.forum.quorum",
        "in seats: councillor| in seats: councilor| DANGLING bodies.forum.quorum.in seats",
        "of whom at most: half| of whom at most: 3/2| BAD_VALUE bodies.forum.quorum.of whom at most",
        "at least: 4, of| at least: 10, of| QUORUM_OUT_OF_REACH bodies.forum.quorum",
        "at least: 4, of whom at most: half| at least: 9, of whom at most: 1/9|"
            + " QUORUM_OUT_OF_REACH bodies.forum.quorum",
        "voters: statutory| voters: statutry| DANGLING bodies.forum.decides by.voters",
        "voters: statutory| voters: business-unit| NEVER_CARRIED bodies.forum.decides by",
        "by: a second vote| by: luck| NOT_ONE_OF bodies.forum.decides by.casting vote.by",
        "not on: financial| not on: finance| DANGLING bodies.forum.decides by.casting vote.not on",
        "way: majority of those voting| way: all members in favour|"
            + " BAD_VALUE bodies.forum.decides by.casting vote",
        "of other seats: statutory| of other seats: elders|"
            + " DANGLING bodies.forum.business.financial.quorum.all of[1].of other seats",
        "half, of seats: statutory| half, of seats: business-unit|"
            + " QUORUM_OUT_OF_REACH bodies.forum.business.financial.quorum",
        "director: 60| directors: 60|"
            + " DANGLING bodies.forum.business.financial.decides by.weights.directors",
        "at least: 75| at least: 101| NEVER_CARRIED bodies.forum.business.financial.decides by",
        "more than: half, counts: people| more than: all, counts: people|"
            + " BAD_VALUE bodies.forum.business.financial.decides by.hurdles[1].more than",
        "business: financial| business: finance| DANGLING reviews.spending.steps.spend.business",
        "who: forum| who: manager| DANGLING reviews.spending.steps.spend.business",
        "for: 2 years, ends| ends| MISSING bodies.forum.chair",
        "vice: leader| vice: leeder| DANGLING bodies.forum.chair.vice",
        "agency: council, held by: leader| agency: health, held by: leader|"
            + " NOBODY_MAY_SIT bodies.forum.seats.leader.held by",
        "fact: chairs-scrutiny| fact: chairs-nothing| DANGLING bodies.forum.not if.fact",
        "fact: chairs-scrutiny| fact: asked| DANGLING bodies.forum.not if.fact",
        "works for: statutory| works for: statutary| DANGLING posts.reviewer.not if.works for",
        "appointment asks: conflict| appointment asks: conflicts|"
            + " DANGLING posts.reviewer.appointment asks"
      })
  void a_slip_is_found(String sound, String slip, String defect) {
    assertEquals(List.of(defect), Forum.with(sound, slip).defects());
  }

  private static Constitution read(String sound, String other) {
    return Forum.with(sound, other).read().framework().orElseThrow().bodies().get("forum");
  }
}
