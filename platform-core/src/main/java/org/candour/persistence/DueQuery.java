package org.candour.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.candour.casework.DueFilter;
import org.candour.casework.DueItem;
import org.candour.casework.DueRow;
import org.candour.casework.OpenTo;
import org.candour.tenancy.PartnershipId;

/**
 * One page of due rows in one statement. The index is named, so that a page reads the rows up to
 * its end and no more, however many there are; a planner that sorts them all would make the page
 * dearer with every case. Who owes is asked one by one, each from the beginning of its part of the
 * index, since a list of them would be sorted whole. Each row is kept or left out by its case's own
 * key.
 */
record DueQuery(PartnershipId p, OpenTo to, DueFilter filter) {
  /** What comes round outside any case is everybody's to see. */
  private static final String OF_NO_CASE =
      "(select 1 from review_case r where r.partnership = due.partnership and r.id = due.subject"
          + " limit 1) is null";

  private static final String ORDER = " order by due_at, subject, line limit ?";

  List<DueItem> page(Sql sql, int number) {
    if (nobody()) {
      return List.of();
    }
    List<Object> values = new ArrayList<>();
    String text = page(number, values);
    return sql.query(text, DueQuery::read, values);
  }

  private boolean nobody() {
    return filter.owes().map(Set::isEmpty).orElse(false);
  }

  long count(Sql sql) {
    if (nobody()) {
      return 0;
    }
    List<Object> values = new ArrayList<>();
    return sql.query(counting(values), row -> row.getLong(1), values).get(0);
  }

  /**
   * Where every case opens, what is kept from them is counted by itself and taken off: to ask at
   * each row makes a total three times as dear.
   */
  private String counting(List<Object> values) {
    if (!to.everyCase()) {
      return "select count(*) from due" + where(values) + owed(values);
    }
    String all = "select count(*) from due" + filtered(values) + owed(values);
    String kept =
        "select count(*) from due"
            + filtered(values)
            + " and "
            + new OpenCases(p, to).isKept("due.subject", values)
            + owed(values);
    return "select (" + all + ") - (" + kept + ")";
  }

  private String owed(List<Object> values) {
    values.addAll(owes());
    return filter.owes().isEmpty()
        ? ""
        : owes().stream().map(o -> "?").collect(Collectors.joining(", ", " and owes in (", ")"));
  }

  private Set<String> owes() {
    return new TreeSet<>(filter.owes().orElse(Set.of()));
  }

  private String page(int number, List<Object> values) {
    long before = (number - 1L) * DueItem.PAGE;
    String rows = filter.owes().isEmpty() ? byMoment(values) : byWho(before, values);
    values.add(DueItem.PAGE);
    values.add(before);
    return "select d.*, c.reference from (select * from "
        + rows
        + ORDER
        + " offset ?) d left join review_case c"
        + " on c.partnership = d.partnership and c.id = d.subject"
        + " order by d.due_at, d.subject, d.line";
  }

  private String byMoment(List<Object> values) {
    return "due force index (due_moment)" + where(values);
  }

  private String byWho(long before, List<Object> values) {
    return owes().stream()
        .map(
            owes -> {
              String part =
                  "(select * from due force index (due_owes)" + where(values) + " and owes = ?";
              values.add(owes);
              values.add(before + DueItem.PAGE);
              return part + ORDER + ")";
            })
        .collect(Collectors.joining(" union all ", "(", ") m"));
  }

  private String where(List<Object> values) {
    return filtered(values) + new OpenCases(p, to).andOr("due.subject", OF_NO_CASE, values);
  }

  private String filtered(List<Object> values) {
    StringBuilder text = new StringBuilder(" where partnership = ?");
    values.add(p.value());
    filter.from().ifPresent(t -> add(text, " and due_at >= ?", values, Moments.compared(t)));
    filter.before().ifPresent(t -> add(text, " and due_at < ?", values, Moments.compared(t)));
    filter.not().ifPresent(state -> add(text, " and state <> ?", values, state));
    return text.toString();
  }

  private static void add(StringBuilder text, String part, List<Object> values, Object value) {
    text.append(part);
    values.add(value);
  }

  private static DueItem read(ResultSet row) throws SQLException {
    DueRow due =
        new DueRow(
            Words.review(row.getString("review")),
            row.getString("rule"),
            row.getString("step"),
            row.getString("owes"),
            row.getInt("rung"),
            row.getString("occurrence"),
            row.getTimestamp("due_at").toInstant(),
            row.getString("state"));
    return new DueItem(
        row.getString("subject"), Optional.ofNullable(row.getString("reference")), due);
  }
}
