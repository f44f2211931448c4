package org.candour.casework;

import java.util.List;

/** A page of cases: its number from 1, and how many cases there are on all pages. */
public record CasePage(List<CaseRow> rows, int number, long total) {
  /** Rows on a full page. */
  public static final int SIZE = 25;

  public CasePage {
    rows = List.copyOf(rows);
  }

  public int pages() {
    return (int) Math.max(1, (total + SIZE - 1) / SIZE);
  }
}
