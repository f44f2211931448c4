package org.candour.web.cases;

import java.util.List;
import org.candour.casework.Lists;
import org.candour.time.At;
import org.candour.web.shared.Addresses;
import org.candour.web.shared.Pager;

/** Who has opened a case, as its page shows it. */
public record ReadingsPage(CaseHead head, List<Row> rows, Pager pager) {

  /** Somebody who opened it or was refused. */
  public record Row(String when, String name, String capacity, String what, boolean refused) {}

  static ReadingsPage of(CaseHead head, Lists.Page<Lists.ReadingRow> page) {
    return new ReadingsPage(
        head, rows(page), Pager.of(page, head.base() + Addresses.of("readings") + "?page="));
  }

  private static String what(Lists.ReadingRow row) {
    return row.what().words() + (row.part().isEmpty() ? "" : ": " + row.part());
  }

  /** Each of them as a row. */
  public static List<Row> rows(Lists.Page<Lists.ReadingRow> page) {
    return page.rows().stream()
        .map(r -> new Row(new At(r.at()).words(), r.name(), r.capacity(), what(r), r.refused()))
        .toList();
  }
}
