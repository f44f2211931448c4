package org.candour.persistence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.candour.casework.DueFilter;
import org.candour.casework.DueItem;
import org.candour.casework.DueRow;
import org.candour.casework.OpenTo;
import org.candour.casework.Store;
import org.candour.tenancy.PartnershipId;

record JpaDueDates(Rows rows, Sql sql) implements Store.DueDates {

  @Override
  public void replace(PartnershipId p, String subject, List<DueRow> wanted) {
    List<DueRow> missing = new ArrayList<>(wanted);
    Deque<JpaDue> spare = new ArrayDeque<>();
    int lines = 0;
    for (JpaDue line : rows.tracked("due", JpaDue.class, key(p, subject))) {
      lines = line.line;
      if (!missing.remove(line.row())) {
        spare.add(line);
      }
    }
    for (DueRow row : missing) {
      if (spare.isEmpty()) {
        rows.em().persist(new JpaDue(p, subject, ++lines, row));
      } else {
        spare.remove().become(row);
      }
    }
    spare.forEach(rows.em()::remove);
    rows.write();
  }

  @Override
  public List<DueRow> of(PartnershipId p, String subject) {
    return rows.list("due.subject", JpaDue.class, key(p, subject)).stream()
        .map(JpaDue::row)
        .toList();
  }

  private static Map<String, Object> key(PartnershipId p, String subject) {
    return Map.of("p", p.value(), "subject", subject);
  }

  @Override
  public long count(PartnershipId p, OpenTo to, DueFilter filter) {
    return new DueQuery(p, to, filter).count(sql);
  }

  @Override
  public List<DueItem> list(PartnershipId p, OpenTo to, DueFilter filter, int number) {
    return new DueQuery(p, to, filter).page(sql, number);
  }
}
