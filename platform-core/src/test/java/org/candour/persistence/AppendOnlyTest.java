package org.candour.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.candour.casework.RefusalRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnDatabase
@DisplayName("What is written once stays as written")
class AppendOnlyTest {
  private static final int NO_RIGHT_TO_TABLE = 1142;
  private static final int NO_RIGHT_TO_COLUMN = 1143;
  private static final String STOPPED_BY_TRIGGER = "45000";

  @BeforeEach
  void write_one_of_each(TestStore db) {
    String subject = db.openCase(db.here());
    db.run(
        tx -> {
          tx.requests()
              .refuse(
                  db.here(),
                  new RefusalRow(
                      TestStore.id(),
                      TestStore.SAM,
                      TestStore.NOW,
                      "decide",
                      Optional.of(subject),
                      List.of("quorum")));
          tx.requests().readBy(db.here(), TestStore.read(TestStore.id(), subject));
        });
    Ledger.on(db); // signed heads
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "journal_entry",
        "subject",
        "framework",
        "calendar",
        "refusal",
        "reading",
        "head_key",
        "signed_head",
        "head_leaf"
      })
  void for_the_owner_of_the_tables_too(String table, TestStore db) throws SQLException {
    try (Connection owner = db.server().asOwner()) {
      for (String statement : changes(table)) {
        SQLException e = assertThrows(SQLException.class, () -> execute(owner, statement));
        assertEquals(STOPPED_BY_TRIGGER, e.getSQLState(), statement + ": " + e.getMessage());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "journal_entry",
        "subject",
        "framework",
        "calendar",
        "refusal",
        "reading",
        "head_key",
        "signed_head",
        "head_leaf",
        "partnership"
      })
  void for_the_runtime_user(String table, TestStore db) throws SQLException {
    try (Connection runtime = db.server().asRuntimeUser()) {
      for (String statement : changes(table)) {
        refused(runtime, NO_RIGHT_TO_TABLE, statement);
      }
      refused(runtime, NO_RIGHT_TO_TABLE, "truncate table " + table);
      refused(runtime, NO_RIGHT_TO_TABLE, "drop table " + table);
      refused(runtime, NO_RIGHT_TO_TABLE, "alter table " + table + " add column more int");
    }
  }

  private static List<String> changes(String table) {
    return List.of("update " + table + " set partnership = 'other'", "delete from " + table);
  }

  private static void refused(Connection connection, int code, String statement) {
    SQLException e = assertThrows(SQLException.class, () -> execute(connection, statement));
    assertEquals(code, e.getErrorCode(), statement + ": " + e.getMessage());
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void even_by_a_replace_which_deletes_before_it_inserts(TestStore db) throws SQLException {
    String replace = "replace into journal_entry select * from journal_entry limit 1";
    try (Connection owner = db.server().asOwner();
        Connection runtime = db.server().asRuntimeUser()) {
      SQLException e = assertThrows(SQLException.class, () -> execute(owner, replace));
      assertEquals(STOPPED_BY_TRIGGER, e.getSQLState(), e.getMessage());
      refused(runtime, NO_RIGHT_TO_TABLE, replace);
    }
  }

  @Test
  void and_a_personal_value_can_only_be_erased(TestStore db) throws SQLException {
    try (Connection owner = db.server().asOwner();
        Connection runtime = db.server().asRuntimeUser()) {
      String other = "update personal_value set content = 'other'";
      assertEquals(
          STOPPED_BY_TRIGGER,
          assertThrows(SQLException.class, () -> execute(runtime, other)).getSQLState());
      for (String statement :
          List.of(other, "delete from personal_value", "update personal_value set place = 2")) {
        SQLException e = assertThrows(SQLException.class, () -> execute(owner, statement));
        assertEquals(STOPPED_BY_TRIGGER, e.getSQLState(), statement + ": " + e.getMessage());
      }
      refused(runtime, NO_RIGHT_TO_COLUMN, "update personal_value set place = 2");
      refused(runtime, NO_RIGHT_TO_TABLE, "delete from personal_value");
    }
  }
}
