package org.candour.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.casework.CasePage;
import org.candour.casework.Opened;
import org.candour.casework.ReadRow;
import org.candour.casework.RefusalRow;
import org.candour.casework.Store;
import org.candour.casework.StoredReply;
import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;

record JpaRequests(Rows rows, Sql sql) implements Store.Requests {

  @Override
  public Optional<StoredReply> reply(
      PartnershipId p, PersonId person, String operation, String key) {
    Map<String, Object> named =
        Map.of("p", p.value(), "person", person.value(), "operation", operation, "key", key);
    return rows.list("reply", JpaReply.class, named).stream().map(JpaReply::row).findFirst();
  }

  @Override
  public void keepReply(
      PartnershipId p, PersonId person, String operation, String key, StoredReply reply) {
    rows.insert(new JpaReply(p, person, operation, key, reply));
  }

  @Override
  public void refuse(PartnershipId p, RefusalRow refusal) {
    rows.insert(new JpaRefusal(p, refusal));
  }

  @Override
  public List<RefusalRow> refusals(PartnershipId p, int most) {
    return rows.list("refusals", JpaRefusal.class, Map.of("p", p.value()), most).stream()
        .map(JpaRefusal::row)
        .toList();
  }

  @Override
  public void readBy(PartnershipId p, ReadRow read) {
    sql.insertNew(
        "insert into reading (partnership, id, person, read_at, operation, subject, part, capacity,"
            + " refused) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        p.value(),
        read.id(),
        read.person().value(),
        Moments.kept(read.at()),
        read.what().name(),
        read.subject().orElse(null),
        read.part(),
        read.capacity(),
        read.refused());
  }

  @Override
  public List<ReadRow> reads(PartnershipId p, String subject, int number) {
    return sql.query(
        "select * from reading where partnership = ? and subject = ?"
            + " order by id desc limit ? offset ?",
        JpaRequests::read,
        List.of(p.value(), subject, CasePage.SIZE, (number - 1L) * CasePage.SIZE));
  }

  @Override
  public long countReads(PartnershipId p, String subject) {
    return sql.query(
            "select count(*) from reading where partnership = ? and subject = ?",
            row -> row.getLong(1),
            List.of(p.value(), subject))
        .get(0);
  }

  private static ReadRow read(ResultSet row) throws SQLException {
    return new ReadRow(
        row.getString("id"),
        new PersonId(row.getString("person")),
        row.getTimestamp("read_at").toInstant(),
        what(row.getString("operation")),
        Optional.ofNullable(row.getString("subject")),
        row.getString("part"),
        row.getString("capacity"),
        row.getBoolean("refused"));
  }

  /** Before there were several, each row was of the case. */
  private static Opened what(String operation) {
    return Arrays.stream(Opened.values())
        .filter(o -> o.name().equalsIgnoreCase(operation))
        .findFirst()
        .orElse(Opened.CASE);
  }
}
