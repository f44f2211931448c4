package org.candour.persistence;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;

/** What must be so of a server before anything is migrated on it. */
record ServerCheck(Connection owner) {

  void check() throws SQLException {
    checkVersion();
    checkTriggersAllowed();
  }

  private void checkVersion() throws SQLException {
    DatabaseMetaData data = owner.getMetaData();
    boolean mariaDb = data.getDatabaseProductVersion().contains("MariaDB");
    int[] least = mariaDb ? new int[] {11, 4} : new int[] {8, 4};
    int major = data.getDatabaseMajorVersion();
    if (major < least[0] || (major == least[0] && data.getDatabaseMinorVersion() < least[1])) {
      throw new IllegalStateException(
          "Candour needs MySQL 8.4 or later, or MariaDB 11.4 or later. This server is "
              + data.getDatabaseProductVersion());
    }
  }

  /** With binary logging on, a server lets only a SUPER user make triggers (error 1419). */
  private void checkTriggersAllowed() throws SQLException {
    if (on("log_bin") && !on("log_bin_trust_function_creators") && !superUser()) {
      throw new IllegalStateException(
          "This server writes a binary log and would refuse the triggers that keep the journal"
              + " append-only (error 1419). Do one of these, then start again: set"
              + " log_bin_trust_function_creators=1 on the server; or grant SUPER to the owner user"
              + " while it migrates; or turn the binary log off.");
    }
  }

  private boolean on(String variable) throws SQLException {
    return new Sql(owner)
            .query(
                "show global variables like '" + variable + "'", row -> row.getString(2), List.of())
            .stream()
            .anyMatch(value -> value.equalsIgnoreCase("on") || value.equals("1"));
  }

  private boolean superUser() throws SQLException {
    return new Sql(owner)
        .query("show grants", row -> row.getString(1), List.of()).stream()
            .filter(grant -> grant.contains(" ON *.* "))
            .anyMatch(grant -> grant.contains("SUPER") || grant.contains("ALL PRIVILEGES"));
  }
}
