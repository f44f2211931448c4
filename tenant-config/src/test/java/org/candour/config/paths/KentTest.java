package org.candour.config.paths;

import static org.candour.config.paths.Path.choice;
import static org.candour.config.paths.Path.day;
import static org.candour.config.paths.Path.no;
import static org.candour.config.paths.Path.text;
import static org.candour.config.paths.Path.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.criteria.Value;
import org.candour.engine.StepStanding.State;
import org.candour.journal.Happening.DisagreementRaised;
import org.candour.journal.Happening.DisagreementSettled;
import org.candour.journal.Happening.Extended;
import org.candour.journal.Happening.StepDone;
import org.candour.quorum.Ballot;
import org.candour.quorum.Vote;
import org.candour.tenancy.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Kent: a rapid review from the notification to the outcome sent")
class KentTest {
  private static final String GROUP = "rapid-review-group";

  private Path path;

  @BeforeEach
  void a_notification_on_wednesday_25_march_2026() {
    path =
        Path.of("kent")
            .post(
                "partnership-manager",
                "director-integrated",
                "detective-superintendent",
                "designated-nurse",
                "board-chair")
            .worksFor("social-worker", "county-council")
            .worksFor("nurse", "hospitals")
            .worksFor("teacher", "education")
            .on("2026-03-25")
            .by("social-worker")
            .refers(
                "rapid-review",
                "county-council",
                Map.of(
                    "panel-notified", yes(),
                    "abuse", choice("known"),
                    "died", no(),
                    "seriously-harmed", yes(),
                    "place", choice("our-area"),
                    "council-aware", day("2026-03-24")),
                Map.of(
                    "national-reference", text("INV-1"),
                    "initial-assessment", text("Invented assessment.")))
            .does(
                new StepDone(
                    Path.REVIEW,
                    "national-notification",
                    java.util.Optional.empty(),
                    java.util.Optional.empty(),
                    Map.of()))
            .by("partnership-manager");
    path.does(path.done("summaries-requested"), path.agencies("hospitals", "education"));
  }

  @Test
  void counts_the_day_of_receipt_as_day_1() {
    assertEquals("2026-03-25", path.due("KE-H-02"));
    assertEquals("2026-04-09", path.due("KE-H-03"));
    assertEquals("2026-04-15", path.due("KE-H-06"));
  }

  @Test
  void only_the_local_authority_notifies_the_group() {
    String refused =
        Path.of("kent")
            .worksFor("nurse", "hospitals")
            .on("2026-03-25")
            .by("nurse")
            .refused(
                new org.candour.journal.Happening.CaseOpened("T-2"),
                new org.candour.journal.Happening.FactsRecorded(Map.of("panel-notified", yes())),
                new org.candour.journal.Happening.ReviewOpened(
                    Path.REVIEW,
                    "rapid-review",
                    "hospitals",
                    Map.of("national-reference", text("x"), "initial-assessment", text("x"))));
    assertTrue(refused.contains("KE-F-02"), refused);
  }

  @Test
  void death_review_forms_do_not_stand_in_for_a_summary_when_the_child_lives() {
    String refused =
        path.by("nurse")
            .refused(
                new StepDone(
                    Path.REVIEW,
                    "agency-summaries",
                    java.util.Optional.of("hospitals"),
                    java.util.Optional.of("death-forms"),
                    Map.of("died", no(), "good-enough", yes())));
    assertTrue(refused.contains("KE-L-04"), refused);
    path.does(path.returned("agency-summaries", "hospitals", "summary"));
  }

  @Test
  void the_group_decides_and_its_chair_alone_sends_the_outcome() {
    decide("lcspr", answers(Map.of()));
    String refused = path.by("designated-nurse").refused(sent());
    assertTrue(refused.contains("KE-B-03"), refused);
    path.on("2026-04-16").by(chair()).does(sent());
    assertEquals(State.MET, path.step("outcome-to-panel").state());
  }

  @Test
  void without_a_practice_review_it_is_said_why_nothing_more_can_be_learned() {
    String meeting = meets();
    String refused =
        path.refused(path.decides(GROUP, meeting, "decision", "none", answers(Map.of()), ayes()));
    assertTrue(refused.contains("KE-I-05"), refused);
    assertEquals(1, refused.lines().count());
    path.does(
        path.decides(
            GROUP,
            meeting,
            "decision",
            "none",
            answers(Map.of("why-no-more-learning", text("Invented."))),
            ayes()));
  }

  @Test
  void nobody_puts_off_a_day_that_the_timetable_fixes() {
    String refused =
        path.refused(
            new Extended(
                Path.REVIEW,
                "decision",
                "KE-H-06",
                LocalDate.parse("2026-05-01"),
                Map.of("reason", text("Invented."))));
    assertTrue(refused.contains("KE-H-06") && refused.contains("cannot be extended"), refused);
  }

  @Test
  void every_factor_needs_an_answer_before_the_decision() {
    Map<String, Value> answers = new HashMap<>(answers(Map.of()));
    answers.keySet().removeAll(List.of("improvements", "several-areas", "other-reviews"));
    String refused =
        path.refused(path.decides(GROUP, meets(), "decision", "lcspr", answers, ayes()));
    assertTrue(
        refused.contains("KE-E-06") && refused.contains("KE-E-07") && refused.contains("KE-E-11"),
        refused);
  }

  @Test
  void the_factors_are_weighed_by_the_answers_that_come_with_the_decision() {
    decide("lcspr", answers(Map.of("recurrent-themes", yes())));

    assertEquals(yes(), path.facts().of("recurrent-themes"));
    var tests = path.journal().get(path.journal().size() - 1).verdict().criteria();
    assertEquals(org.candour.criteria.Answer.YES, tests.get("KE-E-06").answer());
    assertEquals(org.candour.criteria.Answer.NO, tests.get("KE-E-07").answer());
  }

  @Test
  void a_disagreement_goes_to_the_chair_of_the_executive_board() {
    meets();
    path.does(
        new DisagreementRaised(Path.REVIEW, "decision", Map.of(), java.util.Optional.empty()));
    assertEquals(State.WITH_LADDER, path.step("decision").state());
    DisagreementSettled settled =
        new DisagreementSettled(
            Path.REVIEW,
            "decision",
            "lcspr",
            answers(Map.of()),
            Optional.empty(),
            Optional.empty());
    String refused = path.by("detective-superintendent").refused(settled);
    assertTrue(refused.contains("Chair of the Executive Board"), refused);
    path.by("board-chair").does(settled);
    assertEquals(State.MET, path.step("decision").state());
  }

  private void decide(String option, Map<String, Value> answers) {
    path.does(path.decides(GROUP, meets(), "decision", option, answers, ayes()));
  }

  private String meets() {
    return path.on("2026-04-15")
        .by("partnership-manager")
        .does(path.done("collated", Map.of("information-refused", no())), path.done("papers-sent"))
        .meeting(
            GROUP,
            "decision",
            "director-integrated",
            "detective-superintendent",
            "designated-nurse");
  }

  /**
   * The local authority chaired from March 2020; in the seventh year its turn has come round again.
   */
  private static String chair() {
    return "director-integrated";
  }

  private org.candour.journal.Happening sent() {
    return path.done("outcome-to-panel", Map.of("covering-letter", yes()));
  }

  private static Vote[] ayes() {
    return new Vote[] {
      new Vote(new PersonId("director-integrated"), "local-authority", Ballot.AYE),
      new Vote(new PersonId("detective-superintendent"), "police", Ballot.AYE),
      new Vote(new PersonId("designated-nurse"), "health", Ballot.AYE)
    };
  }

  private static Map<String, Value> answers(Map<String, Value> more) {
    Map<String, Value> all = new HashMap<>(more);
    for (String factor :
        List.of(
            "improvements",
            "recurrent-themes",
            "agencies-together",
            "panel-suggested",
            "one-agency",
            "no-agency",
            "several-areas",
            "institutional-setting",
            "national-review")) {
      all.putIfAbsent(factor, no());
    }
    for (String text :
        List.of(
            "reasons",
            "national-review-reasons",
            "children-safe",
            "case-facts",
            "agencies-involved",
            "agencies-missing",
            "who-decided",
            "learning",
            "more-learning",
            "action-taken",
            "recommendations")) {
      all.put(text, text("Invented."));
    }
    all.put("considered-against", yes());
    all.put("minuted", yes());
    all.put("other-reviews", choice("none"));
    return all;
  }
}
