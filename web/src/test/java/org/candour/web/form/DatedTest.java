package org.candour.web.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.candour.time.When;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A date in a form")
class DatedTest {
  private static Dated read(String day, String month, String year, String time) {
    MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
    form.putSingle("d-day", day);
    form.putSingle("d-month", month);
    form.putSingle("d-year", year);
    form.putSingle("d-time", time);
    return Dated.read("d", new Submitted(form));
  }

  private static String words(String day, String month, String year, String time) {
    return read(day, month, year, time).when().map(When::words).orElse("none");
  }

  @Nested
  class Is_read {
    @Test
    void as_a_day_when_the_time_is_left_out() {
      assertEquals("14 January 2026", words("14", "1", "2026", ""));
    }

    @Test
    void with_the_month_by_its_name() {
      assertEquals("14 January 2026", words(" 14", "Jan", "2026", ""));
      assertEquals("1 September 2026", words("1", "september", "2026", ""));
    }

    @Test
    void with_the_time_as_people_write_it() {
      assertEquals("14 January 2026 at 9:15am", words("14", "1", "2026", "9:15am"));
      assertEquals("14 January 2026 at 2:30pm", words("14", "1", "2026", "14.30"));
      assertEquals("14 January 2026 at midday", words("14", "1", "2026", "12 pm"));
    }

    @Test
    void as_nothing_when_all_is_empty() {
      Dated nothing = read("", "", "", "");
      assertTrue(nothing.when().isEmpty() && nothing.wrong().isEmpty());
    }
  }

  @Nested
  class Is_refused {
    @Test
    void when_there_is_no_such_day() {
      assertEquals("must be a real date", read("30", "2", "2026", "").wrong().orElse(""));
      assertEquals("must be a real date", read("1", "1", "26", "").wrong().orElse(""));
      assertEquals("must be a real date", read("x", "1", "2026", "").wrong().orElse(""));
    }

    @Test
    void when_nothing_can_be_counted_from_so_far_ahead() {
      String says = "must be in the years 1900 to 2150";
      assertEquals(says, read("24", "12", "2999", "").wrong().orElse(""));
      assertEquals(says, read("1", "1", "2151", "9am").wrong().orElse(""));
      assertEquals(says, read("31", "12", "1899", "").wrong().orElse(""));
      assertEquals("31 December 2150", words("31", "12", "2150", ""));
    }

    @Test
    void when_a_part_is_missing() {
      assertEquals(
          "must have a day, a month and a year", read("", "1", "2026", "").wrong().orElse(""));
    }

    @Test
    void when_there_is_no_such_time() {
      assertTrue(read("14", "1", "2026", "25:00").wrong().isPresent());
      assertTrue(read("14", "1", "2026", "13pm").wrong().isPresent());
    }

    @Test
    void when_the_clocks_went_over_that_hour() {
      assertTrue(
          read("29", "3", "2026", "1:30").wrong().orElse("").contains("clocks went forward"));
    }
  }
}
