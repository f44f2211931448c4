package org.candour.web.decision;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.candour.casework.MeetingView;
import org.candour.pathway.Step;
import org.candour.web.Render;
import org.candour.web.Scenes;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;
import org.candour.web.meetings.MeetingPage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The pages of a decision")
class DecisionFormTest {
  @ParameterizedTest
  @MethodSource("org.candour.web.Scenes#all")
  void go_from_the_options_to_the_questions_to_the_check(Scenes scenes) {
    for (Step.Decision step : scenes.goOn().decidedByBodies()) {
      MeetingView meeting = scenes.meeting(step);
      assertTrue(render("choose.vm", scenes, meeting, "", List.of()).contains("What is decided?"));
      for (var option : step.options()) {
        DecisionForm form = form(scenes, meeting, option.id());
        String asked = render("answer.vm", scenes, meeting, option.id(), form.wrong());
        assertTrue(asked.contains(option.label().replace("'", "&#39;")), asked);
        String check = render("check.vm", scenes, meeting, option.id(), List.of());
        assertTrue(check.contains("name=\"option\" value=\"" + option.id()), check);
        assertFalse(check.contains("name=\"stage\" value=\"check\""), check);
      }
      assertTrue(
          render("disagree.vm", scenes, meeting, "", List.of()).contains("What is not agreed"));
    }
  }

  private static DecisionForm form(Scenes scenes, MeetingView meeting, String option) {
    MultivaluedMap<String, String> said = new MultivaluedHashMap<>();
    said.putSingle("option", option);
    return DecisionForm.of(
            meeting,
            meeting.standing().items().get(0),
            scenes.view(),
            scenes.desk(),
            new Submitted(said))
        .orElseThrow();
  }

  private static String render(
      String template, Scenes scenes, MeetingView meeting, String option, List<Wrong> wrong) {
    return Render.page(
        "decision/" + template,
        MeetingPage.below(scenes.desk(), meeting, "Decide").failing(!wrong.isEmpty()),
        form(scenes, meeting, option).page(wrong));
  }
}
