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

  RuntimeUser {
    if (!user.matches("[A-Za-z0-9_-]{1,32}")) {
      throw new IllegalStateException(
          "The runtime user's name may hold letters, digits, - and _: " + user);
    }
  }

  void bringUp() throws SQLException {
    String account = account();
    // without any right it could not enter the database to say what rights it has
    execute("grant " + on("SELECT partnership") + " to " + account);
    Set<String> has = has();
    Set<String> wanted = Rights.lines();
    for (String line : has) {
      if (!wanted.contains(line)) {
        execute("revoke " + on(line) + " from " + account);
      }
    }
    for (String line : wanted) {
      if (!has.contains(line)) {
        execute("grant " + on(line) + " to " + account);
      }
    }
  }

  /**
   * Its name and host as the server knows it, once it can sign in; it is made if it is not there.
   */
  private String account() throws SQLException {
    try {
      return signIn();
    } catch (SQLException unknown) {
      make(unknown);
      return signIn();
    }
  }

  private String signIn() throws SQLException {
    try (Connection runtime =
        DriverManager.getConnection(Address.withoutDatabase(address), user, password)) {
      String account =
          new Sql(runtime)
              .query("select current_user()", row -> row.getString(1), List.of())
              .get(0);
      int at = account.lastIndexOf('@');
      return "'" + account.substring(0, at) + "'@'" + account.substring(at + 1) + "'";
    }
  }

  private void make(SQLException unknown) throws SQLException {
    String quoted = "'" + password.replace("\\", "\\\\").replace("'", "''") + "'";
    try {
      execute("create user if not exists '" + user + "'@'%' identified by " + quoted);
      execute("alter user '" + user + "'@'%' identified by " + quoted);
    } catch (SQLException e) {
      throw new IllegalStateException(
          "The runtime user "
              + user
              + " cannot sign in ("
              + unknown.getMessage()
              + "), and the owner may not make it ("
              + e.getMessage()
              + "). As an administrator, create the user with its password, grant it nothing, and"
              + " start again.",
          e);
    }
  }

  /** The rights it has, as its own session sees them: the owner may not look at another's. */
  private Set<String> has() throws SQLException {
    try (Connection runtime = DriverManager.getConnection(address, user, password)) {
      Sql sql = new Sql(runtime);
      refuseWideRights(sql);
      return rights(sql);
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
              + user
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

  private void execute(String sql) throws SQLException {
    try (var statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }
}
