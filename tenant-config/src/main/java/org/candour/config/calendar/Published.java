package org.candour.config.calendar;

import static java.util.stream.Collectors.toMap;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Reads the bank holidays of a part of the United Kingdom from jollyday. */
final class Published {

  // Our own words, since the library's come in the language of the machine it runs on.
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("NEW_YEAR", "New Year's Day"),
          Map.entry("christian.GOOD_FRIDAY", "Good Friday"),
          Map.entry("christian.EASTER_MONDAY", "Easter Monday"),
          Map.entry("EARLY_MAY_BANK_HOLIDAY", "Early May bank holiday"),
          Map.entry("SPRING_BANK_HOLIDAY", "Spring bank holiday"),
          Map.entry("SUMMER_BANK_HOLIDAY", "Summer bank holiday"),
          Map.entry("CHRISTMAS", "Christmas Day"),
          Map.entry("BOXING_DAY", "Boxing Day"),
          Map.entry("QUEENS_DIAMOND_JUBILEE", "Queen's Diamond Jubilee"),
          Map.entry("QUEENS_PLATINUM_JUBILEE", "Queen's Platinum Jubilee"),
          Map.entry("QUEENS_STATE_FUNERAL", "State Funeral of Queen Elizabeth II"),
          Map.entry("KINGS_CORONATION", "Coronation of King Charles III"));

  private Published() {}

  static Map<LocalDate, String> in(String code, LocalDate from, LocalDate until) {
    return holidays(code, from, until).stream().collect(toMap(Published::kept, Published::name));
  }

  /**
   * The library finds its reader through the class loader of the running thread, which on a server
   * is not always that of the application.
   */
  private static Set<Holiday> holidays(String code, LocalDate from, LocalDate until) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(Published.class.getClassLoader());
    try {
      return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM))
          .getHolidays(from, until, code);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static LocalDate kept(Holiday holiday) {
    return holiday.getObservedDate().orElse(holiday.getActualDate());
  }

  private static String name(Holiday holiday) {
    String name = NAMES.getOrDefault(holiday.getPropertiesKey(), "Bank holiday");
    return holiday.getObservedDate().isPresent() ? name + " (substitute day)" : name;
  }
}
