package org.candour.deploy.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The people of a partnership are kept on its pages:")
class PeopleIT extends BrowserTest {
  private static final LocalDate TODAY = Visitor.weekdaysAgo(0);

  /** Adds a person by the form; ends on their page. */
  private static String adds(Page page, Visitor v, String name) {
    String sub = "p-" + UUID.randomUUID();
    v.open("/people");
    page.locator("a:has-text('Add a person')").click();
    v.answer("who", sub);
    v.answer("name", name);
    v.press("Continue");
    v.says("Check the name");
    v.press("Add the person");
    v.says("The person has been recorded");
    return sub;
  }

  private static void fits(Page page) {
    assertEquals(
        0,
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"),
        page.url());
  }

  private void looks(Page page, String name, boolean narrow) {
    assertNoBarriers(page);
    if (narrow) {
      fits(page);
    }
    screenshot(page, name + (narrow ? "-narrow" : ""));
  }

  @Test
  void a_person_is_added_appointed_and_ended() {
    flow(page(), false);
  }

  @Test
  void and_on_a_small_screen_too() {
    flow(narrowPage(), true);
  }

  private void flow(Page page, boolean narrow) {
    Visitor v = new Visitor(page, "dudley");
    v.becomes("Angela Dunn");
    v.open("/people");
    v.says("Who holds what today");
    v.says("Marie Lennox");
    looks(page, "people", narrow);
    page.locator("a:has-text('Add a person')").click();
    v.press("Continue");
    assertTrue(page.title().startsWith("Error: "), page.title());
    looks(page, "people-add", narrow);
    adds(page, v, "Invented Person");
    looks(page, "people-person-new", narrow);
    page.locator("a[role=button]:has-text('Appoint')").click();
    v.press("Continue");
    v.says("Choose what they are to hold");
    v.says("Enter the first day");
    looks(page, "people-appoint", narrow);
    v.answer("what", "seat:rapid-review-meeting:police");
    v.date("from", TODAY);
    v.press("Continue");
    v.says("Check the appointment");
    v.says("West Midlands Police");
    looks(page, "people-appoint-check", narrow);
    v.press("Appoint");
    v.says("The appointment has been recorded");
    v.says("Police, Rapid Review meeting");
    looks(page, "people-person", narrow);
    page.locator("a:has-text('End: Police')").click();
    v.press("Continue");
    v.says("Choose when it ends");
    looks(page, "people-end", narrow);
    v.answer("when", "now");
    v.answer("because", "left");
    v.press("Continue");
    v.says("Now, at once");
    looks(page, "people-end-check", narrow);
    v.press("End the appointment");
    v.says("The end of the appointment has been recorded");
    v.says("They no longer work for the organisation");
    v.open("/people/seats");
    v.says("Member of the SAR Panel");
    looks(page, "people-seats", narrow);
    v.open("/people/history");
    v.says("Invented Person ends: Police, Rapid Review meeting");
    v.says("Operator of the service");
    looks(page, "people-history", narrow);
  }

  @Test
  void what_a_rule_excludes_is_refused_with_it_and_the_form_is_kept() {
    Page page = page();
    Visitor v = new Visitor(page, "mk-together");
    v.becomes("Grace Adeyemi");
    adds(page, v, "Invented Councillor");
    page.locator("a[role=button]:has-text('Appoint')").click();
    v.answer("what", "post:council-leader");
    v.date("from", TODAY);
    v.press("Continue");
    v.says("What has to be answered first");
    v.press("Continue");
    v.says("Answer “Chairs a scrutiny committee of the council”");
    assertNoBarriers(page);
    screenshot(page, "people-declare");
    v.answer("ask-chairs-scrutiny", "yes");
    v.press("Continue");
    v.press("Appoint");
    assertTrue(page.title().startsWith("Error: "), page.title());
    v.says("Rule MK-A-25");
    assertEquals("post:council-leader", page.locator("#what").inputValue());
    assertNoBarriers(page);
    screenshot(page, "people-refused");
  }

  @Test
  void an_entry_by_mistake_is_withdrawn_without_scripts() {
    Page page = pageWithoutJavaScript();
    Visitor v = new Visitor(page, "dudley");
    v.becomes("Angela Dunn");
    adds(page, v, "Invented Mistake");
    page.locator("a[role=button]:has-text('Appoint')").click();
    v.answer("what", "seat:adults-board:members");
    v.answer("agency", "housing");
    v.date("from", TODAY.plusMonths(2));
    v.press("Continue");
    v.press("Appoint");
    v.says("Later");
    page.locator("a:has-text('Withdraw: Senior')").click();
    v.press("Withdraw the entry");
    v.says("Say what was wrong");
    v.answer("reason", "Another person was meant.");
    v.press("Withdraw the entry");
    v.says("The entry has been taken back");
    v.open("/people/history");
    v.says("Withdrawn by entry");
    v.says("Another person was meant.");
  }

  @Test
  void a_name_is_erased_for_good_and_the_person_stays() {
    Page page = pageWithoutJavaScript();
    Visitor v = new Visitor(page, "mk-together");
    v.becomes("Grace Adeyemi");
    adds(page, v, "Invented Departed");
    v.open("/people/history");
    page.locator("a:has-text('Erase an answer of entry'):has-text('Invented Departed')").click();
    v.says("Name recorded: Invented Departed");
    v.press("Continue");
    v.says("Choose at least one answer to erase");
    page.locator("#value").check();
    v.answer("reason", "Asked for by the person and granted.");
    v.press("Continue");
    v.says("Erase for good?");
    screenshot(page, "people-erase");
    v.press("Erase the answers");
    v.says("Confirm that the answers are to be erased for good");
    page.locator("#sure").check();
    v.press("Erase the answers");
    v.says("The answers have been erased for good");
    v.says("Name erased");
    assertTrue(!page.content().contains("Invented Departed"), page.url());
    v.open("/people/history");
    v.says("Personal answers erased");
    v.says("Asked for by the person and granted.");
    assertTrue(!page.content().contains("Invented Departed"), page.url());
    Page seen = page();
    Visitor again = new Visitor(seen, "mk-together");
    again.becomes("Grace Adeyemi");
    again.open("/people/history");
    seen.locator("a:has-text('Erase an answer of entry')").first().click();
    assertNoBarriers(seen);
    screenshot(seen, "people-erase-choose");
  }

  @Test
  void who_does_not_appoint_sees_who_holds_what_and_no_form() {
    Page page = page();
    Visitor v = new Visitor(page, "dudley");
    v.becomes("Marie Lennox");
    v.open("/people");
    assertEquals(0, page.locator("a:has-text('Add a person')").count());
    assertEquals(404, page.navigate("/p/dudley/people/name").status());
    assertEquals(404, page.navigate("/p/dudley/people/history").status());
    assertEquals(404, page.navigate("/p/dudley/people/appoint?who=jo-stanton").status());
    assertEquals(404, page.navigate("/p/mk-together/people").status());
  }
}
