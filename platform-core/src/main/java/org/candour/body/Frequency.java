package org.candour.body;

import java.time.LocalDate;
import java.util.List;
import org.candour.time.WorkingCalendar;

/**
 * How often a thing is asked for outside any one review: meetings of a body, and duties that come
 * round. Days are days of London.
 */
public sealed interface Frequency
    permits InEach, InAny, InMonths, AgainAndAgain, WhileLive, AfterOccasion {
  /**
   * What is kept, set, still to come, overdue or missed on a day, oldest first.
   *
   * @param diary what was done and set; what lies after the day is set
   */
  List<Expected> on(LocalDate day, Diary diary, WorkingCalendar calendar);

  /** How often, in words: "at least 4 in each year". */
  String words();
}
