package org.candour.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.casework.AccessView;
import org.candour.casework.Command;
import org.candour.casework.Desk;
import org.candour.engine.Opening;
import org.candour.rule.Reason;
import org.candour.tenancy.PersonId;
import org.candour.time.At;
import org.candour.web.Render;
import org.candour.web.Scenes;
import org.candour.web.form.ErrorSummary;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;
import org.candour.web.shared.Page;
import org.candour.web.shared.Section;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The pages about who may open a case")
class AccessPagesTest {
  private static final Desk DESK = Scenes.all().findFirst().orElseThrow().desk();

  private static Submitted said(String... pairs) {
    MultivaluedHashMap<String, String> form = new MultivaluedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      form.add(pairs[i], pairs[i + 1]);
    }
    return new Submitted(form);
  }

  private static AccessView view(boolean answers, boolean declares) {
    At when = new At(Scenes.NOW);
    return new AccessView(
        "T-1",
        "Child <F>",
        List.of(
            new AccessView.Reader(
                "p-1",
                "Ann",
                "Manager",
                List.of(new Opening.Ground("Manager", true, Optional.empty())),
                Optional.empty())),
        List.of(new AccessView.Waiting("p-2", "Bob", "Officer", Optional.of("<b>why</b>"), when)),
        List.of(new AccessView.Excluded("p-3", "Cy", when)),
        Map.of("p-1", "Ann", "p-2", "Bob", "p-3", "Cy"),
        answers,
        declares,
        "tag");
  }

  private static String render(AccessView view, List<Wrong> wrong) {
    return Render.page(
        "access/access.vm",
        Page.of(DESK, Section.CASES, "Who may open this case"),
        AccessPage.of(view, "/p/x/cases/T-1", Submitted.nothing(), wrong));
  }

  @Test
  void show_whoever_keeps_the_case_requests_readers_and_conflicts() {
    String html = render(view(true, true), List.of());
    assertTrue(html.contains("&lt;b&gt;why&lt;/b&gt;"), html);
    assertTrue(html.contains("action=\"/p/x/cases/T-1/access/give\""), html);
    assertTrue(html.contains("name=\"until-p-2-day\""), html);
    assertTrue(html.contains("action=\"/p/x/cases/T-1/access/conflict-ended\""), html);
    assertFalse(html.contains("<option value=\"p-3\""), "has a conflict already");
  }

  @Test
  void offer_no_answer_to_somebody_who_gives_none() {
    String html = render(view(false, true), List.of());
    assertFalse(html.contains("/access/give"), html);
    assertTrue(html.contains("/access/conflict\""), html);
    assertFalse(render(view(true, false), List.of()).contains("/access/conflict\""));
  }

  @Test
  void say_what_is_wrong_at_the_request_it_speaks_of() {
    AccessForm form = new AccessForm("give", said("person", "p-2"));
    List<Wrong> wrong = form.wrong();
    assertEquals(List.of("until-p-2"), wrong.stream().map(Wrong::control).toList());
    String html = render(view(true, true), wrong);
    assertTrue(html.contains("Enter the last day on which they may open the case"), html);
    assertEquals("until-p-2", form.wrong(Reason.input("until", "Too late.")).control());
    assertEquals(
        List.of("person"),
        new AccessForm("conflict", said()).wrong().stream().map(Wrong::control).toList());
  }

  @Test
  void read_one_thing_at_a_time() {
    PersonId bob = new PersonId("p-2");
    assertEquals(
        new Command.RefuseAccess(bob, "No need."),
        new AccessForm("refuse", said("person", "p-2", "reason", "No need.")).command());
    assertEquals(
        new Command.EndConflict(bob, ""),
        new AccessForm("conflict-ended", said("person", "p-2")).command());
    Submitted given =
        said(
            "person",
            "p-2",
            "until-p-2-day",
            "9",
            "until-p-2-month",
            "4",
            "until-p-2-year",
            "2026");
    assertEquals(
        new Command.GiveAccess(bob, java.time.LocalDate.of(2026, 4, 9)),
        new AccessForm("give", given).command());
  }

  @Test
  void ask_by_reference_and_reason() {
    String html =
        Render.page(
            "access/ask.vm",
            Page.of(DESK, Section.CASES, "Ask to open a case"),
            new AskPage(
                "/p/x/ask-access",
                "/p/x/cases",
                "T-<1>",
                "",
                "key-12345",
                ErrorSummary.of(List.of(Wrong.input("reason", "Enter why")))));
    assertTrue(html.contains("T-&lt;1&gt;"), html);
    assertTrue(html.contains("href=\"#reason\""), html);
  }

  @Test
  void close_the_case_to_whoever_declares_a_conflict() {
    String html =
        Render.page(
            "access/conflict.vm",
            Page.of(DESK, Section.CASES, "Declare a conflict of interest"),
            new ConflictPage(
                "Child <F>",
                "/p/x/cases/T-1/conflict",
                "/p/x/cases/T-1",
                "",
                "key-12345",
                ErrorSummary.of(List.of())));
    assertTrue(html.contains("Declare it and close the case to me"), html);
  }
}
