package org.candour.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SQL on the connection of the transaction, for what JPA has no words for. */
record Sql(Connection connection) {

  @FunctionalInterface
  interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  <T> List<T> query(String sql, Reader<T> reader, List<? extends @Nullable Object> values) {
    try (PreparedStatement statement = prepare(sql, values);
        ResultSet found = statement.executeQuery()) {
      List<T> rows = new ArrayList<>();
      while (found.next()) {
        rows.add(reader.read(found));
      }
      return rows;
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  /** How many rows matched; a matching row that already was as asked counts. */
  int update(String sql, @Nullable Object... values) {
    try (PreparedStatement statement = prepare(sql, java.util.Arrays.asList(values))) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  /** The same statement for each of these, sent together. */
  void batch(String sql, List<? extends List<?>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (List<?> row : rows) {
        for (int i = 0; i < row.size(); i++) {
          statement.setObject(i + 1, row.get(i));
        }
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  /** False when a row with the same key is there already; the transaction goes on. */
  boolean insertNew(String sql, @Nullable Object... values) {
    try {
      update(sql, values);
      return true;
    } catch (SqlFailure e) {
      if (e.duplicateKey()) {
        return false;
      }
      throw e;
    }
  }

  private PreparedStatement prepare(String sql, List<? extends @Nullable Object> values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
    return statement;
  }
}
