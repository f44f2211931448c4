package org.candour.deploy.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.candour.deploy.settings.CannotStart;
import org.candour.deploy.settings.Home;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("After the service's process is killed outright")
class KilledProcessTest {
  private final Path folder = TestHome.fresh();

  @Test
  void the_next_start_stops_the_server_that_was_left_and_finds_the_data() throws Exception {
    ProcessHandle left = startWriteAndKill();
    assertTrue(left.isAlive(), "the killed process cannot have stopped its server");

    assertTimeout(Duration.ofSeconds(25), this::startAndRead);
    assertFalse(left.isAlive());
  }

  @Test
  void a_process_that_only_has_the_same_number_is_left_alone() throws Exception {
    Files.createDirectories(folder.resolve("database"));
    Process other = new ProcessBuilder("sleep", "60").start();
    try {
      Files.writeString(folder.resolve("database/server.pid"), Long.toString(other.pid()));
      new PidFile(folder.resolve("database/server.pid")).stopOrphan(folder.resolve("data"));
      assertTrue(other.isAlive());
    } finally {
      other.destroy();
    }
  }

  @Test
  void a_half_made_data_folder_is_made_again() throws Exception {
    Files.createDirectories(folder.resolve("database/data-being-made"));
    Files.writeString(folder.resolve("database/data-being-made/ibdata1"), "half");
    try (Home home = Home.take(folder);
        EmbeddedDatabase database = EmbeddedDatabase.start(TestHome.PROGRAMS, home)) {
      assertTrue(
          Files.isDirectory(home.folder().resolve("database/data/mysql")), database::toString);
    }
  }

  private ProcessHandle startWriteAndKill() throws IOException, SQLException, InterruptedException {
    Process killed =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                StartsAndStaysUp.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader said = killed.inputReader()) {
      write(said.readLine(), said.readLine());
      return ProcessHandle.of(
              Long.parseLong(Files.readString(folder.resolve("database/server.pid")).strip()))
          .orElseThrow();
    } finally {
      killed.destroyForcibly().waitFor();
    }
  }

  private static void write(String url, String password) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, "candour_owner", password);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE kept (id INT PRIMARY KEY)");
      statement.execute("INSERT INTO kept VALUES (1)");
    }
  }

  private void startAndRead() throws CannotStart, SQLException {
    try (Home home = Home.take(folder);
        EmbeddedDatabase database = EmbeddedDatabase.start(TestHome.PROGRAMS, home);
        Connection connection =
            DriverManager.getConnection(
                database.owner().url(), database.owner().user(), database.owner().password());
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM kept")) {
      rows.next();
      assertEquals(1, rows.getInt(1));
    }
  }
}
