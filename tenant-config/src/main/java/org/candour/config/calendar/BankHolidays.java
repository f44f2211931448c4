package org.candour.config.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.candour.time.WorkingCalendar;

/**
 * The bank holidays of a region, and the working calendar of a partnership there. They are those
 * published at gov.uk/bank-holidays from {@link #KNOWN_FROM} to {@link #KNOWN_UNTIL}, moved from a
 * weekend to the day kept instead. Days before and after are not listed: what is counted beyond the
 * end is provisional.
 *
 * <p>When the government publishes another year, or a single new holiday, that day can be added at
 * once as a closure day of a partnership, and {@code KNOWN_UNTIL} moves with the next release.
 */
public final class BankHolidays {

  /** England and Wales, whose bank holidays are the same. */
  public static final String ENGLAND_AND_WALES = "england-and-wales";

  /** The first day from which bank holidays are listed: before any case that is counted here. */
  public static final LocalDate KNOWN_FROM = LocalDate.of(2012, 1, 1);

  /** The last day of the last year whose bank holidays the government has published. */
  public static final LocalDate KNOWN_UNTIL = LocalDate.of(2027, 12, 31);

  private BankHolidays() {}

  /** The regions there are calendars for. */
  public static Set<String> regions() {
    return Set.of(ENGLAND_AND_WALES);
  }

  /**
   * The calendar of a region, without anybody's closure days.
   *
   * @throws IllegalArgumentException when there is no calendar for the region
   */
  public static WorkingCalendar of(String region) {
    if (!regions().contains(region)) {
      throw new IllegalArgumentException(
          "There are no bank holidays for the region \""
              + region
              + "\"; there are for "
              + regions());
    }
    return EnglandAndWales.CALENDAR;
  }

  /**
   * The calendar of a partnership: the bank holidays of its region and the days it closes itself.
   *
   * @param name whose calendar it is
   * @param version which version of its closure days this is
   * @param closures the days it closes, with the name of each closure
   * @throws IllegalArgumentException when there is no calendar for the region
   */
  public static WorkingCalendar of(
      String region, String name, int version, Map<LocalDate, String> closures) {
    return of(region).alsoClosed(name, version, closures);
  }

  /** Read once, when first asked for. */
  private static final class EnglandAndWales {

    /** England's code in the library's file; a test holds that Wales is the same. */
    private static final String CODE = "eng";

    private static final WorkingCalendar CALENDAR =
        new WorkingCalendar(
            ENGLAND_AND_WALES, 1, Published.in(CODE, KNOWN_FROM, KNOWN_UNTIL), KNOWN_UNTIL);
  }
}
