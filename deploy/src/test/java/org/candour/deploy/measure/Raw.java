package org.candour.deploy.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The same work by plain JDBC on one connection: the rows that the service reads and writes for it,
 * each kind by one statement or in one batch, in one transaction that is as durable.
 */
record Raw(Connection connection, CaseRows opened, Copied entry, Copied values)
    implements AutoCloseable {
  private static final String P = StoreGround.SMALL;

  /** What the service wrote for one referral and for one recording of facts is written again. */
  static Raw after(String opened, String recorded) throws SQLException {
    Connection connection = StoreGround.connect();
    String last =
        "subject = ? and place = (select max(e.place) from journal_entry e"
            + " where e.partnership = ? and e.subject = ?)";
    Raw raw =
        new Raw(
            connection,
            CaseRows.of(connection, P, opened),
            Copied.of(connection, "journal_entry", last, P, recorded, P, recorded),
            Copied.of(connection, "personal_value", last, P, recorded, P, recorded));
    connection.commit();
    return raw;
  }

  void open() {
    done(
        () -> {
          who();
          update(
              "insert into reference_counter (partnership, for_year, last_given)"
                  + " values (?, 2026, last_insert_id(1))"
                  + " on duplicate key update last_given = last_insert_id(last_given + 1)",
              P);
          read("select last_insert_id()");
          String id = UUID.randomUUID().toString().substring(0, 26);
          opened.write(connection, P, id, id);
          read("select * from meeting_item where partnership = ? and case_id = ?", P, id);
        });
  }

  void record(int number) {
    String id = CaseRows.id(number);
    done(
        () -> {
          who();
          read(CASE, P, CaseRows.reference(number));
          long place = read(JOURNAL, P, id) + 1L;
          read(VALUES, P, id);
          Copied.Instead instead =
              (column, value) ->
                  switch (column) {
                    case "subject" -> id;
                    case "place" -> place;
                    default -> value;
                  };
          entry.write(connection, instead);
          values.write(connection, instead);
          update(
              "update review_case set updated_at = ?, tag = ? where partnership = ? and id = ?",
              Timestamp.from(Instant.now()),
              UUID.randomUUID().toString(),
              P,
              id);
          read("select * from due where partnership = ? and subject = ? order by line", P, id);
          read("select * from meeting_item where partnership = ? and case_id = ?", P, id);
        });
  }

  void read(int number) {
    String id = CaseRows.id(number);
    done(
        () -> {
          who();
          read(CASE, P, CaseRows.reference(number));
          read(JOURNAL, P, id);
          read(VALUES, P, id);
          read("select * from meeting_item where partnership = ? and case_id = ?", P, id);
          update(
              "insert into reading (partnership, id, person, read_at, operation, subject)"
                  + " values (?, ?, 'grace-adeyemi', ?, 'read', ?)",
              P,
              UUID.randomUUID().toString().substring(0, 26),
              Timestamp.from(Instant.now()),
              id);
        });
  }

  void overduePage(String partnership, Instant now) {
    done(
        () ->
            read(
                "select d.*, c.reference from due d force index (due_moment)"
                    + " left join review_case c on c.partnership = d.partnership"
                    + " and c.id = d.subject where d.partnership = ? and d.due_at < ?"
                    + " order by d.due_at, d.subject, d.line limit 26",
                partnership,
                Timestamp.from(now)));
  }

  private static final String CASE =
      "select * from review_case where partnership = ? and reference = ?";
  private static final String JOURNAL =
      "select * from journal_entry where partnership = ? and subject = ? order by place";
  private static final String VALUES =
      "select * from personal_value where partnership = ? and subject = ? order by place, id";

  /** What tells who somebody is and by which policy they act. */
  private void who() throws SQLException {
    read("select max(version) from framework where partnership = ?", P);
    read("select * from calendar where partnership = ?", P);
    read("select * from appointment where partnership = ?", P);
    read("select * from person where partnership = ?", P);
  }

  @FunctionalInterface
  private interface Work {
    void run() throws SQLException;
  }

  private void done(Work work) {
    try {
      work.run();
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private int read(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      Copied.fill(statement, List.of(values));
      try (ResultSet found = statement.executeQuery()) {
        int width = found.getMetaData().getColumnCount();
        int rows = 0;
        while (found.next()) {
          Copied.row(found, width);
          rows++;
        }
        return rows;
      }
    }
  }

  private void update(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      Copied.fill(statement, List.of(values));
      statement.executeUpdate();
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
