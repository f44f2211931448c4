package org.candour.persistence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The server the persistence tests run on: the one named by {@code candour.test.url} (without a
 * database, as {@code jdbc:mysql://host:3306/}), {@code candour.test.owner} and {@code
 * candour.test.password}, or else an embedded one. The owner must be allowed to make databases and
 * users. The tests make the database {@code candour_test} and the user {@code candour_test_app},
 * and remove both.
 */
record DatabaseServer(
    String url, String owner, String password, Optional<EmbeddedServer> embedded) {
  static final String DATABASE = "candour_test";
  static final String RUNTIME = "candour_test_app";
  static final String RUNTIME_PASSWORD = "it's a \\ test";

  static DatabaseServer start() {
    String named = System.getProperty("candour.test.url", "");
    DatabaseServer server =
        named.isBlank()
            ? EmbeddedServer.start()
            : new DatabaseServer(
                named,
                System.getProperty("candour.test.owner", "root"),
                System.getProperty("candour.test.password", ""),
                Optional.empty());
    try {
      server.recreate();
    } catch (RuntimeException e) {
      server.embedded.ifPresent(EmbeddedServer::stop);
      throw e;
    }
    return server;
  }

  private void recreate() {
    asAdministrator("drop database if exists " + DATABASE);
    asAdministrator("drop user if exists '" + RUNTIME + "'@'%'");
    asAdministrator("create database " + DATABASE);
    bringUp();
  }

  void bringUp() {
    Schema.bringUp(database(), owner, password, RUNTIME, RUNTIME_PASSWORD);
  }

  String database() {
    return url + DATABASE;
  }

  OpenStore openStore(int connections) {
    String counted = database() + "?queryInterceptors=" + StatementCount.class.getName();
    return Stores.open(counted, RUNTIME, RUNTIME_PASSWORD, connections);
  }

  Connection asOwner() throws SQLException {
    return DriverManager.getConnection(Address.complete(database()), owner, password);
  }

  Connection asRuntimeUser() throws SQLException {
    return DriverManager.getConnection(Address.complete(database()), RUNTIME, RUNTIME_PASSWORD);
  }

  void asAdministrator(String sql) {
    try (Connection c = DriverManager.getConnection(Address.complete(url), owner, password);
        var statement = c.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  void stop() {
    asAdministrator("drop database " + DATABASE);
    asAdministrator("drop user '" + RUNTIME + "'@'%'");
    embedded.ifPresent(EmbeddedServer::stop);
  }
}
