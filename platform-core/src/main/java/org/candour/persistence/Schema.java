package org.candour.persistence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/**
 * The tables and who may do what to them. Two users share the work: the owner migrates, the runtime
 * user serves and has no right to change or remove what is written once. The runtime user's rights
 * are given table by table after every migration, since a right given on the whole database cannot
 * be taken back for one table.
 */
public final class Schema {
  private Schema() {}

  /**
   * The address with the settings the store needs, for whoever hands it to a connection pool. A
   * setting the address names itself stays.
   */
  public static String address(String url) {
    return Address.complete(url);
  }

  /**
   * Migrates to the newest schema, makes the runtime user if the owner may, and brings its rights
   * to what they should be. May be done at every start.
   *
   * @throws IllegalStateException saying what to do, when the server is too old, when it would not
   *     let the owner make triggers, or when the runtime user cannot be made or may do too much
   */
  public static void bringUp(
      String url,
      String ownerUser,
      String ownerPassword,
      String runtimeUser,
      String runtimePassword) {
    String address = Address.complete(url);
    try (Connection owner = DriverManager.getConnection(address, ownerUser, ownerPassword)) {
      new ServerCheck(owner).check();
      migrate(address, ownerUser, ownerPassword);
      new RuntimeUser(owner, address, runtimeUser, runtimePassword).bringUp();
    } catch (SQLException e) {
      throw new IllegalStateException(
          "The database could not be brought up as " + ownerUser + ": " + e.getMessage(), e);
    }
  }

  private static void migrate(String address, String user, String password) {
    Flyway.configure(Schema.class.getClassLoader())
        .dataSource(address, user, password)
        .locations("classpath:db/migration")
        .connectRetries(0)
        .load()
        .migrate();
  }
}
