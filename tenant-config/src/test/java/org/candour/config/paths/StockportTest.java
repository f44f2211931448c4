package org.candour.config.paths;

import static org.candour.config.paths.Path.choice;
import static org.candour.config.paths.Path.day;
import static org.candour.config.paths.Path.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.candour.criteria.Value;
import org.candour.engine.StepStanding.State;
import org.candour.journal.Happening.Extended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Stockport: a case from Form A to a decision, with no clock and no quorum")
class StockportTest {
  private static final String PANEL = "learning-and-improvement-panel";

  private Path path;

  private void refers(boolean likely) {
    path =
        Path.of("stockport")
            .post("head-of-safeguarding", "service-director", "board-chair", "board-administrator")
            .worksFor("teacher", "education-service")
            .seat("unit", "safeguarding-children-unit", PANEL, "safeguarding-unit")
            .seat("head-of-safeguarding", "safeguarding-children-unit", PANEL, "safeguarding-unit")
            .seat("service-director", "childrens-social-care", PANEL, "social-care")
            .seat("officer", "police-service", PANEL, "police")
            .on("2026-03-02")
            .by("teacher")
            .refers(
                "case-referral",
                "education-service",
                Map.of(
                    "scr-likely", new Value.YesNo(likely),
                    "case-kind", choice("near-miss"),
                    "born", day("2015-05-05")),
                Map.of(
                    "reason", text("Invented reason."),
                    "safeguarding-lead", text("Invented lead"),
                    "lead-view", text("Invented view."),
                    "significant-learning", text("Invented learning."),
                    "child-name", text("Invented child"),
                    "family", new Value.Nil(),
                    "incident-kind", choice("critical-incident"),
                    "summary", text("Invented summary.")));
    path.by("head-of-safeguarding").does(path.done("circulated"));
  }

  private static Map<String, Value> reasons(Map<String, Value> more) {
    Map<String, Value> all = new HashMap<>(more);
    all.put("reasons", text("Invented reasons."));
    all.put("new-learning", text("Invented."));
    all.put("proportionate-response", text("Invented."));
    all.put("good-practice", text("none"));
    return all;
  }

  @Nested
  @DisplayName("When a Serious Case Review looks likely")
  class Likely {
    @BeforeEach
    void a_case_is_referred() {
      refers(true);
    }

    @Test
    void nothing_has_a_date_until_somebody_sets_one() {
      assertTrue(path.review().due().stream().allMatch(d -> d.dueBefore().isEmpty()));
    }

    @Test
    void the_head_of_safeguarding_sets_the_panel_date_and_nobody_else_does() {
      Extended date =
          new Extended(
              Path.REVIEW,
              "panel-decision",
              "ST-D-01",
              LocalDate.parse("2026-03-10"),
              Map.of("reason", text("The next panel date.")));
      String refused = path.by("teacher").refused(date);
      assertTrue(refused.contains("ST-D-01") && refused.contains("Head of Safeguarding"), refused);
      path.by("head-of-safeguarding").does(date);
      assertEquals("2026-03-10", path.due("ST-D-01"));
    }

    @Test
    void agency_reports_are_asked_for() {
      assertEquals(State.OPEN, path.step("agency-reports-asked").state());
    }

    @Test
    void two_people_may_decide_because_no_quorum_is_set() {
      String meeting =
          path.on("2026-03-10").meeting(PANEL, "panel-decision", "service-director", "officer");
      assertTrue(
          path.meetingStands(PANEL, meeting)
              .items()
              .get(0)
              .quorum()
              .says()
              .contains("not set by this framework"));
      path.does(
          path.decides(PANEL, meeting, "panel-decision", "scr-consideration", reasons(Map.of())));
      assertEquals(State.MET, path.step("panel-decision").state());
      assertEquals(State.NOT_ASKED, path.step("agency-checks").state());
    }

    @Test
    void the_service_director_chairs_and_the_head_of_safeguarding_does_not() {
      String meeting =
          path.on("2026-03-10")
              .meeting(PANEL, "panel-decision", "head-of-safeguarding", "service-director");
      var decision =
          path.decides(PANEL, meeting, "panel-decision", "scr-consideration", reasons(Map.of()));
      String refused = path.refused(decision);
      assertTrue(refused.contains("ST-B-01") && refused.contains("Service Director"), refused);
      path.reporting("2026-03-10").does(decision);
      assertEquals(State.OPEN, path.step("panel-decision").state());
    }

    @Test
    void the_independent_chair_decides_only_after_the_service_director_recommends() {
      considered();
      Map<String, Value> why = Map.of("reasons", text("Invented reasons."));
      String early = path.by("board-chair").refused(path.decides("chair-decision", "scr", why));
      assertTrue(
          early.contains("ST-I-03") && early.contains("Service Director's recommendation"), early);
      String wrong =
          path.refused(path.decides("service-director-recommendation", "scr-required", why));
      assertTrue(wrong.contains("Service Director, Children's Safeguarding and Prevention"), wrong);
      path.by("service-director")
          .does(path.decides("service-director-recommendation", "scr-required", why));
      path.by("board-chair").does(path.decides("chair-decision", "scr", why));
      assertEquals(State.OPEN, path.step("ofsted-and-panel-told").state());
      assertEquals(State.NOT_ASKED, path.step("national-panel-scrutiny").state());
    }

    @Test
    void the_national_panel_may_overturn_a_decision_against_a_review() {
      considered();
      Map<String, Value> why = Map.of("reasons", text("Invented reasons."));
      path.by("service-director")
          .does(path.decides("service-director-recommendation", "not-required", why));
      path.by("board-chair").does(path.decides("chair-decision", "no-scr", why));
      path.by("head-of-safeguarding")
          .does(path.answers("national-panel-scrutiny", "overturned", Map.of()));
      assertEquals(State.RETURNED, path.step("chair-decision").state());
      path.by("board-chair").does(path.decides("chair-decision", "scr", why));
      assertEquals(State.OPEN, path.step("ofsted-and-panel-told").state());
    }

    private void considered() {
      String meeting =
          path.on("2026-03-10").meeting(PANEL, "panel-decision", "service-director", "officer");
      path.does(
          path.decides(PANEL, meeting, "panel-decision", "scr-consideration", reasons(Map.of())));
    }
  }

  @Nested
  @DisplayName("When it does not")
  class Unlikely {
    @BeforeEach
    void a_case_is_referred() {
      refers(false);
    }

    @Test
    void chronologies_fall_away_with_the_learning_review_they_belong_to() {
      assertEquals(State.WAITS, path.step("chronologies").state());
      String meeting =
          path.on("2026-03-10").meeting(PANEL, "panel-decision", "head-of-safeguarding", "officer");
      path.does(path.decides(PANEL, meeting, "panel-decision", "no-review", reasons(Map.of())));
      assertEquals(State.NOT_ASKED, path.step("dates-circulated").state());
      assertEquals(State.NOT_ASKED, path.step("chronologies").state());
    }

    @Test
    void no_agency_reports_are_asked_for() {
      assertEquals(State.NOT_ASKED, path.step("agency-reports-asked").state());
    }

    @Test
    void a_multi_agency_learning_review_is_the_panels_own_and_needs_a_chair() {
      String meeting =
          path.on("2026-03-10").meeting(PANEL, "panel-decision", "head-of-safeguarding", "officer");
      String refused =
          path.refused(path.decides(PANEL, meeting, "panel-decision", "malr", reasons(Map.of())));
      assertTrue(refused.contains("ST-B-03"), refused);
      path.does(
          path.decides(
              PANEL,
              meeting,
              "panel-decision",
              "malr",
              reasons(Map.of("review-chair", text("Invented chair")))));
      assertEquals(State.OPEN, path.step("agency-checks").state());
      assertEquals(State.NOT_ASKED, path.step("chair-decision").state());
    }

    @Test
    void a_review_in_another_form_does_not_start_until_its_method_is_endorsed() {
      String meeting =
          path.on("2026-03-10").meeting(PANEL, "panel-decision", "head-of-safeguarding", "officer");
      path.does(
          path.decides(
              PANEL,
              meeting,
              "panel-decision",
              "other-form",
              reasons(Map.of("method", choice("systems-review")))));
      String early = path.refused(path.done("other-review-started"));
      assertTrue(early.contains("ST-I-04"), early);
      path.by("board-chair").does(path.answers("method-endorsed", "endorsed", Map.of()));
      path.by("head-of-safeguarding").does(path.done("other-review-started"));
    }
  }
}
