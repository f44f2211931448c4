package org.candour.deploy.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A case on the pages")
class AccessIT extends BrowserTest {
  private static final Map<String, String> FACTS =
      Map.of(
          "subject", "adult",
          "subject-name", "Adult Juniper",
          "abuse", "suspected",
          "died", "no",
          "seriously-harmed", "yes",
          "place", "our-area",
          "care-needs", "yes",
          "worked-together", "yes");

  private static String referred(Visitor v) {
    return v.refers("adult-rapid-review", "cnwl", Visitor.weekdaysAgo(6), FACTS);
  }

  private static String reference(String aCase) {
    return aCase.substring(aCase.lastIndexOf('/') + 1);
  }

  /** Whether any list, count or meeting of the person who is signed in speaks of the case. */
  private static boolean isSpokenOf(Visitor v, String aCase, String... more) {
    String reference = reference(aCase);
    v.open("/cases?text=" + reference);
    boolean listed = v.page().locator("tbody a[href$='/" + reference + "']").count() > 0;
    for (String path : more) {
      v.page().navigate(path);
      listed |= v.page().content().contains(reference);
    }
    return listed;
  }

  private static int openCases(Visitor v) {
    v.open("/work");
    return Integer.parseInt(
        v.page().locator(".app-card:has-text('open case') .app-card__figure").innerText());
  }

  @Test
  void opens_for_those_it_concerns_and_is_not_found_by_the_others() {
    Page page = page();
    Visitor v = new Visitor(page, "mk-together");
    v.becomes("Priya Nair");
    int before = openCases(v);
    v.becomes("Grace Adeyemi");
    String aCase = referred(v);
    v.becomes("Colin West");
    assertEquals(200, page.navigate(aCase).status(), "their agency referred it");
    v.becomes("Priya Nair");
    assertEquals(before, openCases(v));
    assertFalse(isSpokenOf(v, aCase, "/p/mk-together/work"));
    for (String below :
        new String[] {
          "", "/history", "/timeline", "/facts", "/access", "/conflict", "/declare", "/export"
        }) {
      assertEquals(404, page.navigate(aCase + below).status(), below);
    }
    v.findsNothing(aCase.replaceAll("[0-9]+$", "9999"));
    v.becomes("Grace Adeyemi");
    v.namesAgencies(aCase, "mkuh");
    v.becomes("Priya Nair");
    assertEquals(before + 1, openCases(v));
    assertTrue(isSpokenOf(v, aCase));
    assertEquals(200, page.navigate(aCase).status(), "their agency is involved");
  }

  @Test
  void is_closed_to_somebody_who_declares_a_conflict_of_interest_everywhere() {
    Page page = page();
    Visitor v = new Visitor(page, "mk-together");
    v.becomes("Grace Adeyemi");
    String aCase = referred(v);
    v.does(aCase, "referral-form", Visitor.weekdaysAgo(5));
    v.does(aCase, "begin", Visitor.weekdaysAgo(5));
    String meeting = v.setsMeeting(aCase, "recommendation");
    v.becomes("Susan Bright");
    int before = openCases(v);
    assertTrue(isSpokenOf(v, aCase));
    page.navigate(meeting);
    int items = page.locator(".app-quorum").count();
    page.navigate(aCase);
    page.locator("a:has-text('Declare a conflict of interest')").click();
    assertNoBarriers(page);
    screenshot(page, "conflict");
    page.locator("#reason").fill("The man is my uncle.");
    v.press("Declare it and close the case to me");
    v.says("The case is closed to you");
    assertFalse(isSpokenOf(v, aCase, meeting, "/p/mk-together/work"));
    assertEquals(before - 1, openCases(v));
    page.navigate(meeting);
    assertEquals(items - 1, page.locator(".app-quorum").count());
    v.findsNothing(aCase);

    v.becomes("Grace Adeyemi");
    page.navigate(aCase);
    page.locator("a:has-text('See who may open this case')").click();
    v.says("Susan Bright");
    v.says("Closed to, because of a conflict of interest");
    assertNoBarriers(page);
    screenshot(page, "who-may-open");
    v.arrive(meeting, "susan-bright", "david-oyelaran");
    assertTrue(page.content().contains("Standing aside because of an interest"));
    page.navigate(aCase + "/access");
    v.press("The conflict has ended");
    v.says("It has been recorded who may open the case");
    v.becomes("Susan Bright");
    assertEquals(200, page.navigate(aCase).status());
  }

  @Test
  void opens_on_request_for_a_time_and_says_nothing_before() {
    Page page = page();
    Visitor v = new Visitor(page, "mk-together");
    v.becomes("Grace Adeyemi");
    String aCase = referred(v);
    v.becomes("Karen Shaw");
    String answer = "";
    for (String asked : new String[] {reference(aCase), "MK-1999-0001"}) {
      v.findsNothing(aCase.replace(reference(aCase), asked));
      v.open("/ask-access");
      page.locator("#reference").fill(asked);
      v.press("Ask the business unit");
      v.says("Enter why you need to open the case");
      assertNoBarriers(page);
      page.locator("#reason").fill("We are looking into his neighbour.");
      v.press("Ask the business unit");
      v.says("Your request has been taken. If there is such a case");
      String said = page.locator(".govuk-notification-banner").innerText();
      assertTrue(answer.isEmpty() || answer.equals(said), said);
      answer = said;
    }
    v.becomes("Grace Adeyemi");
    v.open("/work");
    page.locator("a:has-text('asks to open case " + reference(aCase) + "')").click();
    v.says("We are looking into his neighbour.");
    v.press("Let them open it");
    v.says("Enter the last day on which they may open the case");
    screenshot(page, "requests");
    v.date("until-karen-shaw", LocalDate.now(java.time.ZoneId.of("Europe/London")));
    v.press("Let them open it");
    v.says("On request, until");
    v.becomes("Karen Shaw");
    assertEquals(200, page.navigate(aCase).status());
    assertTrue(isSpokenOf(v, aCase));
    v.becomes("Grace Adeyemi");
    page.navigate(aCase + "/access");
    v.press("Take it back");
    page.navigate(aCase + "/history");
    for (String said :
        new String[] {
          "Karen Shaw asked to open the case",
          "Karen Shaw may open the case",
          "May no longer open the case: Karen Shaw"
        }) {
      v.says(said);
    }
    v.becomes("Karen Shaw");
    v.findsNothing(aCase);
  }

  @Test
  void is_seen_by_somebody_invited_to_one_item_in_that_item_only() {
    Page page = page();
    Visitor v = new Visitor(page, "mk-together");
    v.becomes("Grace Adeyemi");
    String one = referred(v);
    v.does(one, "referral-form", Visitor.weekdaysAgo(5));
    v.does(one, "begin", Visitor.weekdaysAgo(5));
    String meeting = v.setsMeeting(one, "recommendation");
    String other = referred(v);
    v.does(other, "referral-form", Visitor.weekdaysAgo(5));
    v.does(other, "begin", Visitor.weekdaysAgo(5));
    v.choose(other, "recommendation", "plan-meeting");
    String id = meeting.substring(meeting.lastIndexOf('/') + 1);
    v.answer("meeting", id);
    v.press("Put it on the agenda");
    v.becomes("Karen Shaw");
    page.navigate(meeting);
    assertEquals(0, page.locator(".app-quorum").count());
    v.becomes("Grace Adeyemi");
    page.navigate(meeting);
    Locator first = page.locator(".app-quorum").first();
    first.locator("summary:has-text('Invited to this item')").click();
    first.locator("select[id^='guest-']").selectOption("karen-shaw");
    first.locator("button:has-text('Invite to this item')").click();
    v.says("The invitation has been recorded");
    assertNoBarriers(page);
    screenshot(page, "invited");
    v.becomes("Karen Shaw");
    page.navigate(meeting);
    assertEquals(1, page.locator(".app-quorum").count());
    v.says("You are invited to this item");
    assertEquals(0, page.locator(".app-quorum a[href*='/cases/']").count());
    assertNoBarriers(page);
    screenshot(page, "as-invited");
    v.findsNothing(one);
    v.findsNothing(other);
    assertFalse(isSpokenOf(v, other, meeting));
  }

  @Test
  void shows_nothing_before_what_the_framework_asks_has_been_declared() {
    Page page = narrowPage();
    Visitor v = new Visitor(page, "kent");
    v.becomes("Diane Whitlock");
    String aCase =
        v.refers(
            "rapid-review",
            "county-council",
            Visitor.weekdaysAgo(5),
            Map.of("child-name", "Child Juniper", "panel-notified", "yes", "abuse", "suspected"));
    v.becomes("Amara Cole");
    page.navigate(aCase);
    assertTrue(page.url().endsWith("/declare"), page.url());
    v.says("I have no conflict of interest in this case");
    assertFalse(page.content().contains("Child Juniper"));
    assertNoBarriers(page);
    screenshot(page, "declare-first");
    v.press("Declare it and go on");
    v.says("Choose what you declare");
    page.navigate(aCase + "/history");
    assertTrue(page.url().endsWith("/declare"), page.url());
    assertEquals(404, page.navigate(aCase + "/export").status());
    v.declares(aCase);
    page.navigate(aCase);
    assertTrue(page.content().contains("Child Juniper"));
  }
}
