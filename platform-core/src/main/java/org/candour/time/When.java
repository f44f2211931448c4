package org.candour.time;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When a thing happened or is to happen: at a moment, or on a day whose hour nobody knows.
 *
 * <p>Years before 1900 and after 2999 are refused, so that a slip of the keyboard never becomes a
 * deadline.
 */
public sealed interface When permits At, On {

  /** The first and the last year that can be meant. */
  int FIRST_YEAR = 1900;

  int LAST_YEAR = 2999;

  /**
   * The last year that a person may give. What a limit is counted to from there, by the longest
   * limit there can be, is still a date that can be meant.
   */
  int LAST_GIVEN = 2150;

  /** Whether a person may give this year. */
  static boolean mayBeGiven(int year) {
    return year >= FIRST_YEAR && year <= LAST_GIVEN;
  }

  /** The day in London. */
  LocalDate day();

  /** The earliest instant it can have been. */
  Instant start();

  /**
   * The latest instant it can have been: the same as {@link #start()} unless only the day is known.
   */
  Instant last();

  /** Whether only the day is known. */
  boolean dayOnly();

  /** In words, to the precision known. */
  String words();
}
