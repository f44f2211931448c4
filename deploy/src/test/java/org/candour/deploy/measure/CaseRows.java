package org.candour.deploy.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every row that one case is, as the service wrote them, table by table, parents first. */
record CaseRows(List<Copied> tables) {
  /** The tables with the column that names the case. */
  private static final List<Map.Entry<String, String>> TABLES =
      List.of(
          Map.entry("subject", "id"),
          Map.entry("journal_entry", "subject"),
          Map.entry("personal_value", "subject"),
          Map.entry("review_case", "id"),
          Map.entry("case_party", "case_id"),
          Map.entry("due", "subject"));

  private static final int CHUNK = 500;

  static CaseRows of(Connection from, String partnership, String id) throws SQLException {
    List<Copied> tables = new ArrayList<>();
    for (Map.Entry<String, String> table : TABLES) {
      tables.add(Copied.of(from, table.getKey(), table.getValue() + " = ?", partnership, id));
    }
    return new CaseRows(tables);
  }

  static List<String> names() {
    return TABLES.stream().map(Map.Entry::getKey).toList();
  }

  int count(String name) {
    return tables.stream()
        .filter(table -> name.isEmpty() || table.table().equals(name))
        .mapToInt(table -> table.rows().size())
        .sum();
  }

  /** Writes it as another case, rows of a kind in one batch. */
  void write(Connection to, String partnership, String id, String reference) throws SQLException {
    for (int i = 0; i < tables.size(); i++) {
      tables.get(i).write(to, instead(i, partnership, id, reference, 0));
    }
  }

  /**
   * Writes many cases, each a copy of the next of these. Dates lie an hour apart from one thousand
   * to the next; in the first thousand they are as the service derived them, so that the next entry
   * changes none.
   */
  static void seed(Connection to, List<CaseRows> from, String partnership, int many)
      throws SQLException {
    for (int first = 0; first < many; first += CHUNK) {
      for (int table = 0; table < TABLES.size(); table++) {
        try (PreparedStatement insert = from.get(0).tables.get(table).insert(to)) {
          for (int i = first; i < Math.min(many, first + CHUNK); i++) {
            from.get(i % from.size())
                .tables
                .get(table)
                .add(insert, instead(table, partnership, id(i), reference(i), i / 1_000));
          }
          insert.executeBatch();
        }
      }
      to.commit();
    }
  }

  static String id(int number) {
    return "01SEED%020d".formatted(number);
  }

  static String reference(int number) {
    return "SEED-" + number;
  }

  private static Copied.Instead instead(
      int table, String partnership, String id, String reference, int earlier) {
    String key = TABLES.get(table).getValue();
    return (column, value) -> {
      if (column.equals(key)) {
        return id;
      }
      return switch (column) {
        case "partnership" -> partnership;
        case "reference" -> reference;
        case "due_at" -> ((LocalDateTime) value).minusHours(earlier);
        default -> value;
      };
    };
  }
}
