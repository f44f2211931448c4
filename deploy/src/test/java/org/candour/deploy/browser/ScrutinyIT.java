package org.candour.deploy.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A scrutineer on the pages")
class ScrutinyIT extends BrowserTest {
  private static final String CASES = "tbody th a";

  private void looks(Page page, String name, boolean narrow) {
    assertNoBarriers(page);
    if (narrow) {
      assertEquals(
          0,
          page.evaluate(
              "document.documentElement.scrollWidth - document.documentElement.clientWidth"),
          page.url());
    }
    screenshot(page, "scrutiny-" + name + (narrow ? "-narrow" : ""));
  }

  @Test
  void compares_and_looks_at_reviews_and_notes() {
    looksAround(page(), false);
  }

  @Test
  void and_on_a_small_screen_too() {
    looksAround(narrowPage(), true);
  }

  private void looksAround(Page page, boolean narrow) {
    Visitor v = new Visitor(page, "mk-together");
    v.becomes("Imran Qureshi");
    assertEquals(200, page.navigate("/scrutiny").status());
    v.says("Numbers from 1 to 4 are not shown");
    looks(page, "compare", narrow);
    v.open("/scrutiny");
    looks(page, "reviews", narrow);
    page.locator("nav a:has-text('Time limits met late')").click();
    looks(page, "reviews-late", narrow);
    v.open("/scrutiny");
    String aCase = page.locator(CASES).first().getAttribute("href");
    assertEquals(200, page.navigate(aCase + "/scrutiny").status());
    v.says("Add a note");
    looks(page, "notes", narrow);
    v.press("Record the note");
    assertTrue(page.title().startsWith("Error: "), page.title());
    v.says("Choose what kind of note it is");
    looks(page, "notes-errors", narrow);
    v.answer("note", "challenge");
    v.answer("text", "Why was housing not asked?");
    v.press("Record the note");
    v.says("The partnership has not answered it yet.");
    looks(page, "notes-challenge", narrow);
    v.becomes("Grace Adeyemi");
    page.navigate(aCase + "/scrutiny");
    v.says("What does the partnership answer?");
    looks(page, "notes-to-answer", narrow);
  }

  @Test
  void draws_a_sample_that_the_business_unit_sees_and_nobody_changes() {
    drawsASample(page(), false);
  }

  @Test
  void draws_one_on_a_small_screen_too() {
    drawsASample(narrowPage(), true);
  }

  private void drawsASample(Page page, boolean narrow) {
    Visitor v = new Visitor(page, "mk-together");
    v.becomes("Imran Qureshi");
    v.open("/scrutiny");
    page.locator("nav a:has-text('Samples for audits')").click();
    v.says("Draw a sample");
    assertTrue(page.locator("#seed").inputValue().matches("[0-9]{8}"));
    looks(page, "samples", narrow);
    v.answer("size", "0");
    v.answer("seed", "Ann Carter");
    v.press("Draw the sample");
    assertTrue(page.title().startsWith("Error: "), page.title());
    v.says("How many cases must be a whole number from 1 to 50");
    assertEquals("Ann Carter", page.locator("#seed").inputValue());
    looks(page, "samples-errors", narrow);
    v.answer("size", "2");
    v.answer("seed", "48213377");
    page.locator("[name='from-year']").fill("2020");
    v.press("Draw the sample");
    v.says("The sample has been drawn and recorded.");
    v.says("Sample of 2 cases");
    v.says("it is the same 2 of");
    page.locator("summary:has-text('Check it by hand')").click();
    looks(page, "sample", narrow);
    String sample = page.url().replaceAll("\\?.*", "");
    List<String> drawn = page.locator(CASES).allInnerTexts();
    assertEquals(2, drawn.size());
    page.locator("tbody td a").first().click();
    v.says("Add a note");
    v.answer("note", "observation");
    v.answer("text", "Read in an audit.");
    v.press("Record the note");
    v.becomes("Grace Adeyemi");
    v.open("/scrutiny/samples");
    assertFalse(page.locator("#seed").isVisible(), "the business unit draws none");
    looks(page, "samples-seen", narrow);
    assertEquals(200, page.navigate(sample).status());
    assertEquals(drawn, page.locator(CASES).allInnerTexts());
    assertNotEquals(
        "No note yet", page.locator("tbody td a").first().innerText().split(" in", -1)[0]);
    v.open("/people/history");
    v.says("drawn for an audit");
    v.becomes("Susan Bright");
    assertEquals(404, page.navigate(sample).status());
    assertEquals(404, page.navigate("/p/mk-together/scrutiny/samples").status());
  }

  @Test
  void is_told_what_has_changed_and_shown_no_other_sample() {
    Page page = pageWithoutJavaScript();
    Visitor v = new Visitor(page, "kent");
    v.becomes("Imran Qureshi");
    v.open("/scrutiny/samples");
    v.answer("size", "50");
    page.locator("[name='from-year']").fill("2020");
    v.press("Draw the sample");
    v.says("which is more than there were");
    String sample = page.url().replaceAll("\\?.*", "");
    List<String> drawn = page.locator(CASES).allInnerTexts();
    page.navigate(page.locator(CASES).first().getAttribute("href") + "/conflict");
    v.press("Declare it and close the case to me");
    assertEquals(200, page.navigate(sample).status());
    v.says("Not shown to you");
    v.says("they could tell of one that is not");
    assertEquals(drawn.subList(1, drawn.size()), page.locator(CASES).allInnerTexts());
    screenshot(page, "scrutiny-sample-changed");
  }
}
