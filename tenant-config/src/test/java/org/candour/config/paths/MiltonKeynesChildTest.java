package org.candour.config.paths;

import static org.candour.config.paths.MiltonKeynesChild.DECISION;
import static org.candour.config.paths.MiltonKeynesChild.ayes;
import static org.candour.config.paths.MiltonKeynesChild.vote;
import static org.candour.config.paths.Path.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.candour.criteria.Answer;
import org.candour.criteria.Value;
import org.candour.engine.StepStanding.State;
import org.candour.quorum.Ballot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Milton Keynes: a child's rapid review from referral to decision")
class MiltonKeynesChildTest {
  private Path path;

  @BeforeEach
  void a_referral_on_monday_2_march_2026() {
    path = MiltonKeynesChild.referred();
  }

  /** The figures of the engine are taken on such a record: it has to stay possible to play it. */
  @Test
  void goes_on_for_sixty_entries_of_decisions_challenges_and_corrections() {
    assertEquals(60, MiltonKeynesChild.ofLength(60).journal().size());
  }

  @Test
  void counts_every_day_from_the_receipt_as_day_0() {
    assertEquals("2026-03-03", path.due("MK-H-03"));
    assertEquals("2026-03-16", path.due("MK-H-10"));
    assertEquals("2026-03-18", path.due("MK-H-11"));
    assertEquals("2026-03-20", path.due("MK-H-12"));
    assertEquals("2026-03-23", path.due("MK-H-06"));
    assertEquals("2026-03-23", path.due("MK-H-13"));
  }

  @Test
  void reports_the_serious_incident_test_limb_by_limb() {
    assertEquals(Answer.YES, path.review().tests().get(0).finding().answer());
  }

  @Test
  void begins_only_when_the_threshold_is_agreed() {
    String refused = path.by("mk-together-team").refused(path.done("begin"));
    assertTrue(refused.contains("comes first"), refused);
  }

  @Nested
  class Once_the_threshold_is_agreed {
    @BeforeEach
    void by_a_strategy_meeting() {
      path.by("mk-together-team")
          .does(path.done("threshold-agreement", "strategy-meeting"))
          .does(path.done("referral-form"))
          .does(path.done("begin"))
          .does(path.agencies("tvp", "mkuh"));
    }

    @Test
    void every_agency_owes_its_own_answer() {
      path.on("2026-03-09")
          .by("nurse")
          .does(path.returned("agency-information", "mkuh", "nothing-held"));
      assertEquals(Map.of("mkuh", "Nothing held"), path.step("agency-information").byAgency());
      assertEquals(State.OPEN, path.step("agency-information").state());
    }

    @Test
    void an_agency_cannot_answer_for_another() {
      String refused =
          path.by("nurse").refused(path.returned("agency-information", "tvp", "return"));
      assertTrue(refused.contains("Thames Valley Police"), refused);
    }

    @Test
    void the_panel_decides_and_the_scrutineer_agrees() {
      String meeting =
          path.on("2026-03-17")
              .by("mk-together-team")
              .meeting(
                  "lcrp",
                  "recommendation",
                  "director-children",
                  "icb-chief-nurse",
                  "detective-inspector");
      path.does(path.decides("lcrp", meeting, "recommendation", "lcspr", DECISION, ayes()));
      assertEquals(State.MET, path.step("recommendation").state());
      assertEquals(State.OPEN, path.step("scrutineer").state());
      path.on("2026-03-19")
          .by("safeguarding-scrutineer")
          .does(path.answers("scrutineer", "agrees", Map.of()));
      assertEquals(State.OPEN, path.step("outcome-to-review-group").state());
    }

    @Test
    void a_challenge_returns_it_to_the_panel() {
      String meeting =
          path.on("2026-03-17")
              .by("mk-together-team")
              .meeting(
                  "lcrp",
                  "recommendation",
                  "director-children",
                  "icb-chief-nurse",
                  "detective-inspector");
      path.does(path.decides("lcrp", meeting, "recommendation", "nfa", nfa(), ayes()))
          .by("safeguarding-scrutineer")
          .does(
              path.answers(
                  "scrutineer", "challenges", Map.of("challenge", text("Invented challenge."))));
      assertEquals(State.RETURNED, path.step("recommendation").state());
      path.by("mk-together-team")
          .does(path.decides("lcrp", meeting, "recommendation", "lcspr", DECISION, ayes()));
      assertEquals(State.MET, path.step("recommendation").state());
      assertEquals(State.OPEN, path.step("scrutineer").state());
    }

    private Map<String, Value> nfa() {
      return Map.of(
          "reasons", text("Invented reasons."),
          "immediate-learning", text("none"),
          "good-practice", text("none"));
    }

    @Test
    void a_disagreement_goes_up_instead_of_being_voted_down() {
      String meeting =
          path.on("2026-03-17")
              .by("mk-together-team")
              .meeting(
                  "lcrp",
                  "recommendation",
                  "director-children",
                  "icb-chief-nurse",
                  "detective-inspector");
      String refused =
          path.refused(
              path.decides(
                  "lcrp",
                  meeting,
                  "recommendation",
                  "lcspr",
                  DECISION,
                  vote("director-children", "council-children", Ballot.AYE),
                  vote("icb-chief-nurse", "health", Ballot.NO),
                  vote("detective-inspector", "police", Ballot.AYE)));
      assertTrue(refused.contains("goes up"), refused);
    }

    @Test
    void a_decision_without_its_answers_is_refused_with_every_reason() {
      String meeting =
          path.on("2026-03-17")
              .by("mk-together-team")
              .meeting(
                  "lcrp",
                  "recommendation",
                  "director-children",
                  "icb-chief-nurse",
                  "detective-inspector");
      String refused =
          path.refused(path.decides("lcrp", meeting, "recommendation", "lcspr", Map.of(), ayes()));
      assertTrue(refused.contains("What must be learned at once?"), refused);
      assertTrue(refused.contains("What good practice can be shared?"), refused);
    }
  }
}
