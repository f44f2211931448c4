package org.candour.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import javax.sql.DataSource;
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
  @Resource(lookup = "java:app/jdbc/candour")
  @SuppressWarnings("NullAway.Init")
  DataSource dataSource;

  @SuppressWarnings("NullAway.Init")
  private EntityManagerFactory factory;

  @PostConstruct
  void open() {
    factory = StoreUnit.open(Map.of("jakarta.persistence.nonJtaDataSource", dataSource));
  }

  @PreDestroy
  void close() {
    factory.close();
  }

  @Produces
  @ApplicationScoped
  Store store() {
    JpaStore store = new JpaStore(factory);
    ConnectionCheck.check(store);
    return store;
  }
}
