package org.candour.web.cases;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.candour.casework.CaseView;
import org.candour.journal.Happening;
import org.candour.pathway.ReviewType;
import org.candour.web.Paths;
import org.candour.web.Render;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page of a case says")
class PathsOnThePageTest {
  private final Paths paths = new Paths();

  private String page(String post) {
    CaseView view = paths.view(post);
    return Render.page(
        "cases/case.vm",
        CaseHead.page(paths.desk(post), view.title()),
        new CasePages(view, paths.desk(post)).page(true));
  }

  private String history(String post) {
    CaseView view = paths.view(post);
    CasePages pages = new CasePages(view, paths.desk(post));
    return Render.page(
        "cases/history.vm",
        CaseHead.below(paths.desk(post), view, "History"),
        new HistoryPage(
            CaseHead.of(view, paths.desk(post), "/history"), pages.events(), pages.unseen()));
  }

  private static Happening done(String step) {
    return new Happening.StepDone("review-1", step, Optional.empty(), Optional.empty(), Map.of());
  }

  @Test
  void what_may_not_be_done() {
    assertTrue(page("manager").contains("What may not be done"));
    assertTrue(page("manager").contains("The family takes part"));
  }

  @Test
  void that_the_review_ended_and_with_what() {
    paths.does(
        "manager",
        new Happening.DecisionMade(
            "review-1", "decide", "none", Map.of(), Optional.empty(), Optional.empty()));

    assertTrue(page("manager").contains("This review ended on"));
    assertTrue(page("manager").contains("with “Nothing more” (What is done)."));
  }

  @Test
  void by_when_a_rung_has_to_settle_a_disagreement_and_that_it_went_up() {
    paths.does(
        "manager",
        new Happening.DisagreementRaised("review-1", "decide", Map.of(), Optional.empty()));
    assertTrue(page("director").contains("Settle: What is done"));

    paths.does(
        "director",
        new Happening.DisagreementEscalated("review-1", "decide", 2, Map.of(), Optional.empty()));
    assertTrue(history("director").contains("It came to Chief Executive."));
  }

  @Test
  void that_something_is_left_out_and_leaves_it_out() {
    paths.does("chief", done("other"));

    assertTrue(page("director").contains("Not shown to you yet"));
    assertFalse(page("director").contains("app-finished__name\">The Chief Executive"));
    assertTrue(history("director").contains("Not shown to you yet"));
    assertFalse(history("director").contains("Entry 3."));
    assertTrue(history("chief").contains("Entry 3."));
  }

  private static Happening told() {
    return new Happening.StepDone(
        ReviewType.OF_CASE, "told", Optional.empty(), Optional.empty(), Map.of());
  }

  @Test
  void what_the_case_itself_owes_and_where_to_do_it() {
    String page = page("manager");

    assertTrue(page.contains("Duties of the case itself"));
    assertTrue(page.contains("/duties/told/do\""));
    assertTrue(page.contains("Deadlines<span class=\"govuk-visually-hidden\"> of the case itself"));
  }

  @Test
  void that_the_case_itself_owes_it_still_when_its_review_has_ended() {
    paths.does(
        "manager",
        new Happening.DecisionMade(
            "review-1", "decide", "none", Map.of(), Optional.empty(), Optional.empty()));

    assertTrue(page("manager").contains("/duties/told/do\""));
  }

  @Test
  void that_what_the_case_itself_owed_was_done() {
    paths.does("manager", told());

    assertFalse(page("manager").contains("/duties/told/do\""));
    assertTrue(page("manager").contains("app-finished__name\">Family told of the case"));
    assertTrue(history("manager").contains("Family told of the case"));
  }

  @Test
  void nothing_of_it_once_both_have_said_it() {
    paths.does("chief", done("other")).does("director", done("one"));

    assertFalse(page("director").contains("Not shown to you yet"));
    assertTrue(history("director").contains("Entry 3."));
  }
}
