package org.candour.deploy.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.candour.config.Catalogue;
import org.candour.deploy.demonstration.Demonstration;
import org.candour.tenancy.PartnershipId;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("Inside the server")
@ExtendWith(ArquillianExtension.class)
class ContainerIT {
  @Resource(lookup = "java:app/jdbc/candour")
  private DataSource dataSource;

  @Inject private Demonstration demonstration;

  @Deployment
  public static WebArchive application() {
    return ApplicationWar.with(ContainerIT.class, Token.class);
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

  @Test
  void every_invented_case_plays_to_its_end() {
    for (PartnershipId partnership : Catalogue.partnerships()) {
      assertEquals(List.of(), demonstration.play(partnership), partnership.value());
    }
  }

  @Test
  void a_token_of_the_demonstrations_own_key_is_accepted(@ArquillianResource URI address)
      throws Exception {
    assertEquals(200, partnerships(address, Token.of("somebody")));
  }

  @Test
  void a_token_of_another_key_is_not(@ArquillianResource URI address) throws Exception {
    KeyPair another = KeyPairGenerator.getInstance("RSA").generateKeyPair();
    assertEquals(401, partnerships(address, Token.of("somebody", another.getPrivate())));
  }

  private static int partnerships(URI address, String token) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve("api/partnerships"))
            .header("Authorization", "Bearer " + token)
            .build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.discarding())
        .statusCode();
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
