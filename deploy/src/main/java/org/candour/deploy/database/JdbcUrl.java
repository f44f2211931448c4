package org.candour.deploy.database;

import java.util.List;

/**
 * Options that every address of the database needs. Without the time zone ones instants are hours
 * off in storage while reading back looks right; the last ones send a batch as one statement.
 */
public final class JdbcUrl {
  private static final List<String> NEEDED =
      List.of(
          "characterEncoding=UTF-8",
          "connectionTimeZone=UTC",
          "forceConnectionTimeZoneToSession=true",
          "preserveInstants=true",
          "rewriteBatchedStatements=true");

  private JdbcUrl() {}

  /** The address with the needed options; one that is already there stays as it is. */
  public static String complete(String url) {
    StringBuilder complete = new StringBuilder(url);
    for (String option : NEEDED) {
      String name = option.substring(0, option.indexOf('=') + 1);
      if (!complete.toString().matches(".*[?&]" + name + ".*")) {
        complete.append(complete.indexOf("?") < 0 ? '?' : '&').append(option);
      }
    }
    return complete.toString();
  }
}
