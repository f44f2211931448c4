package org.candour.web.steps;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Locale;
import org.candour.casework.CaseView;
import org.candour.engine.Offer;
import org.candour.web.Render;
import org.candour.web.Scenes;
import org.candour.web.cases.CaseHead;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The form for a step")
class StepFormTest {
  @ParameterizedTest
  @MethodSource("org.candour.web.Scenes#all")
  void is_there_for_everything_on_offer(Scenes scenes) {
    CaseView view = scenes.goOn().view();
    for (Offer offer : view.assessment().reviews().get(0).offers()) {
      if (offer.act() != Offer.Act.PLAN_MEETING) {
        String html = render(scenes, view, offer, Submitted.nothing(), List.of());
        assertTrue(html.contains("<form"), html);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.candour.web.Scenes#all")
  void keeps_what_was_typed_and_says_what_is_wrong(Scenes scenes) {
    CaseView view = scenes.goOn().view();
    for (Offer offer : view.assessment().reviews().get(0).offers()) {
      if (offer.act() != Offer.Act.PLAN_MEETING) {
        Submitted said = said(offer);
        StepForm form = StepForm.of(view, scenes.desk(), place(offer), said).orElseThrow();
        assertFalse(form.wrong().isEmpty());
        String html = render(scenes, view, offer, said, form.wrong());
        assertTrue(html.contains("<title>Error: "), html);
        assertTrue(html.contains("value=\"31\""), html);
      }
    }
  }

  private static Submitted said(Offer offer) {
    MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
    form.putSingle("basis", "report");
    form.putSingle("happened-day", "31");
    form.putSingle("happened-month", "2");
    form.putSingle("happened-year", "2026");
    offer.options().stream().findFirst().ifPresent(o -> form.putSingle("option", o.id()));
    return new Submitted(form);
  }

  private static StepForm.Place place(Offer offer) {
    String act = offer.act().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new StepForm.Place("review-1", offer.step(), act);
  }

  private static String render(
      Scenes scenes, CaseView view, Offer offer, Submitted said, List<Wrong> wrong) {
    StepPage page = StepForm.of(view, scenes.desk(), place(offer), said).orElseThrow().page(wrong);
    return Render.page(
        "steps/step.vm",
        CaseHead.below(scenes.desk(), view, page.heading()).failing(!wrong.isEmpty()),
        page);
  }

  @ParameterizedTest
  @MethodSource("org.candour.web.Scenes#all")
  void shows_what_is_known_of_the_case_in_its_form(Scenes scenes) {
    CaseView view = scenes.view();
    FactsForm form = new FactsForm(view, scenes.desk(), Submitted.nothing());
    String html =
        Render.page(
            "steps/facts.vm", CaseHead.below(scenes.desk(), view, "Facts"), form.page(List.of()));
    assertTrue(html.contains(" checked"), html);
  }

  @ParameterizedTest
  @MethodSource("org.candour.web.Scenes#all")
  void lists_the_agencies_to_ask(Scenes scenes) {
    CaseView view = scenes.goOn().view();
    AgenciesPage page =
        AgenciesPage.of(view, scenes.desk(), "review-1", Submitted.nothing(), List.of());
    String html =
        Render.page("steps/agencies.vm", CaseHead.below(scenes.desk(), view, "Agencies"), page);
    assertTrue(html.contains("name=\"agencies\""), html);
  }
}
