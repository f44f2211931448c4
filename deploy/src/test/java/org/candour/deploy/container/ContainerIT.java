package org.candour.deploy.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("Inside the server")
@ExtendWith(ArquillianExtension.class)
class ContainerIT {
  @Resource(lookup = "java:app/jdbc/candour")
  private DataSource dataSource;

  @Deployment
  public static WebArchive application() {
    return ApplicationWar.with(ContainerIT.class);
  }

  @Test
  void the_application_reaches_its_database_as_the_runtime_user() throws SQLException {
    assertTrue(answer("SELECT CURRENT_USER()").startsWith(System.getProperty("candour.jdbc.user")));
  }

  @Test
  void the_database_counts_in_universal_time() throws SQLException {
    assertEquals("+00:00", answer("SELECT @@session.time_zone"));
  }

  @Test
  void the_application_reads_json_by_its_own_library_and_not_the_servers() {
    String from = ObjectMapper.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    assertTrue(from.contains("WEB-INF/lib/jackson-databind"), from);
  }

  private String answer(String question) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(question)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
