package org.candour.web.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.candour.casework.CaseView;
import org.candour.casework.Command;
import org.candour.engine.Offer;
import org.candour.rule.Reason;
import org.candour.time.On;
import org.candour.web.Render;
import org.candour.web.Scenes;
import org.candour.web.cases.CaseHead;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
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

  @Nested
  class To_plan_the_day_of_a_step {
    private final Scenes scenes =
        Scenes.all().filter(s -> plan(s).isPresent()).findFirst().orElseThrow();
    private final CaseView view = scenes.view();
    private final Offer plan = plan(scenes).orElseThrow();

    private StepForm form(String... fields) {
      MultivaluedMap<String, String> sent = new MultivaluedHashMap<>();
      for (int i = 0; i < fields.length; i += 2) {
        sent.putSingle(fields[i], fields[i + 1]);
      }
      return StepForm.of(view, scenes.desk(), place(plan), new Submitted(sent)).orElseThrow();
    }

    @Test
    void asks_for_a_day_and_nothing_else() {
      String html = render(scenes, view, plan, Submitted.nothing(), List.of());
      assertTrue(html.contains("name=\"on-day\""), html);
      assertFalse(html.contains("name=\"until-day\""), html);
    }

    @Test
    void says_that_the_day_is_missing_or_is_none() {
      assertEquals("Enter the day", form().wrong().get(0).reason().says());
      assertEquals(
          "The day must be a real date",
          form("on-day", "31", "on-month", "2", "on-year", "2026").wrong().get(0).reason().says());
    }

    @Test
    void plans_the_day() {
      StepForm form = form("on-day", "14", "on-month", "4", "on-year", "2026");
      assertEquals(List.of(), form.wrong());
      assertEquals(
          new Command.PlanDay("review-1", plan.step(), new On(LocalDate.of(2026, 4, 14))),
          form.command());
    }

    @Test
    void shows_what_a_rule_says_of_the_day_at_its_field() {
      Wrong wrong = form().wrong(Reason.input("on", "Too early.").about("on"));
      String html = render(scenes, view, plan, Submitted.nothing(), List.of(wrong));
      assertTrue(html.contains("href=\"#on\""), html);
    }
  }

  private static Optional<Offer> plan(Scenes scenes) {
    return scenes.view().assessment().reviews().get(0).offers().stream()
        .filter(o -> o.act() == Offer.Act.PLAN_DAY)
        .findFirst();
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
