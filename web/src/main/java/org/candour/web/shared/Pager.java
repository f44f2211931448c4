package org.candour.web.shared;

import java.util.List;
import java.util.stream.IntStream;
import org.candour.casework.Lists;

/**
 * The links below a list: first, last and those around the current page.
 *
 * @param shown in words: how many rows of how many
 */
public record Pager(String shown, List<Stop> stops, String previous, String next) {
  private static final int AROUND = 2;

  /** One page to go to, or a gap when it has no address. */
  public record Stop(String label, String href, boolean current) {}

  /** For a page of rows; the address ends where the page number goes. */
  public static Pager of(Lists.Page<?> page, String address) {
    int pages = page.pages();
    List<Stop> stops =
        IntStream.rangeClosed(1, pages)
            .filter(n -> near(n, page.number(), pages) || edgeOfGap(n, page.number(), pages))
            .mapToObj(n -> stop(n, page.number(), pages, address))
            .toList();
    return new Pager(
        shown(page),
        pages > 1 ? stops : List.of(),
        page.number() > 1 ? address + (page.number() - 1) : "",
        page.number() < pages ? address + (page.number() + 1) : "");
  }

  private static boolean near(int n, int current, int pages) {
    return n == 1 || n == pages || Math.abs(n - current) < AROUND;
  }

  private static boolean edgeOfGap(int n, int current, int pages) {
    return Math.abs(n - current) == AROUND && !near(n, current, pages);
  }

  private static Stop stop(int n, int current, int pages, String address) {
    return near(n, current, pages)
        ? new Stop(Integer.toString(n), address + n, n == current)
        : new Stop("⋯", "", false);
  }

  private static String shown(Lists.Page<?> page) {
    if (page.rows().isEmpty()) {
      return "";
    }
    long first = (page.number() - 1L) * page.size() + 1;
    return first + " to " + (first + page.rows().size() - 1) + " of " + page.total();
  }
}
