package org.candour.deploy.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What was wrong, or is wanted besides, can be put right on the pages:")
class CorrectionsIT extends BrowserTest {
  private static final Map<String, String> FACTS =
      Map.of(
          "child-name", "Child Rowan",
          "council-aware", Visitor.weekdaysAgo(4).toString(),
          "abuse", "suspected",
          "died", "no",
          "seriously-harmed", "yes",
          "looked-after", "no");

  private static String referred(Visitor v) {
    return v.refers("child-rapid-review", "dudley-council", Visitor.weekdaysAgo(3), FACTS);
  }

  /** The link at the entry with this title. */
  private static Locator correct(Page page, String title) {
    return page.locator(".moj-timeline__item:has(h2:has-text('" + title + "')) + .app-policy a")
        .first();
  }

  @Test
  void an_answer_is_replaced_after_a_look_over_it() {
    Page page = page();
    Visitor v = new Visitor(page, "dudley");
    v.becomes("Angela Dunn");
    String aCase = referred(v);
    page.navigate(aCase + "/history");
    correct(page, "Referred").click();
    v.press("Continue");
    v.says("Choose one thing");
    v.answer("field", "safeguarding-lead");
    assertNoBarriers(page);
    screenshot(page, "correct-choose");
    v.press("Continue");
    assertEquals("Invented words.", page.locator("[name='value-safeguarding-lead']").inputValue());
    v.press("Continue");
    v.says("This is what stands now");
    v.answer("value-safeguarding-lead", "Head of year");
    assertNoBarriers(page);
    screenshot(page, "correct-value");
    v.press("Continue");
    v.says("Check the correction");
    v.says("Head of year");
    assertNoBarriers(page);
    screenshot(page, "correct-check");
    v.press("Record the correction");
    v.says("The correction has been recorded");
    v.says("“Who is your organisation's safeguarding lead?” was corrected");
    assertNoBarriers(page);
    screenshot(page, "history-corrected");
  }

  @Test
  void a_correction_that_was_overtaken_keeps_what_was_written() {
    Page page = page();
    Visitor v = new Visitor(page, "dudley");
    v.becomes("Angela Dunn");
    String aCase = referred(v);
    page.navigate(aCase + "/history");
    String href = correct(page, "Referred").getAttribute("href");
    page.navigate(href + "?field=happened");
    v.date("when", Visitor.weekdaysAgo(2));
    v.press("Continue");
    Page other = page.context().newPage();
    other.navigate(aCase + "/facts");
    other
        .locator("[name='fact-died'][value='yes']")
        .check(new Locator.CheckOptions().setForce(true));
    other.locator("button:has-text('Save')").first().click();
    other.waitForURL("**?done=facts");
    v.press("Record the correction");
    assertTrue(page.title().startsWith("Error: "), page.title());
    v.says("This changed while you had it open");
    assertEquals(
        Integer.toString(Visitor.weekdaysAgo(2).getDayOfMonth()),
        page.locator("[name='when-day']").inputValue());
    screenshot(page, "correct-overtaken");
    v.press("Continue");
    v.press("Record the correction");
    v.says("The correction has been recorded");
  }

  @Test
  void an_entry_that_never_happened_is_withdrawn_without_scripts_and_owed_again() {
    Page page = pageWithoutJavaScript();
    Visitor v = new Visitor(page, "dudley");
    v.becomes("Angela Dunn");
    String aCase = referred(v);
    v.does(aCase, "scoping-sent", Visitor.weekdaysAgo(2));
    page.navigate(aCase + "/history");
    correct(page, "Scoping template and letter sent").click();
    v.answer("field", "withdrawn");
    v.press("Continue");
    v.says("Withdraw this entry?");
    screenshot(page, "correct-withdraw");
    v.press("Withdraw the entry");
    v.says("Withdrawn by entry");
    page.navigate(aCase);
    assertTrue(page.locator(".app-tasks a[href$='/steps/scoping-sent/do']").count() > 0);
  }

  @Test
  void an_arrival_is_withdrawn_after_a_look_at_what_rests_on_it() {
    Page page = page();
    Visitor v = new Visitor(page, "stockport");
    v.becomes("Ben Yardley");
    v.open("/meetings");
    String meeting = page.locator(".app-rows a").first().getAttribute("href");
    v.arrive(meeting, "lucy-hartley");
    page.locator("summary:has-text('Somebody was recorded by mistake')").click();
    page.locator("a:has-text('Withdraw the arrival of Lucy Hartley')").first().click();
    v.says("Withdraw this arrival?");
    assertNoBarriers(page);
    screenshot(page, "withdraw-arrival");
    v.press("Withdraw the arrival");
    v.says("The arrival has been withdrawn");
    assertEquals("away", page.locator("[name='where-lucy-hartley']:checked").getAttribute("value"));
  }

  @Test
  void the_day_of_publication_is_planned_and_planned_anew() {
    Page page = page();
    Visitor v = new Visitor(page, "mk-together");
    v.becomes("Grace Adeyemi");
    Map<String, String> facts =
        Map.of(
            "subject", "child",
            "subject-name", "Child Hazel",
            "abuse", "suspected",
            "died", "no",
            "seriously-harmed", "yes",
            "place", "our-area");
    String aCase = v.refers("child-rapid-review", "tvp", Visitor.weekdaysAgo(3), facts);
    String aStep = page.locator(".app-tasks a[href*='/steps/']").first().getAttribute("href");
    page.navigate(aStep.replaceAll("/steps/.*", "/steps/publication/plan-day"));
    assertNoBarriers(page);
    v.press("Record");
    assertTrue(page.title().startsWith("Error: "), page.title());
    v.says("Enter the day");
    assertNoBarriers(page);
    screenshot(page, "plan-day");
    v.date("on", LocalDate.now(ZoneId.of("Europe/London")).plusMonths(8));
    v.press("Record");
    v.says("It has been recorded");
    v.says("Change the day of: Report published");
    screenshot(page, "case-day-planned");
    page.navigate(aCase + "/history");
    v.says("Day set for: Report published");
  }

  @Test
  void another_review_is_opened_in_a_case_and_what_is_known_is_not_asked_again() {
    Page page = page();
    Visitor v = new Visitor(page, "mk-together");
    v.becomes("Grace Adeyemi");
    Map<String, String> facts =
        Map.of(
            "subject", "both",
            "subject-name", "Family Alder",
            "abuse", "suspected",
            "died", "no",
            "seriously-harmed", "yes",
            "place", "our-area");
    String aCase = v.refers("child-rapid-review", "tvp", Visitor.weekdaysAgo(3), facts);
    page.locator("a:has-text('Open another review in this case')").click();
    v.says("This case has one");
    assertNoBarriers(page);
    screenshot(page, "open-review-types");
    page.locator(".app-rows a[href$='/adult-rapid-review']").click();
    v.says("What is known already");
    v.says("Family Alder");
    assertEquals(0, page.locator("[name='fact-subject-name'], [name='fact-abuse']").count());
    v.press("Continue");
    assertTrue(page.title().startsWith("Error: "), page.title());
    assertNoBarriers(page);
    screenshot(page, "open-review-form");
    page.locator("#agency").selectOption("cnwl");
    v.answer("fact-care-needs", "yes");
    v.answersTheRest();
    v.press("Continue");
    assertNoBarriers(page);
    screenshot(page, "open-review-check");
    v.press("Open the review");
    v.says("The review has begun in this case");
    assertEquals(2, page.locator("section[aria-labelledby^='review-']").count());
    assertNoBarriers(page);
    screenshot(page, "case-two-reviews");
    assertEquals(aCase, page.url().replaceAll("\\?.*", ""));
  }
}
