package org.candour.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.candour.casework.Ids;
import org.candour.proof.Holdings;
import org.candour.proof.Journal;
import org.candour.proof.Leaf;
import org.candour.proof.Octets;
import org.candour.proof.PublicKeyOf;
import org.candour.proof.Row;
import org.candour.proof.SignedHead;
import org.candour.proof.StampedLeaf;
import org.candour.proof.ValueRow;
import org.candour.tenancy.PartnershipId;

/**
 * What is kept of one partnership's record, read in slices of a few thousand entries on one
 * connection. Its transaction sees one moment, so that a service that goes on writing does not look
 * like a fault.
 */
final class SqlHoldings implements Holdings {
  private static final int SLICE = 3_000;
  static final String ENTRIES =
      "select subject, place, kind, format, happened_from, happened_day, recorded, person,"
          + " framework, calendar, content, previous_hash, hash from journal_entry"
          + " where partnership = ? and ";
  private static final String VALUES =
      "select subject, place, id, salt, content, erased_at from personal_value"
          + " where partnership = ? and ";

  private final Sql sql;
  private final PartnershipId p;
  private final List<Counted> journals;
  private int at;
  private long read;

  SqlHoldings(Sql sql, PartnershipId p) {
    this.sql = sql;
    this.p = p;
    this.journals = counted();
  }

  /** A journal with its last place. */
  private record Counted(Journal journal, long last) {}

  private List<Counted> counted() {
    Map<String, String> bodies = new HashMap<>();
    sql.query(
            "select distinct body from meeting where partnership = ?",
            row -> row.getString(1),
            List.of(p.value()))
        .forEach(body -> bodies.put(Ids.ofBody(body), body));
    return sql.query(
        "select s.id, s.kind, c.reference, coalesce(m.place, 0) from subject s"
            + " left join review_case c on c.partnership = s.partnership and c.id = s.id"
            + " left join (select subject, max(place) as place from journal_entry"
            + " where partnership = ? group by subject) m on m.subject = s.id"
            + " where s.partnership = ? order by s.id",
        row ->
            new Counted(
                new Journal(
                    row.getString(1),
                    row.getString(2),
                    Optional.ofNullable(row.getString(3)),
                    Optional.ofNullable(bodies.get(row.getString(1)))),
                row.getLong(4)),
        List.of(p.value(), p.value()));
  }

  @Override
  public String partnership() {
    return p.value();
  }

  @Override
  public List<PublicKeyOf> keys() {
    return new SqlHeads(sql).keys(p);
  }

  @Override
  public List<SignedHead> heads(long after, int most) {
    return new SqlHeads(sql).after(p, after, most);
  }

  @Override
  public List<StampedLeaf> leaves(long from, long to) {
    return sql.query(
        "select l.*, h.made_at from head_leaf l join signed_head h"
            + " on h.partnership = l.partnership and h.counter = l.counter"
            + " where l.partnership = ? and l.counter between ? and ? order by l.counter",
        SqlHeads::stamped,
        List.of(p.value(), from, to));
  }

  @Override
  public List<Text> texts() {
    List<Text> texts = new ArrayList<>();
    texts.addAll(
        sql.query(
            "select version, sha256, text from framework where partnership = ? order by version",
            row ->
                new Text(
                    Leaf.ofText(Leaf.Kind.FRAMEWORK, row.getInt(1), Octets.of(row.getBytes(2))),
                    Octets.of(row.getBytes(3))),
            List.of(p.value())));
    texts.addAll(
        sql.query(
            "select version, body from calendar where partnership = ? order by version",
            row -> calendar(row.getInt(1), Octets.of(row.getBytes(2))),
            List.of(p.value())));
    return texts;
  }

  /** No hash stands beside a calendar. */
  private static Text calendar(int version, Octets body) {
    return new Text(Leaf.ofText(Leaf.Kind.CALENDAR, version, body.sha256()), body);
  }

  @Override
  public List<Part> next() {
    if (at == journals.size()) {
      return List.of();
    }
    return journals.get(at).last() > SLICE ? slice(journals.get(at)) : several();
  }

  /** The next slice of a long journal. */
  private List<Part> slice(Counted one) {
    String id = one.journal().id();
    long to = Math.min(read + SLICE, one.last());
    List<Object> range = List.of(p.value(), id, read + 1, to);
    String where = "subject = ? and place between ? and ?";
    List<Row> rows = sql.query(ENTRIES + where + " order by place", SqlHoldings::row, range);
    List<ValueRow> values =
        sql.query(VALUES + where + " order by place, id", SqlHoldings::value, range);
    Part part = new Part(one.journal(), read == 0 ? leavesOf(id, id) : List.of(), rows, values);
    read = to;
    if (to == one.last()) {
      read = 0;
      at++;
    }
    return List.of(part);
  }

  /** Whole journals, as many as make a slice. */
  private List<Part> several() {
    int from = at;
    long entries = 0;
    while (at < journals.size() && entries + journals.get(at).last() <= SLICE) {
      entries += journals.get(at++).last();
    }
    String first = journals.get(from).journal().id();
    String last = journals.get(at - 1).journal().id();
    List<Object> range = List.of(p.value(), first, last);
    String where = "subject between ? and ? order by subject, place";
    Map<String, List<Row>> rows = new HashMap<>();
    sql.query(ENTRIES + where, SqlHoldings::row, range)
        .forEach(r -> rows.computeIfAbsent(r.subject(), s -> new ArrayList<>()).add(r));
    Map<String, List<ValueRow>> values = new HashMap<>();
    sql.query(VALUES + where + ", id", SqlHoldings::value, range)
        .forEach(v -> values.computeIfAbsent(v.subject(), s -> new ArrayList<>()).add(v));
    Map<String, List<StampedLeaf>> leaves = new HashMap<>();
    leavesOf(first, last)
        .forEach(l -> leaves.computeIfAbsent(l.leaf().id(), s -> new ArrayList<>()).add(l));
    return journals.subList(from, at).stream()
        .map(Counted::journal)
        .map(
            j ->
                new Part(
                    j,
                    leaves.getOrDefault(j.id(), List.of()),
                    rows.getOrDefault(j.id(), List.of()),
                    values.getOrDefault(j.id(), List.of())))
        .toList();
  }

  private List<StampedLeaf> leavesOf(String first, String last) {
    return sql.query(
        "select l.*, h.made_at from head_leaf l join signed_head h"
            + " on h.partnership = l.partnership and h.counter = l.counter"
            + " where l.partnership = ? and l.kind = 'journal' and l.id between ? and ?"
            + " order by l.id, l.counter",
        SqlHeads::stamped,
        List.of(p.value(), first, last));
  }

  @Override
  public List<Row> whole(String subject) {
    return sql.query(
        ENTRIES + "subject = ? order by place", SqlHoldings::row, List.of(p.value(), subject));
  }

  private static Row row(ResultSet row) throws SQLException {
    Map<String, String> columns = new LinkedHashMap<>();
    LocalDate day = row.getObject("happened_day", LocalDate.class);
    columns.put("kind", row.getString("kind"));
    columns.put("person", row.getString("person"));
    columns.put("recorded", row.getTimestamp("recorded").toInstant().toString());
    columns.put("framework", row.getString("framework"));
    columns.put("calendar", row.getString("calendar"));
    columns.put("happened_from", row.getTimestamp("happened_from").toInstant().toString());
    columns.put("happened_day", day == null ? "" : day.toString());
    return new Row(
        row.getString("subject"),
        row.getLong("place"),
        row.getInt("format"),
        Octets.of(row.getBytes("previous_hash")),
        Octets.of(row.getBytes("hash")),
        Optional.of(Octets.of(row.getBytes("content"))),
        columns);
  }

  private static ValueRow value(ResultSet row) throws SQLException {
    Timestamp erased = row.getTimestamp("erased_at");
    return new ValueRow(
        row.getString("subject"),
        row.getLong("place"),
        row.getString("id"),
        Optional.ofNullable(row.getBytes("salt")).map(Octets::of),
        Optional.ofNullable(row.getBytes("content")).map(Octets::of),
        Optional.ofNullable(erased).map(Timestamp::toInstant),
        false);
  }

  @Override
  public Appointed appointed() {
    return new SqlAppointed(sql, p).read();
  }

  @Override
  public Map<Integer, Long> lastNumbers() {
    Map<Integer, Long> numbers = new HashMap<>();
    sql.query(
            "select for_year, last_given from reference_counter where partnership = ?",
            row -> Map.entry(row.getInt(1), row.getLong(2)),
            List.of(p.value()))
        .forEach(e -> numbers.put(e.getKey(), e.getValue()));
    return numbers;
  }

  @Override
  public Set<String> references() {
    return new TreeSet<>(
        sql.query(
            "select reference from review_case where partnership = ?",
            row -> row.getString(1),
            List.of(p.value())));
  }
}
