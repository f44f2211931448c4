package org.candour.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.casework.Bytes;
import org.candour.casework.CaseFilter;
import org.candour.casework.CasePage;
import org.candour.casework.CaseRow;
import org.candour.casework.OpenTo;
import org.candour.casework.Store;
import org.candour.tenancy.PartnershipId;

record JpaCases(Rows rows, Sql sql, JpaJournals journals) implements Store.Cases {

  @Override
  public long nextReference(PartnershipId p, int year) {
    // the counter's row stays locked until the transaction ends: no number is lost or given twice
    sql.update(
        "insert into reference_counter (partnership, for_year, last_given)"
            + " values (?, ?, last_insert_id(1))"
            + " on duplicate key update last_given = last_insert_id(last_given + 1)",
        p.value(),
        year);
    return sql.query("select last_insert_id()", row -> row.getLong(1), List.of()).get(0);
  }

  @Override
  public void open(PartnershipId p, CaseRow row) {
    journals.begin(p, row.id(), "case");
    rows.insert(new JpaCase(p, row));
  }

  @Override
  public Optional<CaseRow> byId(PartnershipId p, String id) {
    return one("case.id", p, "id", id);
  }

  @Override
  public Optional<CaseRow> byReference(PartnershipId p, String reference) {
    return one("case.reference", p, "reference", reference);
  }

  @Override
  public List<CaseRow> received(PartnershipId p, Instant from, Instant to) {
    return sql.query(
        "select * from review_case where partnership = ? and opened_at >= ? and opened_at < ?"
            + " order by id",
        JpaCases::row,
        List.of(p.value(), Moments.kept(from), Moments.kept(to)));
  }

  @Override
  public List<CaseRow> openAfter(PartnershipId p, String id, int most) {
    return sql.query(
        "select * from review_case where partnership = ? and status = 'open' and id > ?"
            + " order by id limit ?",
        JpaCases::row,
        List.of(p.value(), id, most));
  }

  @Override
  public List<CaseRow> atMeeting(PartnershipId p, String body, String meeting) {
    if (!Ascii.all(body, meeting)) {
      return List.of();
    }
    return sql.query(
        "select c.* from review_case c where c.partnership = ? and c.id in (select i.case_id"
            + " from meeting_item i where i.partnership = ? and i.body = ? and i.meeting = ?)"
            + " order by c.id",
        JpaCases::row,
        List.of(p.value(), p.value(), body, meeting));
  }

  private Optional<CaseRow> one(String query, PartnershipId p, String name, String key) {
    return Ascii.all(key)
        ? rows.list(query, JpaCase.class, Map.of("p", p.value(), name, key)).stream()
            .map(JpaCase::row)
            .findFirst()
        : Optional.empty();
  }

  @Override
  public boolean update(PartnershipId p, CaseRow row) {
    return sql.update(
            "update review_case set kind = ?, status = ?, next_due_at = ?, updated_at = ?, tag = ?"
                + " where partnership = ? and id = ?",
            row.kind(),
            row.status(),
            row.nextDueAt().map(Moments::kept).orElse(null),
            Moments.kept(row.updatedAt()),
            row.tag().array(),
            p.value(),
            row.id())
        > 0;
  }

  @Override
  public CasePage list(PartnershipId p, OpenTo to, CaseFilter filter, int number) {
    if (!canBe(filter)) {
      return new CasePage(List.of(), number, 0);
    }
    OpenCases open = new OpenCases(p, to);
    long total = total(p, open, filter);
    List<Object> values = new ArrayList<>(List.of(p.value()));
    String asked = where(filter, values) + open.and("c.id", values);
    values.add(CasePage.SIZE);
    values.add((number - 1L) * CasePage.SIZE);
    String page = "select c.*" + asked + " order by c.id desc limit ? offset ?";
    return new CasePage(sql.query(page, JpaCases::row, values), number, total);
  }

  /** As of {@link DueQuery}: what is kept from them is counted by itself and taken off. */
  private long total(PartnershipId p, OpenCases open, CaseFilter filter) {
    List<Object> values = new ArrayList<>(List.of(p.value()));
    String all = "select count(*)" + where(filter, values);
    String text;
    if (open.to().everyCase()) {
      values.add(p.value());
      String kept = "select count(*)" + where(filter, values);
      text = "select (" + all + ") - (" + kept + " and " + open.isKept("c.id", values) + ")";
    } else {
      text = all + open.and("c.id", values);
    }
    return sql.query(text, row -> row.getLong(1), values).get(0);
  }

  private static boolean canBe(CaseFilter filter) {
    return Stream.of(filter.status(), filter.kind(), filter.referenceStart())
        .flatMap(Optional::stream)
        .allMatch(Ascii::letters);
  }

  private static String where(CaseFilter filter, List<Object> values) {
    StringBuilder where = new StringBuilder(" from review_case c where c.partnership = ?");
    filter.status().ifPresent(status -> add(where, values, " and c.status = ?", status));
    filter.kind().ifPresent(kind -> add(where, values, " and c.kind = ?", kind));
    filter
        .referenceStart()
        .ifPresent(start -> add(where, values, " and c.reference like ?", literal(start) + "%"));
    return where.toString();
  }

  private static void add(StringBuilder where, List<Object> values, String test, String value) {
    where.append(test);
    values.add(value);
  }

  private static String literal(String start) {
    return start.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  private static CaseRow row(ResultSet row) throws SQLException {
    return new CaseRow(
        row.getString("id"),
        row.getString("reference"),
        row.getTimestamp("opened_at").toInstant(),
        row.getString("kind"),
        row.getString("status"),
        Optional.ofNullable(row.getTimestamp("next_due_at")).map(Timestamp::toInstant),
        row.getTimestamp("updated_at").toInstant(),
        Bytes.of(row.getBytes("tag")));
  }
}
