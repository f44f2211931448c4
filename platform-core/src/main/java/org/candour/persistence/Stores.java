package org.candour.persistence;

import jakarta.persistence.EntityManagerFactory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Opens the store outside the server: in tests, in benchmarks and in commands. */
public final class Stores {
  private Stores() {}

  /**
   * Opens the store at this address with a pool of its own, as the runtime user. What the address
   * lacks of the settings the store needs is added; the schema must be there (see {@link Schema}).
   */
  public static OpenStore open(String url, String user, String password, int connections) {
    String most = Integer.toString(connections);
    Map<String, Object> settings =
        Map.of(
            "jakarta.persistence.jdbc.driver",
            "com.mysql.cj.jdbc.Driver",
            "jakarta.persistence.jdbc.url",
            withPassword(Address.complete(url), password),
            "jakarta.persistence.jdbc.user",
            user,
            "eclipselink.connection-pool.default.initial",
            "1",
            "eclipselink.connection-pool.default.min",
            most,
            "eclipselink.connection-pool.default.max",
            most);
    EntityManagerFactory factory = StoreUnit.open(settings);
    return OpenStore.checked(factory);
  }

  /**
   * The password is said in the address: told it as a property, EclipseLink takes one of
   * hexadecimal digits for one that it has to decrypt, and fails.
   */
  private static String withPassword(String url, String password) {
    return url + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8);
  }
}
