package org.candour.deploy.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The pages")
class PagesIT extends BrowserTest {
  private static final String DOORS = "section.app-door";

  /** Whether the checker is to look at every page in every partnership. */
  private static final boolean EVERYWHERE =
      System.getProperty("candour.barriers", "").equals("whole");

  /** Signs in as the first person listed for the partnership of this place in the list. */
  private static void enter(Page page, int partnership) {
    page.navigate("/sign-in");
    page.locator(DOORS).nth(partnership).locator("button").first().click();
    page.waitForURL("**/work");
  }

  /** Every page that a partnership has for somebody who looks around. */
  private static List<String> pages(Page page) {
    String base = page.url().replaceAll("/work.*", "");
    List<String> all =
        new ArrayList<>(
            List.of(
                "/work",
                "/cases",
                "/meetings",
                "/meetings/call",
                "/duties",
                "/ask-access",
                "/refer",
                "/people",
                "/people/seats",
                "/people/readings",
                "/policy",
                "/scrutiny",
                "/scrutiny/samples"));
    all.replaceAll(path -> base + path);
    page.navigate(base + "/cases");
    Locator cases = page.locator("tbody th a");
    if (cases.count() > 0) {
      String first = cases.first().getAttribute("href");
      all.addAll(List.of(first, first + "/timeline", first + "/history", first + "/facts"));
      all.addAll(List.of(first + "/access", first + "/conflict"));
      page.navigate(first);
      page.locator(".app-tasks a").all().forEach(a -> all.add(a.getAttribute("href")));
      page.locator("a[href*='/papers/']").all().forEach(a -> all.add(a.getAttribute("href")));
    }
    page.navigate(base + "/meetings");
    page.locator(".app-rows a").all().forEach(a -> all.add(a.getAttribute("href")));
    page.locator("a[href*='/bodies/']").all().forEach(a -> all.add(a.getAttribute("href")));
    page.navigate(base + "/duties");
    page.locator("a[href*='/duties/']").all().forEach(a -> all.add(a.getAttribute("href")));
    page.navigate(base + "/refer");
    page.locator(".app-rows a").all().forEach(a -> all.add(a.getAttribute("href")));
    return all;
  }

  @Test
  void ask_to_sign_in_first_and_then_go_on() {
    Page page = page();
    enter(page, 0);
    String cases = page.url().replace("/work", "/cases");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")).click();
    page.waitForURL("**/signed-out");
    assertNoBarriers(page);
    page.navigate(cases);
    assertTrue(page.url().contains("/sign-in?to="), page.url());
    page.locator(DOORS).first().locator("button").first().click();
    page.waitForURL("**/cases");
  }

  @Test
  void show_somebody_where_they_are_signed_in_and_end_it_elsewhere() {
    Page left = page();
    last(left);
    Page here = pageWithoutJavaScript();
    last(here);
    here.locator("footer a:has-text('Where you are signed in')").click();
    assertTrue(here.locator("tbody tr").count() >= 2, here.url());
    screenshot(here, "sessions");
    here.locator("button:has-text('Sign out everywhere else')").click();
    assertEquals(1, here.locator("tbody tr").count());
    assertTrue(
        here.content().contains("You are signed in only where it is listed here."), here.url());
    left.reload();
    assertTrue(left.url().contains("/sign-in"), left.url());
    Page looked = page();
    last(looked);
    looked.navigate("/sessions");
    assertNoBarriers(looked);
  }

  /** Somebody whom no other test keeps signed in. */
  private static void last(Page page) {
    page.navigate("/sign-in");
    page.locator(DOORS).nth(2).locator("button").last().click();
    page.waitForURL("**/work");
  }

  @Test
  void have_no_barriers_in_any_partnership() {
    Page page = page();
    page.navigate("/sign-in");
    int partnerships = page.locator(DOORS).count();
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < partnerships; i++) {
      Page its = page();
      enter(its, i);
      for (String path : pages(its)) {
        assertEquals(200, its.navigate(path).status(), path);
        if (i == 0 || EVERYWHERE || looks(path, seen)) {
          assertNoBarriers(its);
        }
      }
    }
  }

  /**
   * The checker takes its time: after the first partnership it looks at three more pages of each
   * kind, and at none of those that are the same in each partnership.
   */
  private static boolean looks(String path, Map<String, Integer> seen) {
    String kind =
        path.replaceAll("/(cases|bodies|duties|refer|steps|meetings|reviews)/[^/]+", "/$1/x");
    return !path.matches(".*/(policy|people|ask-access|scrutiny|cases)")
        && seen.merge(kind, 1, Integer::sum) <= 3;
  }

  @Test
  void say_the_policy_in_plain_words_without_scripts_and_on_a_small_screen() {
    Page page = pageWithoutJavaScript();
    enter(page, 0);
    page.locator("nav a:has-text('Policy')").first().click();
    page.waitForURL("**/policy");
    assertTrue(page.locator(".app-clause").count() > 20, page.url());
    screenshot(page, "policy");
    page.locator(".app-contents a").last().click();
    assertTrue(page.url().contains("/policy#"), page.url());
    Page narrow = narrowPage();
    enter(narrow, 1);
    narrow.navigate(narrow.url().replaceAll("/work.*", "/policy"));
    screenshot(narrow, "policy-narrow");
    Page wide = page();
    enter(wide, 2);
    wide.navigate(wide.url().replaceAll("/work.*", "/policy"));
    wide.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    screenshot(wide, "policy-print");
  }

  @Test
  void fit_a_small_screen() {
    Page page = narrowPage();
    enter(page, 0);
    for (String path : pages(page)) {
      page.navigate(path);
      Object over =
          page.evaluate(
              "document.documentElement.scrollWidth - document.documentElement.clientWidth");
      assertEquals(0, over, path);
    }
  }

  @Test
  void of_another_partnership_are_not_found() {
    Page page = page();
    page.navigate("/sign-in");
    String other = page.locator(DOORS + " h2").last().getAttribute("id").substring("p-".length());
    enter(page, 0);
    assertEquals(404, page.navigate("/p/" + other + "/cases").status());
    assertEquals(404, page.navigate("/p/no-such-place/cases").status());
    assertTrue(page.title().startsWith("Page not found"), page.title());
  }

  @Test
  void say_what_a_body_owes_outside_a_review_and_take_that_it_was_done() {
    Visitor v = new Visitor(pageWithoutJavaScript(), "mk-together");
    v.becomes("Imran Qureshi");
    v.open("/meetings");
    v.page().locator("a[href$='/bodies/mktsp']").click();
    screenshot(v.page(), "body");
    assertTrue(v.page().content().contains("Programme of meetings"));
    assertTrue(v.page().content().contains("Training and workforce"));
    v.page().locator("a[href$='/duties/scrutiny-exercise']").click();
    v.page().locator("#note").fill("Neglect was the theme.");
    screenshot(v.page(), "duty");
    v.press("Record");
    v.says("It has been recorded");
    assertTrue(v.page().url().contains("/bodies/mktsp"), v.page().url());
    assertTrue(v.page().content().contains("Neglect was the theme."));
    v.page().locator("a[href$='/back']").first().click();
    v.press("Take it back");
    v.says("The entry has been taken back.");
    assertFalse(v.page().content().contains("Neglect was the theme."));
  }

  @Test
  void say_who_has_opened_a_case_to_those_who_answer_for_it_and_to_no_other() {
    Page page = page();
    Visitor unit = new Visitor(page, "dudley");
    unit.becomes("Angela Dunn");
    unit.open("/cases");
    String aCase = page.locator("tbody th a").first().getAttribute("href");
    page.navigate(aCase + "/history");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Who has opened it")).click();
    unit.says("Angela Dunn");
    unit.says("Its history");
    assertNoBarriers(page);
    screenshot(page, "readings");
    Page narrow = narrowPage();
    new Visitor(narrow, "dudley").becomes("Angela Dunn");
    assertEquals(200, narrow.navigate(aCase + "/readings").status());
    assertEquals(
        0,
        narrow.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    screenshot(narrow, "readings-narrow");
    unit.becomes("Marie Lennox");
    page.navigate(aCase);
    assertEquals(0, page.locator("a:has-text('Who has opened it')").count());
    assertEquals(404, page.navigate(aCase + "/readings").status());
  }

  @Nested
  class A_referral {
    @Test
    void without_scripts_says_what_is_missing_keeps_the_answers_and_begins_a_case() {
      Page page = pageWithoutJavaScript();
      enter(page, 0);
      page.navigate(page.url().replace("/work", "/refer"));
      page.locator(".app-rows a").first().click();
      page.locator("button[value=check]").click();
      assertTrue(page.title().startsWith("Error: "), page.title());
      assertFalse(page.locator(".govuk-error-summary li").all().isEmpty());
      fill(page);
      screenshot(page, "referral");
      page.locator("button[value=check]").click();
      page.waitForSelector("button[value=send]");
      page.locator("button[value=send]").click();
      page.waitForURL("**?done=referred");
      assertTrue(page.content().contains("the review has begun"));
      screenshot(page, "case");
    }

    /** Answers every question with its first answer, a fixed day or some words. */
    private void fill(Page page) {
      page.locator("#agency")
          .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
      page
          .locator("form.app-form fieldset:has(.govuk-radios) >> input[type=radio][id]")
          .all()
          .stream()
          .filter(r -> !r.getAttribute("name").equals("basis"))
          .filter(r -> r.getAttribute("id").equals(r.getAttribute("name")))
          .forEach(r -> r.check(new Locator.CheckOptions().setForce(true)));
      for (String part : List.of("day", "month")) {
        page.locator("form.app-form input[name^=fact-][name$=-" + part + "]")
            .all()
            .forEach(f -> f.fill("2"));
      }
      page.locator("form.app-form input[name^=fact-][name$=-year]")
          .all()
          .forEach(f -> f.fill("2026"));
      page.locator("form.app-form textarea[name^=answer-]")
          .all()
          .forEach(f -> f.fill("Invented words."));
      page.locator("form.app-form input[type=text][name^=answer-]")
          .all()
          .forEach(f -> f.fill("Invented words"));
    }
  }

  @Test
  void of_a_meeting_change_with_who_is_there() {
    Page page = page();
    enter(page, 0);
    page.navigate(page.url().replace("/work", "/meetings"));
    page.locator(".app-rows a").first().click();
    screenshot(page, "meeting-before");
    page.locator("input[name^=where-][value=room]")
        .first()
        .check(new Locator.CheckOptions().setForce(true));
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save attendance")).click();
    page.waitForURL("**?done=attendance");
    assertTrue(page.locator(".app-seat--taken").count() > 0, page.content());
    assertNoBarriers(page);
    screenshot(page, "meeting");
  }
}
