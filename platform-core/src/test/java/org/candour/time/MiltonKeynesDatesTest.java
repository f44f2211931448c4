package org.candour.time;

import static org.candour.time.Given.ENGLAND_AND_WALES;
import static org.candour.time.Given.at;
import static org.candour.time.Given.count;
import static org.candour.time.Given.day;
import static org.candour.time.Given.days;
import static org.candour.time.Given.hours;
import static org.candour.time.Given.months;
import static org.candour.time.Given.on;
import static org.candour.time.Given.workingDays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The threshold document and the handbook, with the day of receipt as day 0. */
@DisplayName("The dates of Milton Keynes")
class MiltonKeynesDatesTest {

  @Nested
  @DisplayName("TV-01 The serious incident notice is due 5 working days after the council is aware")
  class SeriousIncidentNotice {

    private final Reckoning notice = count(workingDays(5), on("Thu 2 Apr 2026"));

    @Test
    void from_the_day_before_easter_it_is_due_on_the_monday_after_next() {
      assertEquals(day("Mon 13 Apr 2026"), notice.day());
    }

    @Test
    void and_the_two_holidays_passed_over_are_named() {
      assertEquals(
          "13 April 2026: 5 working days after 2 April 2026 (counted as day 0), not counting"
              + " weekends, 3 April 2026 (Good Friday) and 6 April 2026 (Easter Monday)",
          notice.words());
    }
  }

  @Nested
  @DisplayName("TV-02 and TV-03 A referral received on a Monday")
  class ReferralOnAMonday {

    @ParameterizedTest(name = "Day {0} is {1}")
    @CsvSource({
      "1, Tue 3 Mar 2026",
      "2, Wed 4 Mar 2026",
      "5, Mon 9 Mar 2026",
      "10, Mon 16 Mar 2026",
      "12, Wed 18 Mar 2026",
      "14, Fri 20 Mar 2026",
      "15, Mon 23 Mar 2026"
    })
    @DisplayName("TV-02 has the days of the handbook's table")
    void has_the_days_of_the_handbooks_table(int number, String expected) {
      assertEquals(day(expected), count(workingDays(number), on("Mon 2 Mar 2026")).day());
    }

    @Test
    @DisplayName("TV-03 15 working days of referral and Day 15 are one day")
    void fifteen_working_days_of_referral_and_day_15_are_one_day() {
      Reckoning decision = count(workingDays(15), on("Mon 2 Mar 2026"));

      assertEquals(day("Mon 23 Mar 2026"), decision.day());
      assertFalse(decision.late(at("Mon 23 Mar 2026 23:59")));
      assertTrue(decision.late(at("Tue 24 Mar 2026 0:00")));
    }
  }

  @Nested
  @DisplayName("TV-04 A referral received on a Saturday")
  class ReferralOnASaturday {

    @ParameterizedTest(name = "Day {0} is {1}")
    @CsvSource({"1, Mon 9 Mar 2026", "15, Fri 27 Mar 2026"})
    void is_counted_from_the_monday_as_day_1(int number, String expected) {
      assertEquals(day(expected), count(workingDays(number), on("Sat 7 Mar 2026")).day());
    }
  }

  @Nested
  @DisplayName("TV-05 An adult rapid review takes 15 days, whose unit is a setting")
  class AdultRapidReview {

    @Test
    void read_as_working_days_it_ends_after_easter() {
      assertEquals(day("Wed 15 Apr 2026"), count(workingDays(15), on("Mon 23 Mar 2026")).day());
    }

    @Test
    void read_as_calendar_days_it_ends_eight_days_sooner() {
      assertEquals(day("Tue 7 Apr 2026"), count(days(15), on("Mon 23 Mar 2026")).day());
    }
  }

  @Nested
  @DisplayName("TV-06 A professional refers within 24 hours of being aware")
  class ReferralByAProfessional {

    private final Reckoning referral = count(hours(24), at("Fri 6 Mar 2026 16:00"));

    @Test
    void by_the_clock_so_a_weekend_does_not_stop_it() {
      assertEquals(at("Sat 7 Mar 2026 16:00").instant(), referral.lastMoment());
      assertEquals("7 March 2026 at 4pm: 24 hours after 6 March 2026 at 4pm", referral.words());
    }

    @Test
    void at_the_very_minute_it_is_in_time_and_a_minute_later_it_is_late() {
      assertFalse(referral.late(at("Sat 7 Mar 2026 16:00")));
      assertTrue(referral.late(at("Sat 7 Mar 2026 16:01")));
    }
  }

  @Nested
  @DisplayName("TV-07 The final report is due 6 months after the review is initiated")
  class FinalReport {

    @Test
    void and_from_the_last_of_august_that_is_the_last_of_february() {
      assertEquals(day("Sun 28 Feb 2027"), count(months(6), on("Mon 31 Aug 2026")).day());
    }
  }

  @Nested
  @DisplayName("TV-08 The national Panel has its copy at least 7 working days before publication")
  class CopyForThePanel {

    private final AtLeastBefore rule = new AtLeastBefore(workingDays(7));
    private final On sent = on("Mon 23 Mar 2026");

    @Test
    void the_earliest_publication_is_the_seventh_working_day_after_the_copy() {
      assertEquals(day("Wed 1 Apr 2026"), rule.earliest(sent, ENGLAND_AND_WALES));
      assertFalse(rule.tooSoon(sent, on("Wed 1 Apr 2026"), ENGLAND_AND_WALES));
    }

    @Test
    void the_working_day_before_is_too_soon() {
      assertTrue(rule.tooSoon(sent, on("Tue 31 Mar 2026"), ENGLAND_AND_WALES));
    }

    @Test
    void for_a_publication_on_that_day_the_copy_goes_on_the_monday_at_the_latest() {
      LocalDate publication = day("Wed 1 Apr 2026");

      assertEquals(sent.day(), rule.latestFirst(publication, ENGLAND_AND_WALES));
    }
  }

  @Nested
  @DisplayName("TV-09 The death of a care leaver up to the age of 24 is notified")
  class DeathOfACareLeaver {

    private final LocalDate born = day("Sat 10 Mar 2001");

    @Test
    void the_day_before_the_25th_birthday_it_is() {
      Age age = Age.on(day("Mon 9 Mar 2026"), born).orElseThrow();

      assertEquals(new Age(24), age);
      assertTrue(age.under(25));
    }

    @Test
    void on_the_25th_birthday_it_is_not() {
      Age age = Age.on(day("Tue 10 Mar 2026"), born).orElseThrow();

      assertEquals(new Age(25), age);
      assertFalse(age.under(25));
    }
  }
}
