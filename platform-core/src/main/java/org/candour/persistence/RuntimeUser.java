package org.candour.persistence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The user the service runs as: made if need be, with exactly the rights of {@link Rights}. */
record RuntimeUser(Connection owner, String address, String user, String password) {
  private static final int MAY_NOT_CREATE_USERS = 1227;

  RuntimeUser {
    if (!user.matches("[A-Za-z0-9_-]{1,32}")) {
      throw new IllegalStateException(
          "The runtime user's name may hold letters, digits, - and _: " + user);
    }
  }

  void bringUp() throws SQLException {
    make();
    // without any right it could not enter the database to say what rights it has
    execute("grant " + on("SELECT partnership") + " to " + account());
    Set<String> has = has();
    Set<String> wanted = Rights.lines();
    for (String line : has) {
      if (!wanted.contains(line)) {
        execute("revoke " + on(line) + " from " + account());
      }
    }
    for (String line : wanted) {
      if (!has.contains(line)) {
        execute("grant " + on(line) + " to " + account());
      }
    }
  }

  private void make() throws SQLException {
    String quoted = "'" + password.replace("\\", "\\\\").replace("'", "''") + "'";
    try {
      execute("create user if not exists " + account() + " identified by " + quoted);
      execute("alter user " + account() + " identified by " + quoted);
    } catch (SQLException e) {
      if (e.getErrorCode() != MAY_NOT_CREATE_USERS) {
        throw e;
      }
      // an administrator makes users here: what matters is that this one can sign in
    }
  }

  /** The rights it has, as its own session sees them: the owner may not look at another's. */
  private Set<String> has() {
    try (Connection runtime = DriverManager.getConnection(address, user, password)) {
      Sql sql = new Sql(runtime);
      refuseWideRights(sql);
      return rights(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(
          "The runtime user "
              + account()
              + " cannot sign in, and the owner may not create it. As an administrator: create user "
              + account()
              + " identified by its password; grant no rights; then start again. ("
              + e.getMessage()
              + ")",
          e);
    }
  }

  private void refuseWideRights(Sql sql) {
    List<String> wide =
        sql.query(
            "select privilege_type from information_schema.user_privileges"
                + " where privilege_type <> 'USAGE' union all select privilege_type"
                + " from information_schema.schema_privileges where table_schema = database()",
            row -> row.getString(1),
            List.of());
    if (!wide.isEmpty()) {
      throw new IllegalStateException(
          "The runtime user "
              + account()
              + " has rights on the whole database or server "
              + wide
              + ", which would let it change the journal. Revoke them, then start again.");
    }
  }

  /** The rights of whoever is signed in, written as {@link Rights#lines} writes them. */
  static Set<String> rights(Sql sql) {
    Set<String> rights = new TreeSet<>(tableRights(sql));
    rights.addAll(columnRights(sql));
    return rights;
  }

  private static List<String> tableRights(Sql sql) {
    return sql.query(
        "select privilege_type, table_name from information_schema.table_privileges"
            + " where table_schema = database()",
        row -> row.getString(1) + " " + row.getString(2),
        List.of());
  }

  private static List<String> columnRights(Sql sql) {
    TreeMap<String, Set<String>> columns = new TreeMap<>();
    sql.query(
        "select privilege_type, table_name, column_name"
            + " from information_schema.column_privileges where table_schema = database()",
        row ->
            columns
                .computeIfAbsent(row.getString(1) + " " + row.getString(2), k -> new TreeSet<>())
                .add(row.getString(3)),
        List.of());
    return columns.entrySet().stream()
        .map(e -> e.getKey().replace(" ", "(" + String.join(",", e.getValue()) + ") "))
        .toList();
  }

  private static String on(String line) {
    int space = line.lastIndexOf(' ');
    return line.substring(0, space) + " on " + line.substring(space + 1);
  }

  private String account() {
    return "'" + user + "'@'%'";
  }

  private void execute(String sql) throws SQLException {
    try (var statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }
}
