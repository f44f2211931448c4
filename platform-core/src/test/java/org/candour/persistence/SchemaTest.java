package org.candour.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@OnDatabase
@DisplayName("The schema")
class SchemaTest {
  /** The tables that no partnership owns, and why. */
  private static final Map<String, String> OF_THE_SERVICE =
      Map.of(
          "lease", "jobs run for all partnerships, one node at a time",
          "sign_in_session", "a person signs in once and may serve several; it says who, no more",
          "flyway_schema_history", "the tables are the same for everybody");

  private static final String TABLES =
      "select table_name from information_schema.tables where table_schema = database()";

  @Test
  void puts_the_partnership_first_in_every_primary_key(TestStore db) throws SQLException {
    Set<String> keyed =
        names(
            db,
            "select table_name from information_schema.key_column_usage where table_schema ="
                + " database() and constraint_name = 'PRIMARY' and ordinal_position = 1"
                + " and column_name = 'partnership'");
    assertEquals(tenantTables(db), keyed);
  }

  @Test
  void carries_the_partnership_in_every_reference(TestStore db) throws SQLException {
    String references =
        " from information_schema.key_column_usage where table_schema = database()"
            + " and referenced_table_name is not null";
    Set<String> all = names(db, "select constraint_name" + references);
    Set<String> withPartnership =
        names(
            db,
            "select constraint_name"
                + references
                + " and ordinal_position = 1 and column_name = 'partnership'"
                + " and referenced_column_name = 'partnership'");
    assertEquals(all, withPartnership);
    Set<String> referring = names(db, "select table_name" + references);
    Set<String> expected = tenantTables(db);
    expected.remove("partnership");
    assertEquals(expected, referring, "every row hangs on its partnership, if not more closely");
  }

  @Test
  void has_no_date_time_coarser_than_a_microsecond(TestStore db) throws SQLException {
    assertEquals(
        Set.of(),
        names(
            db,
            "select concat(table_name, '.', column_name) from information_schema.columns where"
                + " table_schema = database() and data_type in ('datetime', 'timestamp')"
                + " and datetime_precision <> 6 and table_name <> 'flyway_schema_history'"));
  }

  private static Set<String> tenantTables(TestStore db) throws SQLException {
    Set<String> tables = names(db, TABLES);
    assertTrue(tables.containsAll(OF_THE_SERVICE.keySet()));
    tables.removeAll(OF_THE_SERVICE.keySet());
    return tables;
  }

  private static Set<String> names(TestStore db, String query) throws SQLException {
    try (Connection owner = db.server().asOwner()) {
      return new TreeSet<>(new Sql(owner).query(query, row -> row.getString(1), List.of()));
    }
  }

  @Nested
  @DisplayName("gives the runtime user")
  class Rights_of_the_runtime_user {

    @Test
    void rights_on_every_table_but_the_history_of_migrations(TestStore db) throws SQLException {
      Set<String> tables = names(db, TABLES);
      tables.remove("flyway_schema_history");
      assertEquals(tables, new TreeSet<>(Rights.BY_TABLE.keySet()));
    }

    @Test
    void exactly_the_rights_that_are_written_down(TestStore db) throws SQLException {
      try (Connection runtime = db.server().asRuntimeUser()) {
        assertEquals(Rights.lines(), RuntimeUser.rights(new Sql(runtime)));
      }
    }

    @Test
    void the_same_rights_however_often_it_is_brought_up_and_whatever_was_added(TestStore db)
        throws SQLException {
      db.server()
          .asAdministrator(
              "grant delete on "
                  + DatabaseServer.DATABASE
                  + ".journal_entry to '"
                  + DatabaseServer.RUNTIME
                  + "'@'%'");
      db.server().bringUp();
      exactly_the_rights_that_are_written_down(db);
    }

    @Test
    void nothing_on_the_whole_database_and_refuses_to_start_if_somebody_did(TestStore db) {
      String right = " on " + DatabaseServer.DATABASE + ".* ";
      String user = "'" + DatabaseServer.RUNTIME + "'@'%'";
      db.server().asAdministrator("grant delete" + right + "to " + user);
      try {
        IllegalStateException refused =
            assertThrows(IllegalStateException.class, db.server()::bringUp);
        assertTrue(refused.toString().contains("Revoke them"), refused.toString());
      } finally {
        db.server().asAdministrator("revoke delete" + right + "from " + user);
      }
    }
  }

  @Test
  void is_refused_on_a_server_that_logs_and_would_stop_the_triggers(TestStore db)
      throws SQLException {
    db.server().asAdministrator("create user if not exists candour_test_owner identified by 'o'");
    db.server()
        .asAdministrator("grant all on " + DatabaseServer.DATABASE + ".* to candour_test_owner");
    try {
      bringUpAsOrdinaryOwner(db);
    } finally {
      db.server().asAdministrator("drop user candour_test_owner");
    }
  }

  private static void bringUpAsOrdinaryOwner(TestStore db) throws SQLException {
    RuntimeException stopped =
        assertThrows(
            RuntimeException.class,
            () ->
                Schema.bringUp(
                    db.server().database(),
                    "candour_test_owner",
                    "o",
                    DatabaseServer.RUNTIME,
                    DatabaseServer.RUNTIME_PASSWORD));
    boolean logs = names(db, "select 'on' where @@global.log_bin = 1").contains("on");
    // where nothing is logged, the owner gets as far as the rights, which it may not give
    assertEquals(logs, stopped.toString().contains("1419"), stopped.toString());
  }
}
