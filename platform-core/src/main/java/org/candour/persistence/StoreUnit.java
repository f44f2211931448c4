package org.candour.persistence;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.HashMap;
import java.util.Map;

/** The one persistence unit, opened by the application itself and not by the server. */
final class StoreUnit {
  private StoreUnit() {}

  /** Opens it with settings that say where the database is. */
  static EntityManagerFactory open(Map<String, Object> settings) {
    Map<String, Object> all = new HashMap<>(settings);
    all.put("eclipselink.persistencexml", "META-INF/candour-persistence.xml");
    all.put("eclipselink.classloader", StoreUnit.class.getClassLoader());
    return Persistence.createEntityManagerFactory("candour", all);
  }
}
