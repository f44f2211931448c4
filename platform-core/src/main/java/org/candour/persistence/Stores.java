package org.candour.persistence;

import jakarta.persistence.EntityManagerFactory;
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
            Address.complete(url),
            "jakarta.persistence.jdbc.user",
            user,
            "jakarta.persistence.jdbc.password",
            password,
            "eclipselink.connection-pool.default.initial",
            "1",
            "eclipselink.connection-pool.default.min",
            most,
            "eclipselink.connection-pool.default.max",
            most);
    EntityManagerFactory factory = StoreUnit.open(settings);
    return OpenStore.checked(factory);
  }
}
