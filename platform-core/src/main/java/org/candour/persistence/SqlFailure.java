package org.candour.persistence;

import java.sql.SQLException;
import java.util.Optional;
import org.candour.casework.LostRace;

/**
 * The database refused. Which refusals are a race that was lost is decided here and nowhere else.
 */
final class SqlFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int DUPLICATE_KEY = 1062;
  private static final int LOCK_WAIT_TIMED_OUT = 1205;
  private static final int DEADLOCK = 1213;

  SqlFailure(SQLException cause) {
    super(cause.getMessage(), cause);
  }

  boolean duplicateKey() {
    return cause(this).map(e -> e.getErrorCode() == DUPLICATE_KEY).orElse(false);
  }

  /**
   * What the caller is told: {@link LostRace} if trying again can help, else the failure itself.
   */
  static RuntimeException named(RuntimeException failure) {
    return cause(failure)
        .filter(SqlFailure::lostRace)
        .<RuntimeException>map(e -> new LostRace("somebody else was first", e))
        .orElse(failure);
  }

  private static boolean lostRace(SQLException e) {
    int code = e.getErrorCode();
    return code == DUPLICATE_KEY
        || code == LOCK_WAIT_TIMED_OUT
        || code == DEADLOCK
        || (e.getSQLState() != null && e.getSQLState().startsWith("40"));
  }

  private static Optional<SQLException> cause(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof SQLException e) {
        return Optional.of(e);
      }
    }
    return Optional.empty();
  }
}
