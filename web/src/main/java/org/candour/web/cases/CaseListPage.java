package org.candour.web.cases;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.candour.casework.Desk;
import org.candour.casework.Lists;
import org.candour.time.Civil;
import org.candour.web.shared.Addresses;
import org.candour.web.shared.Badge;
import org.candour.web.shared.Pager;

/** The list of cases as its page shows it. */
public record CaseListPage(String base, String text, List<Row> rows, Pager pager) {
  /** One case. */
  public record Row(
      String title,
      String reference,
      String href,
      String type,
      String status,
      String received,
      Badge badge,
      String day) {}

  static CaseListPage of(Lists.Page<Lists.CaseRow> page, Desk desk, String text, Instant now) {
    String base = Addresses.of("p", desk.who().partnership().value());
    return new CaseListPage(
        base,
        text,
        page.rows().stream().map(r -> row(r, base, now)).toList(),
        Pager.of(page, base + "/cases?text=" + Addresses.encoded(text) + "&page="));
  }

  private static Row row(Lists.CaseRow row, String base, Instant now) {
    Optional<Instant> due = row.nextDue();
    return new Row(
        row.title(),
        row.title().contains(row.reference()) ? "" : row.reference(),
        base + Addresses.of("cases", row.reference()),
        row.reviewType(),
        row.status().substring(0, 1).toUpperCase(Locale.UK) + row.status().substring(1),
        row.received().words(),
        due.map(d -> Badge.due(d, now)).orElse(new Badge(Badge.Look.REST, "Nothing due")),
        due.map(d -> Civil.words(Badge.lastDay(d))).orElse(""));
  }
}
