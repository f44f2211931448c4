package org.candour.deploy.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** Somebody at a browser who does what the pages of one partnership offer, one form at a time. */
record Visitor(Page page, String partnership) {
  private static final Locator.CheckOptions FORCED = new Locator.CheckOptions().setForce(true);

  /** So many weekdays before today, in London. */
  static LocalDate weekdaysAgo(int count) {
    LocalDate day = LocalDate.now(ZoneId.of("Europe/London"));
    for (int left = count; left > 0; ) {
      day = day.minusDays(1);
      left -= day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? 0 : 1;
    }
    return day;
  }

  /** Signs in as another person; each of them sees what their own posts and seats allow. */
  void becomes(String name) {
    page.navigate("/sign-in");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first().click();
    page.waitForURL(url -> !url.contains("/sign-in"));
  }

  void open(String path) {
    assertEquals(200, page.navigate("/p/" + partnership + path).status(), path);
  }

  /** Follows the link of the case's page that leads to this act on this step. */
  void choose(String aCase, String step, String act) {
    page.navigate(aCase);
    page.locator(".app-tasks a[href$='/steps/" + step + "/" + act + "']").first().click();
  }

  /** Answers one question, whatever it is shown as. */
  void answer(String name, String value) {
    Locator radio = page.locator("input[type=radio][name='" + name + "'][value='" + value + "']");
    Locator select = page.locator("select[name='" + name + "']");
    if (radio.count() > 0) {
      radio.first().check(FORCED);
    } else if (select.count() > 0) {
      select.selectOption(value);
    } else if (page.locator("[name='" + name + "-day']").count() > 0) {
      date(name, LocalDate.parse(value));
    } else {
      page.locator("[name='" + name + "']").fill(value);
    }
  }

  void date(String name, LocalDate day) {
    page.locator("[name='" + name + "-day']").fill(Integer.toString(day.getDayOfMonth()));
    page.locator("[name='" + name + "-month']").fill(Integer.toString(day.getMonthValue()));
    page.locator("[name='" + name + "-year']").fill(Integer.toString(day.getYear()));
  }

  void facts(Map<String, String> facts) {
    facts.forEach((id, value) -> answer("fact-" + id, value));
  }

  /** Answers whatever else is asked: the first of several answers, or a few words. */
  void answersTheRest() {
    page.locator("input[type=radio][name^='answer-'][id]").all().stream()
        .filter(r -> r.getAttribute("id").equals(r.getAttribute("name")))
        .filter(r -> page.locator("[name='" + r.getAttribute("name") + "']:checked").count() == 0)
        .forEach(r -> r.check(FORCED));
    page.locator("textarea[name^='answer-'], input[type=text][name^='answer-']").all().stream()
        .filter(f -> !f.getAttribute("name").matches(".*-(day|month|year|time)"))
        .filter(f -> f.isVisible() && f.inputValue().isEmpty())
        .forEach(f -> f.fill("Invented words."));
    page.locator("input[name^='answer-'][name$='-day']").all().stream()
        .filter(f -> f.isVisible() && f.inputValue().isEmpty())
        .map(f -> f.getAttribute("name").replaceAll("-day$", ""))
        .forEach(n -> date(n, weekdaysAgo(20)));
  }

  /** It happened already, on this day. */
  void happened(LocalDate day) {
    page.locator("input[name='basis'][value='report']").check(FORCED);
    date("happened", day);
  }

  void press(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
  }

  /** Refers a case that was received some days ago; ends on the page of the case. */
  String refers(String type, String agency, LocalDate received, Map<String, String> facts) {
    open("/refer/" + type);
    page.locator("#agency").selectOption(agency);
    facts(facts);
    answersTheRest();
    happened(received);
    press("Continue");
    press("Send the referral");
    says("the review has begun");
    return page.url().replaceAll("(/declare)?(\\?.*)?$", "");
  }

  /** Declares all that is asked before anything of the case is shown. */
  void declares(String aCase) {
    page.navigate(aCase);
    says("Nothing more of it is shown to you until you have declared what follows");
    page.locator("input[name='declarations']").all().forEach(box -> box.check(FORCED));
    press("Declare it and go on");
    says("What you declared has been recorded");
  }

  /** Nothing is found there, in the words for what there is not. */
  void findsNothing(String address) {
    assertEquals(404, page.navigate(address).status(), address);
    assertTrue(page.title().startsWith("Page not found"), page.title());
  }

  /** Does a step of the case's only review. */
  void does(String aCase, String step, LocalDate when) {
    does(aCase, step, "", when);
  }

  void does(String aCase, String step, String option, LocalDate when) {
    choose(aCase, step, "do");
    if (!option.isEmpty()) {
      answer("option", option);
      if (page.locator("input[name='seen']").count() == 0) {
        press("Continue");
      }
    }
    answersTheRest();
    happened(when);
    press("Record");
    says("It has been recorded");
  }

  void namesAgencies(String aCase, String... agencies) {
    page.navigate(aCase + "/reviews/review-1/agencies");
    for (String agency : agencies) {
      page.locator("input[name='agencies'][value='" + agency + "']").check(FORCED);
    }
    press("Ask them");
    says("The agencies have been asked");
  }

  /** Answers for an agency where each one involved owes an answer. */
  void returns(String aCase, String step, String agency, String option, LocalDate when) {
    choose(aCase, step, "do");
    answer("option", option);
    if (page.locator("input[name='seen']").count() == 0) {
      press("Continue");
    }
    answer("agency", agency);
    answersTheRest();
    happened(when);
    press("Record");
    says("It has been recorded");
  }

  /** Sets a meeting for today and puts the decision on its agenda; ends on its page. */
  String setsMeeting(String aCase, String step) {
    choose(aCase, step, "plan-meeting");
    Locator anew = page.locator("input[name='meeting'][value='new'][type=radio]");
    if (anew.count() > 0) {
      anew.check(FORCED);
    }
    date("starts", weekdaysAgo(0));
    page.locator("[name='starts-time']").fill("0:01");
    press("Put it on the agenda");
    says("The case is on the agenda");
    return page.url().replaceAll("\\?.*", "");
  }

  void arrive(String meeting, String... people) {
    page.navigate(meeting);
    for (String person : people) {
      answer("where-" + person, "room");
    }
    press("Save attendance");
    says("Attendance has been saved");
  }

  /** Puts into the chair the first person of whom the page says that they may chair all of it. */
  void somebodyTakesTheChair(String meeting) {
    page.navigate(meeting);
    page.locator(".govuk-radios__item:has-text('May chair every item') input[name='chair']")
        .first()
        .check(FORCED);
    press("Save who is in the chair");
    says("is recorded as chairing");
  }

  /** Opens the decision on the last item with this option. */
  void decides(String meeting, String option) {
    page.navigate(meeting);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Record the decision"))
        .last()
        .click();
    answer("option", option);
    press("Continue");
  }

  /** Records on the last item that those who decide do not agree. */
  void disagrees(String meeting) {
    page.navigate(meeting);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Record the decision"))
        .last()
        .click();
    page.getByText("Record that there is no agreement").click();
    answer("reason", "One of us sees it differently.");
    press("Record the disagreement");
    says("The disagreement has been recorded");
  }

  void allVoteFor() {
    page.locator("input[name^='vote-'][value='AYE']").all().forEach(v -> v.check(FORCED));
  }

  /** What the page says, once all of it has come: a long page arrives in parts. */
  void says(String words) {
    page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    String text = page.locator("main").innerText();
    assertTrue(text.contains(words), () -> words + " is not said at " + page.url() + ":\n" + text);
  }
}
