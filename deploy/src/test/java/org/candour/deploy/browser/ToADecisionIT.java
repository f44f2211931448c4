package org.candour.deploy.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("From a referral to a decision")
class ToADecisionIT extends BrowserTest {
  private static String daysAgo(int count) {
    return Visitor.weekdaysAgo(count).toString();
  }

  private static Map<String, String> child(String nameFact, String name) {
    Map<String, String> facts = new HashMap<>();
    facts.put(nameFact, name);
    facts.put("born", "2019-05-14");
    facts.put("incident-on", daysAgo(12));
    facts.put("council-aware", daysAgo(11));
    facts.put("abuse", "suspected");
    facts.put("died", "no");
    facts.put("seriously-harmed", "yes");
    facts.put("looked-after", "no");
    return facts;
  }

  @Test
  void in_milton_keynes_the_panel_agrees_and_the_scrutineer_answers() {
    Page page = page();
    Visitor v = new Visitor(page, "mk-together");
    v.becomes("Tom Ferris");
    Map<String, String> facts = child("subject-name", "Child Hawthorn");
    facts.put("subject", "child");
    facts.put("professional-aware", daysAgo(11));
    facts.put("place", "our-area");
    facts.put("normally-resident", "yes");
    String aCase = v.refers("child-rapid-review", "tvp", Visitor.weekdaysAgo(10), facts);

    v.becomes("Grace Adeyemi");
    page.navigate(aCase);
    v.says("Due next");
    v.does(aCase, "threshold-agreement", "strategy-meeting", Visitor.weekdaysAgo(9));
    v.does(aCase, "referral-form", Visitor.weekdaysAgo(9));
    v.does(aCase, "begin", Visitor.weekdaysAgo(9));
    v.namesAgencies(aCase, "tvp", "mkuh");
    v.becomes("Tom Ferris");
    v.returns(aCase, "agency-information", "tvp", "return", Visitor.weekdaysAgo(4));
    v.becomes("Priya Nair");
    v.returns(aCase, "agency-information", "mkuh", "nothing-held", Visitor.weekdaysAgo(3));

    v.becomes("Grace Adeyemi");
    v.does(aCase, "facilitate", Visitor.weekdaysAgo(1));
    String meeting = v.setsMeeting(aCase, "recommendation");
    v.arrive(meeting, "helen-marsh", "susan-bright", "tom-ferris");
    v.says("Quorum is not set by this framework");
    assertNoBarriers(page);
    v.decides(meeting, "lcspr");
    v.press("Continue");
    assertTrue(page.title().startsWith("Error: "), page.title());
    v.says("Rule MK-G-06");
    assertEquals(1, page.locator(".govuk-error-summary .app-rule:has-text('MK-G-06')").count());
    v.says("Rule MK-I-08");
    assertEquals(
        1, page.locator(".govuk-error-summary li:has(> .app-rule:has-text('MK-G-06')) a").count());
    screenshot(page, "refused-by-rule");
    v.answersTheRest();
    v.allVoteFor();
    v.press("Continue");
    v.press("Record the decision");
    v.says("The decision has been recorded");
    screenshot(page, "meeting-decided");

    v.becomes("Imran Qureshi");
    v.choose(aCase, "scrutineer", "endorse");
    v.answer("option", "agrees");
    v.press("Continue");
    v.press("Record");
    v.says("It has been recorded");
    v.becomes("Grace Adeyemi");
    page.navigate(aCase);
    v.says("Outcome passed to the Review Group");
    screenshot(page, "case-decided");
  }

  @Test
  void in_milton_keynes_the_partnership_settles_at_its_meeting_what_the_panel_disagrees_on() {
    Page page = page();
    Visitor v = new Visitor(page, "mk-together");
    v.becomes("Grace Adeyemi");
    String aCase = adultOnWhichThePanelDisagrees(v);
    page.navigate(aCase);
    v.says("Set the meeting of MK Together Safeguarding Partnership");
    assertNoBarriers(page);
    screenshot(page, "case-disagreement-at-a-body");

    v.becomes("David Oyelaran");
    page.navigate(aCase + "/reviews/review-1/steps/recommendation/settle-disagreement");
    v.answer("option", "nfa");
    if (page.locator("input[name='seen']").count() == 0) {
      v.press("Continue");
    }
    v.answersTheRest();
    v.press("Record");
    v.says("is settled at a meeting of MK Together Safeguarding Partnership");

    v.becomes("Grace Adeyemi");
    v.choose(aCase, "recommendation", "plan-meeting");
    v.says("It is settled at a meeting of MK Together Safeguarding Partnership");
    screenshot(page, "plan-settlement");
    String meeting = v.setsMeeting(aCase, "recommendation");
    assertTrue(meeting.contains("/mktsp/"), meeting);
    v.arrive(meeting, "david-oyelaran", "susan-bright", "karen-shaw", "priya-nair");
    v.somebodyTakesTheChair(meeting);
    v.says("Not quorate");
    String report = page.locator("a:has-text('report what happened')").last().getAttribute("href");
    page.navigate(report.replace("basis=report", "option=nfa"));
    v.says("What is decided here settles it");
    v.answersTheRest();
    v.press("Continue");
    v.press("Record the decision");
    v.says("Rule MK-C-01");

    v.arrive(meeting, "colin-west");
    v.decides(meeting, "nfa");
    assertNoBarriers(page);
    screenshot(page, "settle-at-a-meeting");
    v.answersTheRest();
    v.press("Continue");
    v.press("Record the decision");
    v.says("The decision has been recorded");
    page.navigate(aCase + "/history");
    v.says("Disagreement settled: No further action");
    v.says("MK Together Safeguarding Partnership, with");
    screenshot(page, "history-settled");

    page.navigate(meeting);
    page.locator("summary:has-text('Somebody was recorded by mistake')").click();
    page.locator("a:has-text('Withdraw the arrival of Colin West')").first().click();
    v.press("Withdraw the arrival");
    page.navigate(aCase);
    v.says("on what is known now it would not have been valid");
    v.says("Not quorate");
    screenshot(page, "settlement-to-look-at-again");
  }

  /** The panel has met over it, and one of its members does not agree. */
  private static String adultOnWhichThePanelDisagrees(Visitor v) {
    Map<String, String> facts = new HashMap<>();
    facts.put("subject", "adult");
    facts.put("subject-name", "Adult Sycamore");
    facts.put("professional-aware", daysAgo(11));
    facts.put("abuse", "suspected");
    facts.put("died", "no");
    facts.put("seriously-harmed", "yes");
    facts.put("place", "our-area");
    facts.put("care-needs", "yes");
    facts.put("worked-together", "yes");
    facts.put("domestic-death", "no");
    String aCase = v.refers("adult-rapid-review", "cnwl", Visitor.weekdaysAgo(10), facts);
    v.does(aCase, "referral-form", Visitor.weekdaysAgo(9));
    v.does(aCase, "begin", Visitor.weekdaysAgo(9));
    String meeting = v.setsMeeting(aCase, "recommendation");
    v.arrive(meeting, "david-oyelaran", "susan-bright", "tom-ferris");
    v.disagrees(meeting);
    return aCase;
  }

  @Test
  void in_dudley_nothing_is_decided_until_health_is_there() {
    Page page = page();
    Visitor v = new Visitor(page, "dudley");
    v.becomes("Marie Lennox");
    String aCase =
        v.refers(
            "child-rapid-review",
            "dudley-council",
            Visitor.weekdaysAgo(10),
            child("child-name", "Child Rowan"));
    v.becomes("Angela Dunn");
    v.does(aCase, "scoping-sent", Visitor.weekdaysAgo(9));
    v.namesAgencies(aCase, "dudley-council", "icb", "west-midlands-police");
    v.becomes("Jo Stanton");
    v.returns(aCase, "scoping-returned", "west-midlands-police", "return", Visitor.weekdaysAgo(5));

    v.becomes("Angela Dunn");
    String meeting = v.setsMeeting(aCase, "rapid-review");
    v.arrive(meeting, "marie-lennox", "jo-stanton");
    v.says("Not quorate");
    v.says("You cannot record a decision until the meeting is quorate");
    assertNoBarriers(page);
    String item = page.locator("a:has-text('report what happened')").last().getAttribute("href");
    page.navigate(item.replace("basis=report", "option=cspr"));
    v.answersTheRest();
    v.press("Continue");
    v.press("Record the decision");
    assertTrue(page.title().startsWith("Error: "), page.title());
    v.says("Rule DU-C-01");
    assertEquals("Invented words.", page.locator("[name='answer-facts-reviewed']").inputValue());
    screenshot(page, "inquorate-refused");

    v.arrive(meeting, "neil-carver");
    v.decides(meeting, "cspr");
    v.answersTheRest();
    v.press("Continue");
    v.press("Record the decision");
    v.says("The decision has been recorded");

    v.becomes("Robert Okafor");
    v.choose(aCase, "independent-chair", "endorse");
    v.answer("option", "endorses");
    v.answersTheRest();
    v.press("Record");
    v.says("It has been recorded");
    v.says("Template and letter sent to the national Panel");
  }

  @Test
  void in_kent_the_group_decides_on_a_small_screen() {
    Page page = narrowPage();
    Visitor v = new Visitor(page, "kent");
    v.becomes("Amara Cole");
    Map<String, String> facts = child("child-name", "Child Willow");
    facts.put("panel-notified", "yes");
    facts.put("place", "our-area");
    facts.put("normally-resident", "yes");
    String aCase = v.refers("rapid-review", "county-council", Visitor.weekdaysAgo(10), facts);
    v.declares(aCase);
    v.does(aCase, "national-notification", Visitor.weekdaysAgo(10));
    v.becomes("Diane Whitlock");
    v.does(aCase, "summaries-requested", Visitor.weekdaysAgo(10));
    v.namesAgencies(aCase, "county-council", "kent-police");
    v.becomes("Hannah Frost");
    v.declares(aCase);
    v.returns(aCase, "agency-summaries", "kent-police", "summary", Visitor.weekdaysAgo(3));
    v.becomes("Diane Whitlock");
    v.does(aCase, "collated", Visitor.weekdaysAgo(2));
    v.does(aCase, "papers-sent", Visitor.weekdaysAgo(1));
    String meeting = v.setsMeeting(aCase, "decision");
    v.arrive(meeting, "amara-cole", "gareth-pugh", "rachel-tan");
    v.says("Quorum is not set by this framework");
    v.says("Nobody is recorded as chairing this meeting");
    v.somebodyTakesTheChair(meeting);
    fits(page);
    screenshot(page, "meeting-narrow");
    v.decides(meeting, "lcspr");
    v.answersTheRest();
    v.allVoteFor();
    fits(page);
    v.press("Continue");
    v.press("Record the decision");
    v.says("The decision has been recorded");
    page.navigate(aCase);
    v.says("Local child safeguarding practice review");
    fits(page);
    screenshot(page, "case-narrow");
  }

  private static void fits(Page page) {
    Object over =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertEquals(0, over, page.url());
  }

  @Test
  void in_stockport_the_panel_decides_without_a_quorum_and_without_scripts() {
    Page page = pageWithoutJavaScript();
    Visitor v = new Visitor(page, "stockport");
    v.becomes("Sadia Rahman");
    Map<String, String> facts =
        Map.of("born", "2014-03-02", "scr-likely", "no", "case-kind", "near-miss");
    String aCase = v.refers("case-referral", "education-service", Visitor.weekdaysAgo(10), facts);
    v.becomes("Fiona Grant");
    v.does(aCase, "circulated", Visitor.weekdaysAgo(6));
    v.becomes("Ben Yardley");
    String meeting = v.setsMeeting(aCase, "panel-decision");
    v.arrive(meeting, "fiona-grant", "alan-dixon", "sadia-rahman");
    v.says("Quorum is not set by this framework");
    v.somebodyTakesTheChair(meeting);
    v.decides(meeting, "malr");
    v.answersTheRest();
    v.press("Continue");
    v.press("Record the decision");
    v.says("The decision has been recorded");
    page.navigate(aCase);
    v.says("Multi-Agency Learning Review");
    screenshot(page, "case-no-clock");
  }
}
