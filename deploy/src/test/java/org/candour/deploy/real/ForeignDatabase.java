package org.candour.deploy.real;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.candour.deploy.database.EmbeddedDatabase;
import org.candour.deploy.settings.CannotStart;
import org.candour.deploy.settings.Home;

/**
 * A database server that the service did not start. It is MariaDB from the same programs, with none
 * of the service's accounts left on it: an administrator makes the database and the two users by
 * the statements that deploy/README gives.
 */
final class ForeignDatabase implements AutoCloseable {
  private static final Path README = Path.of("README.md");
  private static final String OWNER = "candour_owner";
  private static final String RUNTIME = "candour_app";
  private static final String OWNER_PASSWORD = "the \"owner\" of all";
  private static final String RUNTIME_PASSWORD = "c@ndour & sons=1";

  private final Home home;
  private final EmbeddedDatabase server;
  private final String url;

  private ForeignDatabase(Home home, EmbeddedDatabase server) {
    this.home = home;
    this.server = server;
    this.url = server.owner().url().replaceFirst("[?].*", "");
  }

  static {
    try {
      // the launcher's code may have made known another copy, which is of no use to this one
      Class.forName("com.mysql.cj.jdbc.Driver");
    } catch (ClassNotFoundException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  static ForeignDatabase start() throws CannotStart, IOException, InterruptedException {
    Home home = Home.take(Path.of("target/it", "foreign-" + UUID.randomUUID()));
    ForeignDatabase database =
        new ForeignDatabase(home, EmbeddedDatabase.start(Path.of("target/dist/mariadb"), home));
    database.asAdministrator(
        "drop database candour; drop user candour_owner, candour_runtime;" + statements());
    return database;
  }

  /** The statements of the README, with other passwords. */
  private static String statements() throws IOException {
    String readme = Files.readString(README);
    int begin = readme.indexOf("```sql\n") + "```sql\n".length();
    return readme
        .substring(begin, readme.indexOf("```", begin))
        .replace("owner-password", OWNER_PASSWORD)
        .replace("app-password", RUNTIME_PASSWORD);
  }

  /** By the local socket, as deploy/README says that an administrator comes in. */
  private void asAdministrator(String sql) throws IOException, InterruptedException {
    Path said = home.folder().resolve("administrator.txt");
    Process client =
        new ProcessBuilder(
                Path.of("target/dist/mariadb/bin/mariadb").toAbsolutePath().toString(),
                "--no-defaults",
                "--skip-ssl",
                "--socket=server.sock",
                "--user=" + System.getProperty("user.name"))
            .directory(home.folder().resolve("database/data").toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    client.getOutputStream().write(sql.getBytes(StandardCharsets.UTF_8));
    client.getOutputStream().close();
    if (client.waitFor() != 0) {
      throw new IllegalStateException(Files.readString(said));
    }
  }

  /** What the service has to be told of it. */
  Map<String, String> settings() {
    return Map.of(
        "CANDOUR_DB_URL", url,
        "CANDOUR_DB_OWNER_USER", OWNER,
        "CANDOUR_DB_OWNER_PASSWORD", OWNER_PASSWORD,
        "CANDOUR_DB_USER", RUNTIME,
        "CANDOUR_DB_PASSWORD", RUNTIME_PASSWORD);
  }

  Connection asOwner() throws SQLException {
    return DriverManager.getConnection(url, OWNER, OWNER_PASSWORD);
  }

  Connection asRuntimeUser() throws SQLException {
    return DriverManager.getConnection(url, RUNTIME, RUNTIME_PASSWORD);
  }

  /** The first column of what the owner is answered. */
  List<String> ask(String question) throws SQLException {
    try (Connection owner = asOwner()) {
      return firstColumn(owner, question);
    }
  }

  /** Changes rows as the owner, which is what no user of the service can do. */
  int change(String statement) throws SQLException {
    try (Connection owner = DriverManager.getConnection(url, OWNER, OWNER_PASSWORD);
        Statement sent = owner.createStatement()) {
      return sent.executeUpdate(statement);
    }
  }

  static List<String> firstColumn(Connection connection, String question) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(question)) {
      List<String> all = new ArrayList<>();
      while (rows.next()) {
        all.add(rows.getString(1));
      }
      return all;
    }
  }

  /** A sum over the rows of every table but those of the job that signs, which runs at a start. */
  Map<String, String> contents() throws SQLException {
    Map<String, String> all = new TreeMap<>();
    for (String table :
        ask(
            "select table_name from information_schema.tables"
                + " where table_schema = database() and table_name not in"
                + " ('lease', 'head_key', 'signed_head', 'head_leaf')")) {
      all.put(table, sum(table));
    }
    return all;
  }

  private String sum(String table) throws SQLException {
    try (Connection owner = asOwner();
        Statement statement = owner.createStatement();
        ResultSet row = statement.executeQuery("checksum table " + table)) {
      row.next();
      return row.getString(2);
    }
  }

  @Override
  public void close() {
    server.close();
    home.close();
  }
}
