package org.candour.config.paths;

import static org.candour.config.paths.Path.choice;
import static org.candour.config.paths.Path.day;
import static org.candour.config.paths.Path.no;
import static org.candour.config.paths.Path.text;
import static org.candour.config.paths.Path.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.candour.criteria.Value;
import org.candour.engine.StepStanding.State;
import org.candour.journal.Happening.SittingPlanned;
import org.candour.time.On;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Dudley: a rapid review from the referral to the national Panel's endorsement")
class DudleyTest {
  private static final String MEETING = "rapid-review-meeting";

  private Path path;

  @BeforeEach
  void a_referral_on_monday_2_march_2026() {
    path =
        Path.of("dudley")
            .post("business-manager", "partnership-chair")
            .worksFor("social-worker", "dudley-council")
            .seat("head-of-service", "dudley-council", MEETING, "local-authority")
            .seat("second-of-service", "dudley-council", MEETING, "local-authority")
            .seat("inspector", "west-midlands-police", MEETING, "police")
            .seat("nurse", "icb", MEETING, "health")
            .on("2026-03-02")
            .by("social-worker")
            .refers(
                "child-rapid-review",
                "dudley-council",
                Map.of(
                    "abuse", choice("suspected"),
                    "died", no(),
                    "seriously-harmed", yes(),
                    "council-aware", day("2026-02-27")),
                Map.of(
                    "why-refer", text("Invented reason."),
                    "safeguarding-lead", text("Invented lead"),
                    "lead-agrees", yes()));
    path.on("2026-03-04")
        .by("business-manager")
        .does(
            path.done("scoping-sent", Map.of("records-clause", yes())),
            path.agencies("hospitals", "education"));
  }

  @Test
  void runs_a_clock_from_awareness_beside_one_from_the_referral() {
    assertEquals("2026-03-20", path.due("DU-H-01"));
    assertEquals("2026-03-19", path.due("DU-H-04"));
    assertEquals("2026-03-11", path.due("DU-H-03"));
  }

  @Test
  void the_earlier_of_two_clocks_governs_what_goes_to_the_national_panel() {
    assertEquals("2026-03-20", path.due("DU-H-05"));
    decide("2026-03-12", "none");
    assertEquals("2026-03-16", path.due("DU-H-05"));
  }

  @Test
  void a_meeting_before_the_7th_working_day_needs_a_reason() {
    SittingPlanned early = planned("2026-03-10");
    String refused = path.refused(early);
    assertTrue(refused.contains("DU-H-04") && refused.contains("11 March 2026"), refused);
    path.because("Invented reason: the child is in danger.").does(early);
    path.does(planned("2026-03-11"));
  }

  @Test
  void a_meeting_after_the_13th_working_day_needs_a_reason_too() {
    assertTrue(path.refused(planned("2026-03-20")).contains("DU-H-04"));
    path.does(planned("2026-03-19"));
  }

  @Test
  void two_from_the_council_and_the_police_without_health_decide_nothing() {
    String meeting =
        path.on("2026-03-12")
            .meeting(MEETING, "rapid-review", "head-of-service", "second-of-service", "inspector");
    String refused =
        path.refused(path.decides(MEETING, meeting, "rapid-review", "cspr", answers(Map.of())));
    assertTrue(refused.contains("DU-C-01") && refused.contains("the health partner"), refused);
  }

  @Test
  void whether_children_are_in_danger_and_an_alternative_are_always_answered() {
    String meeting =
        path.on("2026-03-12")
            .meeting(MEETING, "rapid-review", "head-of-service", "nurse", "inspector");
    Map<String, Value> silent = new HashMap<>(answers(Map.of()));
    silent.remove("immediate-danger");
    String refused = path.refused(path.decides(MEETING, meeting, "rapid-review", "none", silent));
    assertTrue(refused.contains("DU-E-10") && refused.contains("DU-E-08"), refused);
  }

  @Test
  void a_reviewer_is_commissioned_once_the_national_panel_has_endorsed_or_for_a_reason() {
    decide("2026-03-12", "cspr");
    path.by("social-worker").does(path.done("template-to-panel"));
    String early = path.refused(path.done("reviewer-commissioned"));
    assertTrue(early.contains("DU-I-02"), early);
    path.by("business-manager").does(path.answers("national-panel", "endorses", Map.of()));
    path.by("social-worker").does(path.done("reviewer-commissioned"));
  }

  @Test
  void the_independent_chair_is_asked_and_holds_nothing_up() {
    decide("2026-03-12", "cspr");
    assertEquals(State.OPEN, path.step("independent-chair").state());
    assertEquals(State.OPEN, path.step("template-to-panel").state());
  }

  @Test
  void a_review_that_the_national_panel_accepts_as_complete_commissions_nobody() {
    decide("2026-03-12", "cspr");
    path.by("social-worker").does(path.done("template-to-panel"));
    path.by("business-manager")
        .does(path.answers("national-panel", "accepts-as-complete", Map.of()));
    assertEquals(State.NOT_ASKED, path.step("reviewer-commissioned").state());
  }

  private void decide(String day, String option) {
    String meeting =
        path.on(day)
            .by("business-manager")
            .meeting(MEETING, "rapid-review", "head-of-service", "nurse", "inspector");
    path.does(
        path.decides(
            MEETING,
            meeting,
            "rapid-review",
            option,
            answers(Map.of("alternative-considered", text("none")), option)));
  }

  private static SittingPlanned planned(String day) {
    return new SittingPlanned(
        Path.REVIEW,
        "rapid-review",
        MEETING,
        "m1",
        "i1",
        new On(java.time.LocalDate.parse(day)),
        Map.of());
  }

  private static Map<String, Value> answers(Map<String, Value> more, String option) {
    return answers(option.equals("cspr") ? Map.of() : more);
  }

  private static Map<String, Value> answers(Map<String, Value> more) {
    Map<String, Value> all = new HashMap<>(more);
    List.of("facts-reviewed", "immediate-action", "improvement-potential")
        .forEach(id -> all.put(id, text("Invented.")));
    all.put("immediate-danger", no());
    all.put("template-agreed", yes());
    return all;
  }
}
