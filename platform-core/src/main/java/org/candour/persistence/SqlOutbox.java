package org.candour.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.candour.casework.Bytes;
import org.candour.casework.OutboxRow;
import org.candour.casework.Store;
import org.candour.tenancy.PartnershipId;

/** The outbox. Workers pass over each other's rows instead of waiting for them (SKIP LOCKED). */
record SqlOutbox(Sql sql) implements Store.Outbox {

  @Override
  public boolean put(PartnershipId p, OutboxRow row) {
    return sql.insertNew(
        "insert into outbox (partnership, id, subject, review, rule, owes, rung, occurrence,"
            + " put_at, content) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        p.value(),
        row.id(),
        row.subject(),
        row.review().orElse(""),
        row.rule(),
        row.owes(),
        row.rung(),
        row.occurrence(),
        Moments.kept(row.putAt()),
        row.content().array());
  }

  @Override
  public List<OutboxRow> take(PartnershipId p, int most, Instant now, Instant until) {
    List<OutboxRow> free =
        sql.query(
            "select * from outbox where partnership = ? and sent_at is null"
                + " and (claimed_until is null or claimed_until <= ?)"
                + " order by id limit ? for update skip locked",
            SqlOutbox::row,
            List.of(p.value(), Moments.compared(now), most));
    Timestamp held = Moments.kept(until);
    for (OutboxRow row : free) {
      sql.update(
          "update outbox set claimed_until = ? where partnership = ? and id = ?",
          held,
          p.value(),
          row.id());
    }
    return free;
  }

  @Override
  public boolean sent(PartnershipId p, String id, Instant at) {
    return sql.update(
            "update outbox set sent_at = ? where partnership = ? and id = ? and sent_at is null",
            Moments.kept(at),
            p.value(),
            id)
        > 0;
  }

  private static OutboxRow row(ResultSet row) throws SQLException {
    return new OutboxRow(
        row.getString("id"),
        row.getString("subject"),
        Words.review(row.getString("review")),
        row.getString("rule"),
        row.getString("owes"),
        row.getInt("rung"),
        row.getString("occurrence"),
        row.getTimestamp("put_at").toInstant(),
        Bytes.of(row.getBytes("content")));
  }
}
