package org.candour.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;

/** Many open cases at once, each with two due rows, written as the store writes them. */
final class Bulk {
  private Bulk() {}

  static void openCases(TestStore db, int from, int to) {
    try (Connection connection = db.server().asOwner()) {
      connection.setAutoCommit(false);
      try (PreparedStatement subject = connection.prepareStatement(SUBJECT);
          PreparedStatement open = connection.prepareStatement(CASE);
          PreparedStatement party = connection.prepareStatement(PARTY);
          PreparedStatement due = connection.prepareStatement(DUE)) {
        for (int i = from; i < to; i++) {
          String id = "01BULK%020d".formatted(i);
          add(subject, db.here().value(), id);
          add(open, db.here().value(), id, "B-" + i, at(i), at(i));
          add(party, db.here().value(), id, "agency:council");
          add(party, db.here().value(), id, i % 2 == 0 ? "body:panel@1" : "body:forum@1");
          add(due, db.here().value(), id, 1, "lead-" + i % 50, at(i));
          add(due, db.here().value(), id, 2, "lead-" + i % 50, at(i + 1));
        }
        subject.executeBatch();
        open.executeBatch();
        party.executeBatch();
        due.executeBatch();
      }
      connection.commit();
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  private static final String SUBJECT =
      "insert into subject (partnership, id, kind) values (?, ?, 'case')";
  private static final String CASE =
      "insert into review_case (partnership, id, reference, opened_at, kind, status, updated_at,"
          + " tag) values (?, ?, ?, ?, 'referral', 'open', ?, 'tag')";
  private static final String PARTY =
      "insert into case_party (partnership, case_id, party) values (?, ?, ?)";
  private static final String DUE =
      "insert into due (partnership, subject, line, review, rule, step, owes, rung, occurrence,"
          + " due_at, state) values (?, ?, ?, 'review', 'rule', 'step', ?, 0, '1', ?, 'due')";

  private static Timestamp at(int minutes) {
    return Timestamp.from(TestStore.NOW.plusSeconds(minutes * 60L));
  }

  private static void add(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    statement.addBatch();
  }
}
