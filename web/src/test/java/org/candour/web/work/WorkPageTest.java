package org.candour.web.work;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.candour.casework.Desk;
import org.candour.casework.Lists;
import org.candour.time.At;
import org.candour.web.Render;
import org.candour.web.Scenes;
import org.candour.web.shared.Page;
import org.candour.web.shared.Section;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The work list")
class WorkPageTest {
  private final Desk desk = Scenes.all().findFirst().orElseThrow().desk();

  private String render(long total, Lists.WorkRow... rows) {
    Lists.Work work =
        new Lists.Work(
            new Lists.Counts(3, 1, 2),
            new Lists.Page<>(List.of(rows), 2, 25, total),
            List.of(new Lists.MeetingRow("b", "Body", "m", new At(Scenes.NOW), 1)));
    return Render.page(
        "work/work.vm",
        Page.of(desk, Section.WORK, "Work"),
        WorkPage.of(work, desk, true, Scenes.NOW));
  }

  @Test
  void says_in_words_and_shape_that_something_is_overdue() {
    String html =
        render(
            300,
            new Lists.WorkRow(
                "T-1",
                "Case T-1",
                "Notify",
                "R-1",
                "Council",
                Scenes.NOW.minusSeconds(200_000),
                true,
                true));
    assertTrue(html.contains("app-due--over"), html);
    assertTrue(html.contains("Overdue by 2 days"), html);
    assertTrue(html.contains("Showing 26 to 26 of 300"), html);
    assertTrue(html.contains("aria-label=\"Page 12\""), html);
  }

  @Test
  void leads_to_the_duty_or_the_body_where_something_belongs_to_no_case() {
    String html =
        render(
            300,
            outside("Decisions audited", Optional.of("audit")),
            outside("Meeting of the Board", Optional.empty()));
    assertTrue(html.contains("/duties#duty-audit\""), html);
    assertTrue(html.contains("/bodies/board\""), html);
    assertFalse(html.contains(" in case "), html);
  }

  private static Lists.WorkRow outside(String name, Optional<String> duty) {
    return new Lists.WorkRow(
        "",
        "Board",
        name,
        "R-3",
        "Scrutineer",
        Scenes.NOW.plusSeconds(200_000),
        false,
        true,
        Optional.of(new Lists.Outside("board", duty)));
  }

  @Test
  void never_calls_an_aim_overdue() {
    String html =
        render(
            300,
            new Lists.WorkRow(
                "T-1",
                "Case T-1",
                "Report",
                "R-2",
                "Council",
                Scenes.NOW.minusSeconds(200_000),
                false,
                true));
    assertTrue(html.contains("Target passed by 2 days"), html);
    assertFalse(html.contains("Overdue by"), html);
  }

  @Test
  void says_so_when_nothing_is_due() {
    assertTrue(render(0).contains("Nothing is due."));
  }
}
