package org.candour.persistence;

import java.util.LinkedHashMap;
import java.util.Map;

/** The settings a database address needs, whatever address it is. */
final class Address {
  /**
   * Instants are hours off in the table without the zone settings, though they read back well. With
   * the system's key store the driver would show the application server's own certificate, which a
   * MySQL server does not know and answers by closing the connection.
   */
  static final Map<String, String> SETTINGS = settings();

  private Address() {}

  private static Map<String, String> settings() {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("characterEncoding", "UTF-8");
    settings.put("connectionTimeZone", "UTC");
    settings.put("forceConnectionTimeZoneToSession", "true");
    settings.put("preserveInstants", "true");
    settings.put("rewriteBatchedStatements", "true");
    settings.put("cachePrepStmts", "true");
    settings.put("useLocalSessionState", "true");
    settings.put("fallbackToSystemKeyStore", "false");
    settings.put("logger", "com.mysql.cj.log.NullLogger");
    return settings;
  }

  /** The address with every setting it does not name itself. */
  static String complete(String url) {
    StringBuilder complete = new StringBuilder(url);
    SETTINGS.forEach(
        (name, value) -> {
          if (!url.contains("?" + name + "=") && !url.contains("&" + name + "=")) {
            complete.append(complete.indexOf("?") < 0 ? '?' : '&').append(name);
            complete.append('=').append(value);
          }
        });
    return complete.toString();
  }

  /** The same server, without entering a database. */
  static String withoutDatabase(String url) {
    return url.replaceFirst("^(jdbc:mysql:[^?]*//[^/?]*/)[^?]*", "$1");
  }
}
