package org.candour.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/**
 * Whether a connection keeps an instant as it is. A wrong zone setting shifts what is stored while
 * what is read back looks right, and some old servers drop the microseconds; both show here, before
 * anything is kept.
 */
final class ConnectionCheck {
  /** In the hour that London's clocks skip, so that a local date-time anywhere on the way shows. */
  private static final Instant INSTANT = Instant.parse("2026-03-29T01:30:00.123456Z");

  private static final String COLUMN = "2026-03-29 01:30:00.123456";

  private ConnectionCheck() {}

  static void check(JpaStore store) {
    String written = store.withSql(ConnectionCheck::written);
    Instant read = store.withSql(ConnectionCheck::read);
    if (!written.equals(COLUMN) || !read.equals(INSTANT)) {
      throw new IllegalStateException(
          "This database address does not keep instants as they are ("
              + INSTANT
              + " is written as "
              + written
              + " and read as "
              + read
              + "). Add these settings to it: "
              + Address.SETTINGS);
    }
  }

  private static String written(Sql sql) {
    return sql.query(
            "select cast(? as char)", row -> row.getString(1), List.of(Timestamp.from(INSTANT)))
        .get(0);
  }

  private static Instant read(Sql sql) {
    return sql.query(
            "select timestamp'" + COLUMN + "'", row -> row.getTimestamp(1).toInstant(), List.of())
        .get(0);
  }
}
