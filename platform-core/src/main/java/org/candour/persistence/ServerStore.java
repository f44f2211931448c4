package org.candour.persistence;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import org.candour.casework.Store;

/**
 * The store inside the server, on the server's connection pool. The address comes from MicroProfile
 * Config ({@code candour.jdbc.url}, {@code .user}, {@code .password}: the runtime user's) and has
 * been through {@link Schema#address}.
 */
@DataSourceDefinition(
    name = "java:app/jdbc/candour",
    className = "com.mysql.cj.jdbc.MysqlDataSource",
    url = "${MPCONFIG=candour.jdbc.url}",
    user = "${MPCONFIG=candour.jdbc.user}",
    password = "${MPCONFIG=candour.jdbc.password}",
    transactional = false,
    initialPoolSize = 2,
    minPoolSize = 2,
    maxPoolSize = 32,
    properties = {
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=auto-commit"
    })
@ApplicationScoped
public class ServerStore {
  @PersistenceUnit(unitName = "candour")
  @SuppressWarnings("NullAway.Init")
  EntityManagerFactory factory;

  @Produces
  @ApplicationScoped
  Store store() {
    JpaStore store = new JpaStore(factory);
    ConnectionCheck.check(store);
    return store;
  }
}
