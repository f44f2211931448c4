package org.candour.config.calendar;

import static org.candour.config.calendar.BankHolidays.ENGLAND_AND_WALES;
import static org.candour.config.calendar.BankHolidays.KNOWN_FROM;
import static org.candour.config.calendar.BankHolidays.KNOWN_UNTIL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.candour.time.WorkingCalendar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The bank holidays of England and Wales")
class BankHolidaysTest {

  private final WorkingCalendar calendar = BankHolidays.of(ENGLAND_AND_WALES);

  @Nested
  @DisplayName("Are those the government published")
  class AreThosePublished {

    @ParameterizedTest(name = "in {0}")
    @CsvSource(
        delimiter = '|',
        value = {
          "2012 | 2 Jan, 6 Apr, 9 Apr, 7 May, 4 Jun, 5 Jun, 27 Aug, 25 Dec, 26 Dec",
          "2013 | 1 Jan, 29 Mar, 1 Apr, 6 May, 27 May, 26 Aug, 25 Dec, 26 Dec",
          "2014 | 1 Jan, 18 Apr, 21 Apr, 5 May, 26 May, 25 Aug, 25 Dec, 26 Dec",
          "2015 | 1 Jan, 3 Apr, 6 Apr, 4 May, 25 May, 31 Aug, 25 Dec, 28 Dec",
          "2016 | 1 Jan, 25 Mar, 28 Mar, 2 May, 30 May, 29 Aug, 26 Dec, 27 Dec",
          "2017 | 2 Jan, 14 Apr, 17 Apr, 1 May, 29 May, 28 Aug, 25 Dec, 26 Dec",
          "2018 | 1 Jan, 30 Mar, 2 Apr, 7 May, 28 May, 27 Aug, 25 Dec, 26 Dec",
          "2019 | 1 Jan, 19 Apr, 22 Apr, 6 May, 27 May, 26 Aug, 25 Dec, 26 Dec",
          "2020 | 1 Jan, 10 Apr, 13 Apr, 8 May, 25 May, 31 Aug, 25 Dec, 28 Dec",
          "2021 | 1 Jan, 2 Apr, 5 Apr, 3 May, 31 May, 30 Aug, 27 Dec, 28 Dec",
          "2022 | 3 Jan, 15 Apr, 18 Apr, 2 May, 2 Jun, 3 Jun, 29 Aug, 19 Sep, 26 Dec, 27 Dec",
          "2023 | 2 Jan, 7 Apr, 10 Apr, 1 May, 8 May, 29 May, 28 Aug, 25 Dec, 26 Dec",
          "2024 | 1 Jan, 29 Mar, 1 Apr, 6 May, 27 May, 26 Aug, 25 Dec, 26 Dec",
          "2025 | 1 Jan, 18 Apr, 21 Apr, 5 May, 26 May, 25 Aug, 25 Dec, 26 Dec",
          "2026 | 1 Jan, 3 Apr, 6 Apr, 4 May, 25 May, 31 Aug, 25 Dec, 28 Dec",
          "2027 | 1 Jan, 26 Mar, 29 Mar, 3 May, 31 May, 30 Aug, 27 Dec, 28 Dec"
        })
    void and_no_others(int year, String days) {
      assertEquals(in(year, days), listed(year));
    }

    private List<LocalDate> in(int year, String days) {
      DateTimeFormatter format = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
      return Arrays.stream(days.split(", "))
          .map(day -> MonthDay.parse(day, format).atYear(year))
          .sorted()
          .toList();
    }

    private List<LocalDate> listed(int year) {
      return calendar.closures().keySet().stream().filter(day -> day.getYear() == year).toList();
    }
  }

  @Nested
  @DisplayName("Are named as people name them")
  class AreNamed {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
        delimiter = '|',
        value = {
          "2026-01-01 | New Year's Day",
          "2026-04-03 | Good Friday",
          "2026-04-06 | Easter Monday",
          "2026-05-04 | Early May bank holiday",
          "2026-05-25 | Spring bank holiday",
          "2026-08-31 | Summer bank holiday",
          "2026-12-25 | Christmas Day",
          "2026-12-28 | Boxing Day (substitute day)",
          "2022-01-03 | New Year's Day (substitute day)",
          "2022-12-27 | Christmas Day (substitute day)",
          "2012-06-05 | Queen's Diamond Jubilee",
          "2022-06-03 | Queen's Platinum Jubilee",
          "2022-09-19 | State Funeral of Queen Elizabeth II",
          "2023-05-08 | Coronation of King Charles III"
        })
    void in_english(LocalDate day, String name) {
      assertEquals(name, calendar.closures().get(day));
    }

    @Test
    void each_one_of_them() {
      assertFalse(calendar.closures().containsValue("Bank holiday"));
    }
  }

  @Test
  void are_the_same_in_wales_as_in_england() {
    Map<LocalDate, String> england = Published.in("eng", KNOWN_FROM, KNOWN_UNTIL);

    assertEquals(england, Published.in("wls", KNOWN_FROM, KNOWN_UNTIL));
  }

  @Test
  void are_known_to_the_end_of_2027_and_not_guessed_beyond() {
    assertEquals(LocalDate.of(2027, 12, 31), calendar.knownUntil());
    assertTrue(calendar.works(LocalDate.of(2028, 4, 14)), "Good Friday 2028 is not published");
  }

  @Test
  void carry_the_name_of_the_region() {
    assertEquals("england-and-wales version 1", calendar.toString());
  }

  @Test
  void of_another_region_are_refused_and_the_regions_named() {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> BankHolidays.of("atlantis"));

    assertEquals(
        "There are no bank holidays for the region \"atlantis\"; there are for [england-and-wales]",
        refused.getMessage());
  }

  @Test
  void are_joined_by_a_partnerships_own_closure_days() {
    LocalDate closed = LocalDate.of(2026, 12, 29);

    WorkingCalendar own =
        BankHolidays.of(ENGLAND_AND_WALES, "a partnership", 3, Map.of(closed, "Offices closed"));

    assertFalse(own.works(closed));
    assertFalse(own.works(LocalDate.of(2026, 12, 28)));
    assertTrue(calendar.works(closed));
    assertEquals("a partnership version 3", own.toString());
  }
}
