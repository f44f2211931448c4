package org.candour.deploy.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.deploy.browser.BrowserTest;

/** What tests of the edge stand on: the one running service, met without a browser. */
abstract class AtTheEdge extends BrowserTest {
  static final String MK = "/partnerships/mk-together";
  static final ZoneId LONDON = ZoneId.of("Europe/London");

  static Raw raw(String head) {
    return Raw.send(address(), head, "");
  }

  /** Somebody of the business unit. */
  static Caller team() {
    return Caller.signedIn(address(), "grace-adeyemi");
  }

  static void assertPage(int status, Raw answer) {
    assertEquals(status, answer.status(), answer::toString);
    assertEquals(Optional.of("text/html;charset=UTF-8"), answer.header("Content-Type"));
    assertTrue(answer.body().contains("govuk-template"), answer::toString);
  }

  static void assertSays(int status, String words, Raw answer) {
    assertPage(status, answer);
    assertTrue(answer.body().contains(words), () -> words + "\n" + answer.body());
  }

  static String last(String path) {
    return path.replaceAll(".*/", "");
  }

  static Raw done(Caller caller, String path, String json, String... headers) {
    Raw answer = caller.api("POST", path, json, headers);
    assertTrue(answer.status() == 200 || answer.status() == 201, answer::toString);
    return answer;
  }

  /** The page of a new case, with this as the reason why it is referred. */
  static String refer(Caller team, String reason) {
    Raw made =
        done(
            team,
            MK + "/cases",
            "{'type': 'child-rapid-review', 'agency': 'mkcc', 'facts': {'subject': 'child',"
                + " 'abuse': 'known', 'seriously-harmed': true}, 'answers': {'reason': '"
                + reason
                + "'}}");
    return "/p/mk-together/cases/" + last(made.header("Location").orElseThrow());
  }

  /** The page of an item at a meeting tomorrow that this case is put before. */
  static String itemOf(Caller team, String aCase) {
    String reference = last(aCase);
    for (String step :
        new String[] {
          "threshold-agreement', 'answer': 'strategy-meeting", "referral-form", "begin"
        }) {
      done(
          team,
          MK + "/cases/" + reference + "/entries",
          "{'do': 'do-step', 'review': 'review-1', 'step': '" + step + "'}");
    }
    Raw called =
        done(
            team,
            MK + "/bodies/lcrp/meetings",
            "{'startsAt': '" + LocalDate.now(LONDON).plusDays(1) + "', 'mode': 'in-room'}");
    String meeting = last(called.header("Location").orElseThrow());
    Raw listed =
        done(
            team,
            MK + "/bodies/lcrp/meetings/" + meeting + "/entries",
            "{'do': 'list-item', 'reference': '"
                + reference
                + "', 'review': 'review-1', 'step': 'recommendation'}");
    return "/p/mk-together/meetings/lcrp/" + meeting + "/items/" + item(listed);
  }

  static String item(Raw meeting) {
    Matcher item = Pattern.compile("\"item\":\"([^\"]+)\"").matcher(meeting.body());
    assertTrue(item.find(), meeting::toString);
    return item.group(1);
  }
}
