package org.candour.time;

import static org.candour.time.Given.count;
import static org.candour.time.Given.day;
import static org.candour.time.Given.months;
import static org.candour.time.Given.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Practice Improvement Framework, whose table counts the day of receipt as Day 1. */
@DisplayName("The dates of Kent")
class KentDatesTest {

  @Nested
  @DisplayName("TV-16 A notification received the week before Easter")
  class NotificationBeforeEaster {

    private final On received = on("Wed 25 Mar 2026");

    @ParameterizedTest(name = "Day {0} is {1}")
    @CsvSource({
      "1, Wed 25 Mar 2026",
      "10, Thu 9 Apr 2026",
      "11, Fri 10 Apr 2026",
      "12, Mon 13 Apr 2026",
      "14, Wed 15 Apr 2026",
      "15, Thu 16 Apr 2026"
    })
    void has_the_days_of_the_table_with_receipt_as_day_1(int number, String expected) {
      assertEquals(day(expected), count(day(number), received).day());
    }

    @Test
    void and_the_words_say_which_day_was_day_1() {
      assertEquals(
          "16 April 2026: working day 15, counting 25 March 2026 as day 1, not counting weekends,"
              + " 3 April 2026 (Good Friday) and 6 April 2026 (Easter Monday)",
          count(day(15), received).words());
    }
  }

  @Nested
  @DisplayName("TV-17 A published report stays available for at least a year")
  class Publication {

    private final Reckoning year = count(months(12), on("Sun 1 Mar 2026"));

    @Test
    void it_may_be_withdrawn_on_the_same_day_of_the_next_year_and_not_before() {
      assertEquals(day("Mon 1 Mar 2027"), year.day());
      assertTrue(year.tooEarly(on("Sun 28 Feb 2027")));
      assertFalse(year.tooEarly(on("Mon 1 Mar 2027")));
    }
  }

  @Nested
  @DisplayName("TV-18 The chair passes on after a year")
  class Chair {

    @Test
    void twelve_months_from_the_day_the_term_began() {
      assertEquals(day("Tue 9 Mar 2021"), count(months(12), on("Mon 9 Mar 2020")).day());
    }
  }
}
