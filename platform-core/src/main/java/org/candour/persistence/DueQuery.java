package org.candour.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.casework.DueFilter;
import org.candour.casework.DueItem;
import org.candour.casework.DuePage;
import org.candour.casework.DueRow;
import org.candour.tenancy.PartnershipId;

/**
 * One page of due rows in one statement. The index is named, so that a page is read from where it
 * begins to where it ends however many rows there are; a planner that sorts them all would make the
 * page dearer with every case.
 */
record DueQuery(PartnershipId p, DueFilter filter, Optional<DueCursor> after) {

  private record Found(DueItem item, DueCursor cursor) {}

  DuePage page(Sql sql) {
    List<Object> values = new ArrayList<>();
    String text = text(values);
    List<Found> found = sql.query(text, DueQuery::read, values);
    boolean more = found.size() > DuePage.SIZE;
    List<Found> shown = more ? found.subList(0, DuePage.SIZE) : found;
    Optional<String> next =
        more ? Optional.of(shown.get(shown.size() - 1).cursor().text()) : Optional.empty();
    return new DuePage(shown.stream().map(Found::item).toList(), next);
  }

  long count(Sql sql) {
    List<Object> values = new ArrayList<>();
    String text = "select count(*) from due d" + where(values);
    return sql.query(text, row -> row.getLong(1), values).get(0);
  }

  private String text(List<Object> values) {
    String text =
        "select d.*, c.reference from due d force index ("
            + (filter.owes().isPresent() ? "due_owes" : "due_moment")
            + ") left join review_case c on c.partnership = d.partnership and c.id = d.subject"
            + where(values)
            + " order by d.due_at, d.subject, d.line limit ?";
    values.add(DuePage.SIZE + 1);
    return text;
  }

  private String where(List<Object> values) {
    StringBuilder text = new StringBuilder(" where d.partnership = ?");
    values.add(p.value());
    filter.owes().ifPresent(owes -> add(text, " and d.owes = ?", values, owes));
    filter.from().ifPresent(t -> add(text, " and d.due_at >= ?", values, Moments.compared(t)));
    filter.before().ifPresent(t -> add(text, " and d.due_at < ?", values, Moments.compared(t)));
    after.ifPresent(cursor -> addAfter(text, values, cursor));
    return text.toString();
  }

  private static void addAfter(StringBuilder text, List<Object> values, DueCursor after) {
    Object at = Moments.compared(after.dueAt());
    text.append(" and d.due_at >= ? and (d.due_at > ? or d.subject > ?");
    text.append(" or (d.subject = ? and d.line > ?))");
    values.addAll(List.of(at, at, after.subject(), after.subject(), after.line()));
  }

  private static void add(StringBuilder text, String part, List<Object> values, Object value) {
    text.append(part);
    values.add(value);
  }

  private static Found read(ResultSet row) throws SQLException {
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
    String subject = row.getString("subject");
    Optional<String> reference = Optional.ofNullable(row.getString("reference"));
    return new Found(
        new DueItem(subject, reference, due),
        new DueCursor(due.dueAt(), subject, row.getInt("line")));
  }
}
