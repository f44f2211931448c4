package org.candour.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.candour.casework.Bytes;
import org.candour.casework.SessionRow;
import org.candour.casework.Store;
import org.candour.tenancy.PersonId;

record SqlSessions(Sql sql) implements Store.Sessions {

  @Override
  public void begin(SessionRow session) {
    sql.update(
        "insert into sign_in_session (id, person, started_at, seen_at, ended_at, ticket)"
            + " values (?, ?, ?, ?, ?, ?)",
        session.id().array(),
        session.person().value(),
        Moments.kept(session.startedAt()),
        Moments.kept(session.seenAt()),
        session.endedAt().map(Moments::kept).orElse(null),
        session.ticket().map(Bytes::array).orElse(null));
  }

  @Override
  public Optional<SessionRow> find(Bytes id) {
    return sql
        .query("select * from sign_in_session where id = ?", SqlSessions::row, List.of(id.array()))
        .stream()
        .findFirst();
  }

  @Override
  public void seen(Bytes id, Instant at) {
    sql.update(
        "update sign_in_session set seen_at = ? where id = ? and ended_at is null"
            + " and seen_at < ?",
        Moments.kept(at),
        id.array(),
        Moments.kept(at));
  }

  @Override
  public boolean end(Bytes id, Instant at) {
    return sql.update(
            "update sign_in_session set ended_at = ?, ticket = null"
                + " where id = ? and ended_at is null",
            Moments.kept(at),
            id.array())
        > 0;
  }

  @Override
  public List<SessionRow> open(PersonId person) {
    return sql.query(
        "select * from sign_in_session where person = ? and ended_at is null"
            + " order by started_at desc, id",
        SqlSessions::row,
        List.of(person.value()));
  }

  @Override
  public int forget(Instant startedBefore) {
    return sql.update(
        "delete from sign_in_session where started_at < ?", Moments.compared(startedBefore));
  }

  private static SessionRow row(ResultSet row) throws SQLException {
    return new SessionRow(
        Bytes.of(row.getBytes("id")),
        new PersonId(row.getString("person")),
        row.getTimestamp("started_at").toInstant(),
        row.getTimestamp("seen_at").toInstant(),
        Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant),
        Optional.ofNullable(row.getBytes("ticket")).map(Bytes::of));
  }
}
