package org.candour.deploy.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Rows of one table as they are in the database, to be written again under other names. */
record Copied(String table, List<String> columns, List<List<Object>> rows) {

  /** What stands in a column instead of what was copied. */
  @FunctionalInterface
  interface Instead {
    Object of(String column, Object value);
  }

  static Copied of(Connection from, String table, String key, Object... values)
      throws SQLException {
    String asked = "select * from " + table + " where partnership = ? and " + key;
    try (PreparedStatement statement = from.prepareStatement(asked)) {
      fill(statement, List.of(values));
      try (ResultSet found = statement.executeQuery()) {
        List<String> columns = new ArrayList<>();
        int width = found.getMetaData().getColumnCount();
        for (int i = 1; i <= width; i++) {
          columns.add(found.getMetaData().getColumnName(i));
        }
        List<List<Object>> rows = new ArrayList<>();
        while (found.next()) {
          rows.add(row(found, width));
        }
        return new Copied(table, columns, rows);
      }
    }
  }

  /** Every column of the row that stands next. */
  static List<Object> row(ResultSet found, int width) throws SQLException {
    List<Object> row = new ArrayList<>();
    for (int i = 1; i <= width; i++) {
      row.add(found.getObject(i));
    }
    return row;
  }

  PreparedStatement insert(Connection to) throws SQLException {
    return to.prepareStatement(
        "insert into "
            + table
            + " ("
            + String.join(", ", columns)
            + ") values ("
            + String.join(", ", Collections.nCopies(columns.size(), "?"))
            + ")");
  }

  void add(PreparedStatement insert, Instead instead) throws SQLException {
    for (List<Object> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        insert.setObject(i + 1, instead.of(columns.get(i), row.get(i)));
      }
      insert.addBatch();
    }
  }

  /** All of them in one batch. */
  void write(Connection to, Instead instead) throws SQLException {
    if (!rows.isEmpty()) {
      try (PreparedStatement insert = insert(to)) {
        add(insert, instead);
        insert.executeBatch();
      }
    }
  }

  static void fill(PreparedStatement statement, List<?> values) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
  }
}
