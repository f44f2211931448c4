package org.candour.web.scrutiny;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.candour.casework.Period;
import org.candour.web.shared.Link;

/**
 * Which referrals are asked for: those of a calendar year, or of the twelve months up to today.
 *
 * @param code as it stands in the address: a year, or nothing
 */
record Asked(String code, Period period, String words) {
  private static final int YEARS = 6;

  /** What is not one of the years on offer is as if nothing had been asked. */
  static Asked of(String year, LocalDate today) {
    return years(today)
        .filter(y -> year.equals(Integer.toString(y)))
        .mapToObj(Asked::ofYear)
        .findFirst()
        .orElseGet(() -> new Asked("", Period.yearTo(today), "the last 12 months"));
  }

  private static IntStream years(LocalDate today) {
    return IntStream.range(0, YEARS).map(back -> today.getYear() - back);
  }

  private static Asked ofYear(int year) {
    Period period = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    return new Asked(Integer.toString(year), period, Integer.toString(year));
  }

  /** A link for each period on offer. */
  List<Link> links(String address, LocalDate today) {
    List<Link> links = new ArrayList<>();
    links.add(new Link("Last 12 months", address, code.isEmpty()));
    years(today)
        .mapToObj(Integer::toString)
        .forEach(y -> links.add(new Link(y, address + "?received=" + y, code.equals(y))));
    return links;
  }

  /** The address with this period and one thing more. */
  String with(String address, String name, String value) {
    return address + "?" + (code.isEmpty() ? "" : "received=" + code + "&") + name + "=" + value;
  }
}
