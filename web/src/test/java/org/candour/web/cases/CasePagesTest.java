package org.candour.web.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.candour.casework.CaseView;
import org.candour.web.Render;
import org.candour.web.Scenes;
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

  private static String casePage(Scenes scenes) {
    CaseView view = scenes.view();
    return Render.page(
        "cases/case.vm",
        CaseHead.page(scenes.desk(), view.title()),
        new CasePages(view, scenes.desk()).page(true));
  }
}
