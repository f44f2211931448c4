package org.candour.web.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.casework.CaseView;
import org.candour.casework.Command;
import org.candour.journal.Happening;
import org.candour.web.Paths;
import org.candour.web.Render;
import org.candour.web.cases.CaseHead;
import org.candour.web.form.Submitted;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The form to let a disagreement go up")
class EscalationFormTest {
  private static final StepForm.Place PLACE =
      new StepForm.Place("review-1", "decide", "escalate-disagreement");

  private final Paths disagreed =
      new Paths()
          .does(
              "manager",
              new Happening.DisagreementRaised("review-1", "decide", Map.of(), Optional.empty()));

  private StepForm form(Submitted said) {
    return StepForm.of(disagreed.view("director"), disagreed.desk("director"), PLACE, said)
        .orElseThrow();
  }

  private static Submitted because(String reason) {
    MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
    form.putSingle("reason", reason);
    return new Submitted(form);
  }

  @Test
  void says_who_it_goes_to_and_asks_only_why() {
    CaseView view = disagreed.view("director");
    StepPage page = form(Submitted.nothing()).page(List.of());
    String html =
        Render.page(
            "steps/step.vm",
            CaseHead.below(disagreed.desk("director"), view, page.heading()),
            page);

    assertTrue(html.contains("Let it go up to Chief Executive"), html);
    assertTrue(html.contains("name=\"reason\""), html);
    assertFalse(html.contains("name=\"option\""), html);
  }

  @Test
  void wants_a_reason() {
    assertEquals(
        List.of("Say why it goes up"),
        form(because("")).wrong().stream().map(w -> w.reason().says()).toList());
  }

  @Test
  void names_the_next_rung() {
    assertEquals(
        new Command.EscalateDisagreement("review-1", "decide", 2, "No way was found."),
        form(because("No way was found.")).command());
  }

  @Test
  void is_not_there_when_the_last_rung_has_it() {
    disagreed.does(
        "director",
        new Happening.DisagreementEscalated("review-1", "decide", 2, Map.of(), Optional.empty()));

    assertTrue(
        StepForm.of(disagreed.view("chief"), disagreed.desk("chief"), PLACE, Submitted.nothing())
            .isEmpty());
  }
}
