package org.candour.api.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.candour.api.json.Body;
import org.candour.casework.Lists;
import org.candour.time.When;

/** A page of cases. */
public record CaseRows(List<Row> cases, int page, int pages, long total) implements Body {
  /** A case in the list. */
  public record Row(
      String reference,
      String title,
      String reviewType,
      String status,
      When received,
      Optional<Instant> nextDue) {}

  static CaseRows of(Lists.Page<Lists.CaseRow> page) {
    List<Row> rows =
        page.rows().stream()
            .map(
                r ->
                    new Row(
                        r.reference(),
                        r.title(),
                        r.reviewType(),
                        r.status(),
                        r.received(),
                        r.nextDue()))
            .toList();
    return new CaseRows(rows, page.number(), page.pages(), page.total());
  }
}
