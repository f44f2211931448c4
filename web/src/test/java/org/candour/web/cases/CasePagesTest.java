package org.candour.web.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.candour.casework.CaseView;
import org.candour.casework.Desk;
import org.candour.casework.Lists;
import org.candour.casework.Opened;
import org.candour.casework.PaperView;
import org.candour.engine.Drawn;
import org.candour.engine.Merged;
import org.candour.engine.PaperStanding;
import org.candour.time.On;
import org.candour.web.Render;
import org.candour.web.Scenes;
import org.candour.web.shared.Link;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The pages of a case")
class CasePagesTest {
  @Test
  void are_tried_with_a_case_of_every_shipped_framework() {
    assertTrue(Scenes.all().map(s -> s.framework.name()).distinct().count() >= 4);
  }

  @ParameterizedTest
  @MethodSource("org.candour.web.Scenes#all")
  void show_a_case_under_any_framework(Scenes scenes) {
    String begun = casePage(scenes);
    assertTrue(begun.contains("Child &lt;F&gt;"), begun);
    assertFalse(begun.contains("Invented <b>"), begun);
    String further = casePage(scenes.goOn());
    assertEquals(scenes.anyDone(), further.contains("What has been done"), further);
  }

  @ParameterizedTest
  @MethodSource("org.candour.web.Scenes#all")
  void tell_the_whole_record(Scenes scenes) {
    CaseView view = scenes.goOn().view();
    HistoryPage page =
        new HistoryPage(
            CaseHead.of(view, scenes.desk(), "/history"),
            new CasePages(view, scenes.desk()).events());
    String html =
        Render.page("cases/history.vm", CaseHead.below(scenes.desk(), view, "History"), page);
    assertTrue(html.contains("Referred: " + scenes.type.name()), html);
    assertFalse(html.contains(">Recorded<"), html);
  }

  @ParameterizedTest
  @MethodSource("org.candour.web.Scenes#all")
  void draw_the_timeline_and_say_the_same_as_a_table(Scenes scenes) {
    CaseView view = scenes.goOn().view();
    TimelinePage page = TimelinePage.of(view, CaseHead.of(view, scenes.desk(), "/timeline"));
    String html =
        Render.page("cases/timeline.vm", CaseHead.below(scenes.desk(), view, "Timeline"), page);
    assertTrue(page.drawn() == html.contains("<svg class=\"app-gantt\""), html);
  }

  @ParameterizedTest
  @MethodSource("org.candour.web.Scenes#all")
  void say_who_has_opened_it_in_what_capacity_and_who_was_refused(Scenes scenes) {
    CaseView view = scenes.view();
    Instant at = Instant.parse("2026-01-14T09:15:00Z");
    String html =
        Render.page(
            "cases/readings.vm",
            CaseHead.below(scenes.desk(), view, "Readings"),
            ReadingsPage.of(
                CaseHead.of(view, scenes.desk(), "/readings"),
                new Lists.Page<>(
                    List.of(
                        new Lists.ReadingRow(
                            at, "A. <O'Neill>", "Clerk", Opened.PAPER, "Minutes <1>", false),
                        new Lists.ReadingRow(at, "Nobody here", "", Opened.CASE, "", true)),
                    1,
                    25,
                    60)));
    assertTrue(html.contains("A. &lt;O&#39;Neill&gt;<span class=\"app-sub\">Clerk</span>"), html);
    assertTrue(html.contains("A paper of it: Minutes &lt;1&gt;</td>"), html);
    assertTrue(html.contains("14 January 2026 at 9:15am"), html);
    assertEquals(1, html.split("Refused", -1).length - 1, html);
    assertTrue(html.contains("/readings?page=2"), html);
  }

  /** What the page says of the paper of this name. */
  private static String line(String name, String page) {
    int from = page.lastIndexOf("<li>", page.indexOf(">" + name + "<"));
    return page.substring(from, page.indexOf("</li>", from));
  }

  @Test
  void list_the_papers_of_a_review_and_say_of_each_for_whom_it_is() {
    List<Scenes> withPapers = Scenes.all().filter(s -> !s.view().papers().isEmpty()).toList();
    assertFalse(withPapers.isEmpty());
    for (Scenes scenes : withPapers) {
      PaperStanding paper = scenes.view().papers().get(0);
      String name = paper.paper().name();
      String open = line(name, casePage(scenes, scenes.view()));
      assertTrue(open.contains("You may see it"), open);
      assertFalse(open.contains("Restricted"), open);
      String restricted = line(name, casePage(scenes, scenes.seenFrom("no-such-seat")));
      assertFalse(restricted.contains("You may see it"), restricted);
      for (String page : List.of(open, restricted)) {
        assertTrue(page.contains(">" + paper.paper().name() + "<"), page);
        assertTrue(page.contains("Drawn from: " + paper.drawnFrom().get(0)), page);
        assertTrue(page.contains("Who may see it: " + paper.seenBy().get(0)), page);
        assertTrue(page.contains("#rule-" + paper.paper().rule().id().value()), page);
      }
      String address = "/reviews/" + paper.review() + "/papers/" + paper.paper().id() + "\"";
      assertTrue(open.contains(address), open);
      assertFalse(restricted.contains(address), "what is not shown is no link");
      assertTrue(restricted.contains("Restricted"), restricted);
      assertTrue(restricted.contains("It is not shown to you"), restricted);
    }
  }

  private static String paper(
      Scenes scenes, CaseView view, List<Drawn> drawn, @Nullable Merged merged) {
    PaperStanding its = view.papers().get(0);
    PaperView paper =
        new PaperView(view, Optional.of(its), drawn, false, Optional.ofNullable(merged));
    return Render.page(
        "cases/paper.vm",
        CaseHead.below(scenes.desk(), view, its.paper().name()),
        PaperPage.of(paper, its, CaseHead.of(view, scenes.desk(), "/papers")));
  }

  private static Scenes withPapers() {
    return Scenes.all().filter(s -> !s.view().papers().isEmpty()).findFirst().orElseThrow();
  }

  @Test
  void show_what_a_paper_is_drawn_from_with_whose_it_is_and_when_it_was_given() {
    Scenes scenes = withPapers();
    Drawn given =
        new Drawn(
            3,
            "returns",
            "Information <returned>",
            Optional.empty(),
            new On(LocalDate.of(2026, 1, 14)),
            Optional.of("Nothing <held>"),
            List.of(new Drawn.Line("What is held?", "Two <notes>.")));
    String page = paper(scenes, scenes.view(), List.of(given), null);
    assertTrue(page.contains("Information &lt;returned&gt;</h2>"), page);
    assertTrue(page.contains("14 January 2026"), page);
    assertTrue(page.contains("Two &lt;notes&gt;."), page);
    assertTrue(page.contains("Nothing &lt;held&gt;"), page);
    assertFalse(page.contains("Some of what it is drawn from is not shown to you"), page);
    assertTrue(page.contains("That you opened it is recorded."), page);
    assertTrue(
        paper(scenes, scenes.view(), List.of(), null).contains("Nothing has been given for it"));
  }

  @Test
  void show_entries_in_one_order_as_a_table_with_the_agency_of_each() {
    Scenes scenes = withPapers();
    String agency = scenes.view().framework().agencies().keySet().iterator().next();
    Merged merged =
        new Merged(
            List.of("Date", "What happened"),
            0,
            2,
            List.of(
                new Merged.Line(
                    Optional.of(agency),
                    Optional.of(new On(LocalDate.of(2026, 1, 14))),
                    List.of("14 January 2026", "A <call>."))));
    Drawn none =
        new Drawn(
            3,
            "returns",
            "Returned",
            Optional.of(agency),
            new On(LocalDate.of(2026, 1, 15)),
            Optional.of("Not <involved>"),
            List.of());
    String page = paper(scenes, scenes.view(), List.of(none), merged);
    assertTrue(page.contains("2 answers hold no entries"), page);
    assertTrue(page.contains("Not &lt;involved&gt;"), page);
    assertTrue(page.contains(">What happened</th>"), page);
    assertTrue(page.contains(">A &lt;call&gt;.</td>"), page);
    assertTrue(page.indexOf(">Date</th>") < page.indexOf(">Agency</th>"), page);
    assertTrue(page.indexOf(">Agency</th>") < page.indexOf(">What happened</th>"), page);
    assertTrue(page.contains(Names.agency(scenes.view().framework(), agency) + "</td>"), page);
  }

  @Test
  void say_of_a_paper_that_is_for_others_whose_it_is_and_show_nothing_of_it() {
    Scenes scenes = withPapers();
    CaseView view = scenes.seenFrom("no-such-seat");
    String page = paper(scenes, view, List.of(), null);
    assertTrue(page.contains("This paper is not shown to you. Who may see it: "), page);
    assertTrue(page.contains("Ask the business unit if you need to see it."), page);
    assertFalse(page.contains("Put together now"), page);
  }

  @Test
  void mark_a_paper_that_is_a_draft_and_say_until_when() {
    Scenes scenes =
        Scenes.all().filter(s -> !s.view().papers().isEmpty()).findFirst().orElseThrow();
    CaseView view = scenes.view();
    assertFalse(casePage(scenes, view).contains("<strong>Draft</strong>"));
    PaperStanding its = view.papers().get(0);
    PaperStanding draft =
        new PaperStanding(
            its.review(),
            its.paper(),
            its.drawnFrom(),
            its.seenBy(),
            Optional.of("“Sign-off”"),
            its.against());
    CaseView drafted =
        new CaseView(
            view.id(),
            view.reference(),
            view.title(),
            view.framework(),
            view.assessment(),
            view.history(),
            view.meetings(),
            view.names(),
            view.unseen(),
            view.withheld(),
            view.partly(),
            List.of(draft),
            view.toDeclare(),
            view.keeping(),
            view.tag());
    String page = casePage(scenes, drafted);
    assertTrue(page.contains("<strong>Draft</strong> until “Sign-off” is done."), page);
  }

  @ParameterizedTest
  @MethodSource("org.candour.web.Scenes#all")
  void name_no_papers_where_the_framework_has_none(Scenes scenes) {
    assertEquals(
        !scenes.view().papers().isEmpty(),
        casePage(scenes).contains("<h3 class=\"govuk-heading-m\">Papers</h3>"));
  }

  @ParameterizedTest
  @MethodSource("org.candour.web.Scenes#all")
  void offer_who_has_opened_it_to_those_who_answer_for_that(Scenes scenes) {
    Desk unit = scenes.desk();
    assertTrue(tabs(scenes, unit).contains("Who has opened it"));
    assertTrue(tabs(scenes, desk(unit, true)).contains("Who has opened it"));
    assertFalse(tabs(scenes, desk(unit, false)).contains("Who has opened it"));
  }

  private static List<String> tabs(Scenes scenes, Desk desk) {
    return CaseHead.of(scenes.view(), desk, "").tabs().stream().map(Link::text).toList();
  }

  private static Desk desk(Desk like, boolean oversees) {
    return new Desk(
        like.who(),
        like.name(),
        like.capacities(),
        like.agencies(),
        false,
        oversees,
        like.framework());
  }

  private static String casePage(Scenes scenes) {
    return casePage(scenes, scenes.view());
  }

  private static String casePage(Scenes scenes, CaseView view) {
    return Render.page(
        "cases/case.vm",
        CaseHead.page(scenes.desk(), view.title()),
        new CasePages(view, scenes.desk()).page(true));
  }
}
