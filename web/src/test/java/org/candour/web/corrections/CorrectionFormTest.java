package org.candour.web.corrections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import org.candour.casework.CaseView;
import org.candour.casework.Command;
import org.candour.casework.Desk;
import org.candour.criteria.Value;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.time.On;
import org.candour.web.Render;
import org.candour.web.Scenes;
import org.candour.web.cases.CaseHead;
import org.candour.web.form.Submitted;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The form that corrects an entry")
class CorrectionFormTest {
  private static Submitted said(String... pairs) {
    MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      form.putSingle(pairs[i], pairs[i + 1]);
    }
    return new Submitted(form);
  }

  private static Optional<CorrectionForm> form(
      CaseView view, Desk desk, Entry entry, String... pairs) {
    return CorrectionForm.of(view, desk, entry.place(), said(pairs));
  }

  private static String render(Scenes scenes, String stage, CorrectionForm form) {
    return Render.page(
        "corrections/" + stage + ".vm",
        CaseHead.below(scenes.desk(), form.view(), "Correct"),
        form.page(form.wrong()));
  }

  @ParameterizedTest
  @MethodSource("org.candour.web.Scenes#all")
  void is_there_for_every_answer_of_every_entry(Scenes scenes) {
    CaseView view = scenes.goOn().view();
    for (Entry entry : view.history()) {
      form(view, scenes.desk(), entry)
          .ifPresent(
              form -> {
                assertTrue(render(scenes, "choose", form).contains("Choose what was wrong"));
                for (String id : entry.what().answers().keySet()) {
                  CorrectionForm filled =
                      form(view, scenes.desk(), entry, "field", id).orElseThrow().filled();
                  String html = render(scenes, "value", filled);
                  assertTrue(html.contains("value-" + id), html);
                  assertTrue(html.contains("This is what stands now"), id + " in " + html);
                }
              });
    }
  }

  @ParameterizedTest
  @MethodSource("org.candour.web.Scenes#all")
  void does_not_withdraw_the_opening_of_a_review(Scenes scenes) {
    CaseView view = scenes.view();
    Entry opening = entry(view, Happening.ReviewOpened.class);
    CorrectionForm form = form(view, scenes.desk(), opening, "field", "withdrawn").orElseThrow();
    assertFalse(form.withdraws());
    assertEquals(1, form.wrong().size());
  }

  @Test
  void moves_when_it_happened() {
    Scenes scenes = Scenes.all().findFirst().orElseThrow();
    CaseView view = scenes.view();
    Entry opening = entry(view, Happening.ReviewOpened.class);
    CorrectionForm form =
        form(
                view,
                scenes.desk(),
                opening,
                "field",
                "happened",
                "when-day",
                "27",
                "when-month",
                "2",
                "when-year",
                "2026")
            .orElseThrow();
    assertEquals(List.of(), form.wrong());
    assertEquals(
        new Command.Correct(
            opening.place(),
            "happened",
            new Value.Moment(new On(java.time.LocalDate.of(2026, 2, 27)))),
        form.command());
    assertTrue(render(scenes, "check", form).contains("27 February 2026"));
  }

  @Test
  void is_not_there_for_an_entry_that_somebody_else_recorded() {
    Scenes scenes = Scenes.all().findFirst().orElseThrow();
    CaseView view = scenes.view();
    Desk team = scenes.desk();
    Desk other =
        new Desk(
            new org.candour.casework.Who(
                team.who().partnership(), new org.candour.tenancy.PersonId("somebody")),
            "S. Body",
            List.of(),
            team.agencies(),
            false,
            false,
            team.framework());
    Entry opening = entry(view, Happening.ReviewOpened.class);
    assertTrue(form(view, team, opening).isPresent());
    assertTrue(form(view, other, opening).isEmpty());
  }

  private static Entry entry(CaseView view, Class<?> what) {
    return view.history().stream().filter(e -> what.isInstance(e.what())).findFirst().orElseThrow();
  }
}
