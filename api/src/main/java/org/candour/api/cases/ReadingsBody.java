package org.candour.api.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.candour.api.json.Body;
import org.candour.casework.Lists;
import org.candour.casework.Opened;

/** A page of those who opened a case, or were refused it. */
public record ReadingsBody(List<Row> readings, int page, int pages, long total) implements Body {
  /** Somebody, what they opened of the case, which part of it, and in what capacity. */
  public record Row(
      Instant at,
      String name,
      Optional<String> capacity,
      Opened what,
      Optional<String> part,
      boolean refused) {}

  static ReadingsBody of(Lists.Page<Lists.ReadingRow> page) {
    List<Row> rows =
        page.rows().stream()
            .map(
                r ->
                    new Row(
                        r.at(),
                        r.name(),
                        Optional.of(r.capacity()).filter(c -> !c.isEmpty()),
                        r.what(),
                        Optional.of(r.part()).filter(p -> !p.isEmpty()),
                        r.refused()))
            .toList();
    return new ReadingsBody(rows, page.number(), page.pages(), page.total());
  }
}
