package org.candour.time;

import static org.candour.time.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A person's age")
class AgeTest {

  private final LocalDate leapDay = day("Sun 29 Feb 2004");

  @Test
  void goes_up_on_the_birthday() {
    LocalDate born = day("Tue 1 Jun 2010");

    assertEquals(Optional.of(new Age(15)), Age.on(day("Sun 31 May 2026"), born));
    assertEquals(Optional.of(new Age(16)), Age.on(day("Mon 1 Jun 2026"), born));
  }

  @Test
  void of_one_born_on_29_february_goes_up_on_1_march_in_an_ordinary_year() {
    assertEquals(Optional.of(new Age(17)), Age.on(day("Mon 28 Feb 2022"), leapDay));
    assertEquals(Optional.of(new Age(18)), Age.on(day("Tue 1 Mar 2022"), leapDay));
  }

  @Test
  void of_one_born_on_29_february_goes_up_on_that_day_in_a_leap_year() {
    assertEquals(Optional.of(new Age(19)), Age.on(day("Wed 28 Feb 2024"), leapDay));
    assertEquals(Optional.of(new Age(20)), Age.on(day("Thu 29 Feb 2024"), leapDay));
  }

  @Test
  void is_nought_on_the_day_of_birth_and_none_before() {
    assertEquals(Optional.of(new Age(0)), Age.on(leapDay, leapDay));
    assertEquals(Optional.empty(), Age.on(leapDay.minusDays(1), leapDay));
  }

  @Test
  void is_never_negative() {
    assertThrows(IllegalArgumentException.class, () -> new Age(-1));
  }
}
