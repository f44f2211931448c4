package org.candour.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A person's age in completed years. A year is completed at the start of the birthday; a person
 * born on 29 February completes it on 1 March in a year that has no such day.
 */
public record Age(int years) {

  public Age {
    if (years < 0) {
      throw new IllegalArgumentException("An age is not less than 0");
    }
  }

  /** The age on a day; none before birth. */
  public static Optional<Age> on(LocalDate day, LocalDate born) {
    return day.isBefore(born)
        ? Optional.empty()
        : Optional.of(new Age((int) ChronoUnit.YEARS.between(born, day)));
  }

  /** Whether the birthday of that age is still to come. */
  public boolean under(int age) {
    return years < age;
  }
}
