package org.candour.web.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.stream.Stream;
import org.candour.casework.MeetingView;
import org.candour.casework.MeetingView.Candidate;
import org.candour.web.Scenes;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Attendance as a form says it")
class AttendanceTest {
  /** Those in which a body decides something. */
  static Stream<Scenes> met() {
    return Scenes.all().filter(scenes -> !scenes.goOn().decidedByBodies().isEmpty());
  }

  private static MeetingView meeting(Scenes scenes) {
    return scenes.meeting(scenes.goOn().decidedByBodies().get(0));
  }

  private static Attendance said(MeetingView view, Candidate who, String where, String as) {
    MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
    form.putSingle(Attendance.WHERE + who.person(), where);
    form.putSingle(Attendance.AS + who.person(), as);
    return new Attendance(view, new Submitted(form));
  }

  @ParameterizedTest
  @MethodSource("met")
  void is_one_change_for_each_person(Scenes scenes) {
    MeetingView view = meeting(scenes);
    for (Candidate who : view.maySit()) {
      for (String where : List.of("room", "online", "away")) {
        assertTrue(said(view, who, where, "INVITEE").changes().size() <= 1);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("met")
  void is_wrong_when_it_is_no_answer_that_the_page_offers(Scenes scenes) {
    MeetingView view = meeting(scenes);
    Candidate who = view.maySit().get(0);
    Attendance nowhere = said(view, who, "moon", "");
    assertEquals(List.of("Choose whether " + who.name() + " is there, and where"), says(nowhere));
    assertEquals(List.of(), nowhere.changes());
    assertEquals(
        List.of("Choose what " + who.name() + " is there as"),
        says(said(view, who, "room", "KING")));
    assertEquals(List.of(), says(said(view, who, "room", "")));
  }

  private static List<String> says(Attendance attendance) {
    return attendance.wrong().stream().map(Wrong::reason).map(r -> r.says()).toList();
  }
}
