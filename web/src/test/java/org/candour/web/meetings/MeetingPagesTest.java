package org.candour.web.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.candour.casework.CaseView;
import org.candour.casework.Lists;
import org.candour.casework.MeetingView;
import org.candour.pathway.Step;
import org.candour.time.At;
import org.candour.web.Render;
import org.candour.web.Scenes;
import org.candour.web.cases.CaseHead;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;
import org.candour.web.shared.Page;
import org.candour.web.shared.Section;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The pages of a meeting")
class MeetingPagesTest {
  @ParameterizedTest
  @MethodSource("org.candour.web.Scenes#all")
  void say_how_the_meeting_stands_under_any_framework(Scenes scenes) {
    for (Step.Decision step : scenes.goOn().decidedByBodies()) {
      MeetingView view = scenes.meeting(step);
      MeetingPage page =
          new MeetingPages(view, scenes.desk(), Submitted.nothing()).page(List.of(), Scenes.NOW);
      String html =
          Render.page("meetings/meeting.vm", MeetingPage.frame(scenes.desk(), view), page);
      assertTrue(html.contains(page.items().get(0).headline()), html);
      assertTrue(html.contains("Child &lt;F&gt;"), html);
    }
  }

  @ParameterizedTest
  @MethodSource("org.candour.web.Scenes#all")
  void ask_who_is_in_the_chair_and_say_who_may_be(Scenes scenes) {
    for (Step.Decision step : scenes.goOn().decidedByBodies()) {
      MeetingView view = scenes.meeting(step);
      MeetingPage page =
          new MeetingPages(view, scenes.desk(), Submitted.nothing()).page(List.of(), Scenes.NOW);
      String html =
          Render.page("meetings/meeting.vm", MeetingPage.frame(scenes.desk(), view), page);
      assertTrue(html.contains("Who is in the chair?"), html);
      assertTrue(html.contains("Nobody is recorded as chairing."), html);
      assertTrue(html.contains(page.items().get(0).chair().replace("'", "&#39;")), html);
      boolean asked = view.standing().items().get(0).underChair().isPresent();
      assertEquals(asked, page.items().get(0).underChair().size() == 1);
    }
  }

  @ParameterizedTest
  @MethodSource("org.candour.web.Scenes#all")
  void set_a_meeting_for_a_decision(Scenes scenes) {
    CaseView view = scenes.goOn().view();
    for (Step.Decision step : scenes.decidedByBodies()) {
      AgendaForm form =
          AgendaForm.of(view, scenes.desk(), "review-1", step.id(), List.of(), Submitted.nothing())
              .orElseThrow();
      String html =
          Render.page(
              "meetings/agenda.vm",
              CaseHead.below(scenes.desk(), view, "Set the meeting"),
              form.page(form.wrong()));
      assertTrue(html.contains("Enter when the meeting starts"), html);
    }
  }

  @ParameterizedTest
  @MethodSource("org.candour.web.Scenes#all")
  void list_the_meetings_and_call_one(Scenes scenes) {
    Page frame = Page.of(scenes.desk(), Section.MEETINGS, "Meetings");
    At soon = new At(Scenes.NOW.plusSeconds(86_400));
    At gone = new At(Scenes.NOW.minusSeconds(864_000));
    MeetingListPage list =
        MeetingListPage.of(
            List.of(
                new Lists.MeetingRow("b", "Body", "m1", soon, 1),
                new Lists.MeetingRow("b", "Body", "m2", gone, 0)),
            scenes.desk(),
            Scenes.NOW);
    assertEquals(1, list.ahead().size());
    assertTrue(Render.page("meetings/meetings.vm", frame, list).contains("Held in the last month"));
    CallForm form = new CallForm(CallForm.beginning(""), scenes.desk());
    List<Wrong> wrong = form.wrong();
    String html = Render.page("meetings/call.vm", frame.failing(true), form.page(wrong));
    assertTrue(html.contains("Choose who meets"), html);
  }

  @Test
  void take_the_first_sentence_of_a_verdict_for_a_heading() {
    String says = "Not quorate: 2 of 3 are here. The police are not represented.";
    assertEquals("Not quorate: 2 of 3 are here", Sentences.first(says));
    assertEquals(List.of("The police are not represented."), Sentences.rest(says));
  }
}
