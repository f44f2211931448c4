package org.candour.deploy.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.candour.deploy.settings.CannotStart;
import org.candour.deploy.settings.Home;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The database that the service starts for itself")
class EmbeddedDatabaseTest {
  private static Home home;
  private static EmbeddedDatabase database;

  @BeforeAll
  static void start() throws CannotStart {
    home = Home.take(TestHome.fresh());
    database = EmbeddedDatabase.start(TestHome.PROGRAMS, home, Duration.ofSeconds(2));
  }

  @AfterAll
  static void stop() {
    database.close();
    home.close();
  }

  @Test
  void lets_nobody_in_as_root_over_the_network() {
    Access root = new Access(database.runtime().url(), "root", "");
    assertEquals("28000", assertThrows(SQLException.class, () -> connect(root)).getSQLState());
  }

  @Test
  void lets_nobody_in_without_a_name() {
    Access nobody = new Access(database.runtime().url(), "", "");
    assertThrows(SQLException.class, () -> connect(nobody));
  }

  @Test
  void gives_the_runtime_user_no_right_of_its_own() throws SQLException {
    try (Connection owner = connect(database.owner());
        Statement statement = owner.createStatement()) {
      statement.execute("CREATE TABLE IF NOT EXISTS not_granted (id INT PRIMARY KEY)");
    }
    assertThrows(SQLException.class, () -> connect(database.runtime()));
  }

  @Test
  void makes_no_key_pair_at_start() throws SQLException {
    assertEquals("DISABLED", answer("SELECT @@have_ssl"));
  }

  @Test
  void keeps_a_commit_that_it_has_answered() throws SQLException {
    assertEquals("1", answer("SELECT @@innodb_flush_log_at_trx_commit"));
  }

  @Test
  void keeps_microseconds() throws SQLException {
    assertEquals("1.000001", answer("SELECT TIME_TO_SEC(TIMEDIFF('00:00:02.000001', '00:00:01'))"));
  }

  @Test
  void ends_a_query_that_runs_too_long_whoever_has_gone_away() throws SQLException {
    try (Connection connection = connect(database.owner());
        Statement statement = connection.createStatement()) {
      statement.setQueryTimeout(
          10); // so that this test ends even if the server does not end the query
      statement.execute("SET SESSION max_statement_time = @@global.max_statement_time");
      SQLException ended =
          assertThrows(
              SQLException.class,
              () ->
                  statement
                      .executeQuery(
                          "SELECT SUM(a.seq * b.seq) FROM seq_1_to_1000000 a, seq_1_to_1000000 b")
                      .next());
      assertTrue(
          String.valueOf(ended.getMessage()).contains("max_statement_time"), ended::toString);
    }
  }

  @Test
  void lets_the_owner_take_as_long_as_a_migration_needs() throws SQLException {
    assertEquals("1", answer("SELECT @@max_statement_time = 0"));
  }

  @Test
  void says_nothing_of_its_passwords() {
    assertFalse(database.owner().toString().contains(database.owner().password()));
  }

  private static String answer(String question) throws SQLException {
    try (Connection connection = connect(database.owner());
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(question)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static Connection connect(Access access) throws SQLException {
    return DriverManager.getConnection(access.url(), access.user(), access.password());
  }
}
