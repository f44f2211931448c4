package org.candour.time;

import static org.candour.time.Given.ENGLAND_AND_WALES;
import static org.candour.time.Given.at;
import static org.candour.time.Given.count;
import static org.candour.time.Given.day;
import static org.candour.time.Given.months;
import static org.candour.time.Given.monthsAndAHalf;
import static org.candour.time.Given.on;
import static org.candour.time.Given.weeks;
import static org.candour.time.Given.workingDays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The Learning and Improvement Framework: chained clocks, a window, and two limits on one thing.
 */
@DisplayName("The dates of Dudley")
class DudleyDatesTest {

  private final On referred = on("Mon 2 Mar 2026");

  @Nested
  @DisplayName("TV-10 The template goes out in 2 working days and comes back in 5")
  class Scoping {

    @Test
    void the_second_clock_starts_when_the_template_was_really_sent() {
      Reckoning template = count(workingDays(2), referred);
      Reckoning returns = count(workingDays(5), on("Wed 4 Mar 2026"));

      assertEquals(day("Wed 4 Mar 2026"), template.day());
      assertEquals(day("Wed 11 Mar 2026"), returns.day());
    }
  }

  @Nested
  @DisplayName("TV-11 The rapid review meeting is held 7 to 13 working days after the referral")
  class MeetingWindow {

    private final WindowReckoning window =
        new Window(workingDays(7), workingDays(13)).from(referred, ENGLAND_AND_WALES);

    @ParameterizedTest(name = "on {0}")
    @CsvSource({"Wed 11 Mar 2026", "Mon 16 Mar 2026", "Thu 19 Mar 2026"})
    void it_may_be_held(String meeting) {
      assertTrue(window.holds(on(meeting)));
    }

    @Test
    void the_day_before_the_window_opens_is_too_early() {
      assertTrue(window.tooEarly(on("Tue 10 Mar 2026")));
      assertFalse(window.late(on("Tue 10 Mar 2026")));
    }

    @Test
    void the_day_after_it_closes_is_late() {
      assertTrue(window.late(on("Fri 20 Mar 2026")));
      assertFalse(window.tooEarly(on("Fri 20 Mar 2026")));
    }

    @Test
    void the_words_give_both_ends() {
      assertEquals(
          "Not before 11 March 2026: 7 working days after 2 March 2026 (counted as day 0), not"
              + " counting weekends. Not after 19 March 2026: 13 working days after 2 March 2026"
              + " (counted as day 0), not counting weekends",
          window.words());
    }
  }

  @Nested
  @DisplayName("TV-12 The rapid review has two limits, and the earlier governs")
  class TwoLimits {

    private final Reckoning fromAwareness = count(workingDays(15), on("Fri 27 Feb 2026"));
    private final Reckoning fromMeeting = count(workingDays(2), on("Thu 19 Mar 2026"));
    private final EarliestOf both = new EarliestOf(List.of(fromMeeting, fromAwareness));

    @Test
    void fifteen_working_days_from_awareness_end_before_the_two_after_the_meeting() {
      assertEquals(day("Fri 20 Mar 2026"), fromAwareness.day());
      assertEquals(day("Mon 23 Mar 2026"), fromMeeting.day());
      assertEquals(fromAwareness, both.governs());
    }

    @Test
    void a_meeting_on_the_last_day_of_its_window_leaves_one_day_and_the_words_show_why() {
      assertEquals(
          "20 March 2026: 15 working days after 27 February 2026 (counted as day 0), not counting"
              + " weekends. This is the earliest. Also counted: 23 March 2026: 2 working days after"
              + " 19 March 2026 (counted as day 0), not counting weekends",
          both.words());
    }
  }

  @Nested
  @DisplayName("TV-13 A review of an adult's case, commissioned on the last of August")
  class AdultReview {

    private final On commissioned = on("Mon 31 Aug 2026");

    @Test
    void has_its_reviewers_in_3_weeks() {
      assertEquals(day("Mon 21 Sep 2026"), count(weeks(3), commissioned).day());
    }

    @Test
    void is_with_the_committee_in_5_and_a_half_months_the_end_of_the_month_coming_first() {
      Reckoning committee = count(monthsAndAHalf(5), commissioned);

      assertEquals(day("Mon 15 Feb 2027"), committee.day());
      assertEquals("15 February 2027: 5 and a half months after 31 August 2026", committee.words());
    }

    @ParameterizedTest(name = "{0} months: {1}, {2}")
    @CsvSource({
      "5, Sun 31 Jan 2027, a draft",
      "6, Sun 28 Feb 2027, sign-off",
      "7, Wed 31 Mar 2027, publication",
      "9, Mon 31 May 2027, a learning event"
    })
    void reaches_each_stage_at_the_end_of_a_month(int count, String expected, String stage) {
      assertEquals(day(expected), count(months(count), commissioned).day(), stage);
    }
  }

  @Nested
  @DisplayName("TV-14 The family sees the report within 2 weeks of sign-off")
  class Family {

    @Test
    void on_the_same_day_of_the_week() {
      assertEquals(day("Wed 17 Mar 2027"), count(weeks(2), on("Wed 3 Mar 2027")).day());
    }
  }

  @Nested
  @DisplayName("TV-15 A course is followed up 3 months after it is completed")
  class CourseSurvey {

    @Test
    void and_from_the_last_of_november_that_is_the_last_of_february() {
      Reckoning survey = count(months(3), at("Mon 30 Nov 2026 15:30"));

      assertEquals(day("Sun 28 Feb 2027"), survey.day());
    }
  }
}
