package org.candour.deploy.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.candour.deploy.api.Client;
import org.candour.deploy.api.Schemas;
import org.candour.deploy.launch.RunningService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("On a database server and a sign-in that are not the service's own")
@ExtendWith(RealService.Given.class)
class RealServiceIT {
  private static final String OURS = "/partnerships/" + RealService.PARTNERSHIP;

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final RealService service;
  private final Client operator;

  RealServiceIT(RealService service) throws GeneralSecurityException {
    this.service = service;
    this.operator = with(service.operatorsToken());
  }

  private Client with(String token) {
    Client nobody = new Client(service.api(), Optional.empty(), new Schemas("components: {}"));
    String description = nobody.send(nobody.request("/openapi").GET()).must(200).whole().body();
    return new Client(service.api(), Optional.of(token), new Schemas(description));
  }

  // --- who comes in ---

  @Test
  void the_first_operator_sees_the_partnership_that_was_opened() {
    JsonNode all = operator.get("/partnerships", "Partnerships").body().path("partnerships");
    assertEquals(1, all.size());
    assertEquals(RealService.PARTNERSHIP, all.at("/0/partnership").asText());
    JsonNode desk = operator.get(OURS, "Desk").body();
    assertEquals(RealService.OPERATOR_NAME, desk.path("name").asText());
    assertTrue(desk.path("runs").asBoolean(), "an operator holds a post of the business unit");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dudley", "stockport", "nowhere"})
  void another_partnership_is_not_there(String partnership) {
    operator.get("/partnerships/" + partnership).must(404);
    operator.get("/partnerships/" + partnership + "/cases").must(404);
  }

  @Test
  void somebody_the_sign_in_knows_and_no_partnership_does_holds_nothing() throws Exception {
    Client stranger = with(service.issuer().token("somebody-else"));
    assertEquals(
        0, stranger.get("/partnerships", "Partnerships").body().path("partnerships").size());
    stranger.get(OURS).must(404);
  }

  @Test
  void a_token_of_another_sign_in_or_for_another_service_is_no_token() throws Exception {
    Issuer ours = service.issuer();
    with(ours.token(RealService.OPERATOR, "http://elsewhere", "candour")).get(OURS).must(401);
    with(ours.token(RealService.OPERATOR, ours.name(), "payroll")).get(OURS).must(401);
    try (Issuer another = Issuer.start()) {
      with(another.token(RealService.OPERATOR, ours.name(), "candour")).get(OURS).must(401);
    }
  }

  @Test
  void reached_encrypted_it_says_so_to_browsers_and_keeps_its_cookies_to_that() throws Exception {
    HttpResponse<String> page =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(service.api().resolve("/sign-in")).build(),
                HttpResponse.BodyHandlers.ofString());
    assertEquals(
        List.of("max-age=31536000; includeSubDomains"),
        page.headers().allValues("Strict-Transport-Security"));
    String cookie = page.headers().firstValue("Set-Cookie").orElse("");
    assertTrue(cookie.matches("__Host-candour-form=[0-9a-f]+;.*; SameSite=Lax; Secure"), cookie);
  }

  @Test
  void one_address_behind_the_proxy_signs_in_only_so_often() throws Exception {
    assertEquals(403, signsIn("203.0.113.7"));
    int last = 0;
    for (int i = 0; i < 400 && last != 429; i++) {
      last = signsIn("198.51.100.1, 203.0.113.7");
    }
    assertEquals(429, last);
    assertEquals(403, signsIn("203.0.113.8"));
    assertEquals(429, signsIn("203.0.113.8, 203.0.113.7"));
  }

  /** Without the form's token, so that it is refused in any case. */
  private int signsIn(String forwarded) throws Exception {
    return HTTP.send(
            HttpRequest.newBuilder(service.api().resolve("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Forwarded-For", forwarded)
                .POST(HttpRequest.BodyPublishers.ofString("person=x"))
                .build(),
            HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  @Test
  void nobody_is_invented() throws Exception {
    URI people = service.api().resolve("/sign-in/people");
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(people).build(), HttpResponse.BodyHandlers.ofString());
    assertFalse(answer.statusCode() == 200 && !answer.body().isBlank(), answer.body());
    assertEquals(
        Set.of(RealService.OPERATOR, RealService.LEAVER, RealService.NEIGHBOURS_OPERATOR),
        Set.copyOf(service.database().ask("select person from person")));
  }

  // --- starting ---

  @Test
  void starting_again_changes_nothing() throws SQLException {
    Map<String, String> before = service.database().contents();
    List<String> rights = rights();
    service.startAgain();
    assertEquals(before, service.database().contents());
    assertEquals(rights, rights());
    operator.get(OURS, "Desk");
  }

  @Test
  void a_demonstration_asked_for_beside_it_does_not_start() throws SQLException {
    Map<String, String> before = service.database().contents();
    Map<String, String> asked = new HashMap<>(service.settings());
    asked.put("CANDOUR_DEMONSTRATION", "true");
    Path home = Path.of("target/it", "beside-" + UUID.randomUUID());
    String said =
        assertThrows(
                IllegalStateException.class,
                () -> RunningService.start(home, RunningService.freePort(), asked).close())
            .getMessage();
    assertTrue(
        said.contains(
            "A demonstration lets anyone sign in as anyone, so it does not start while"
                + " candour.db.url is set. Remove candour.demonstration, or start it without"
                + " that."),
        said);
    assertEquals(before, service.database().contents());
  }

  // --- what the runtime user may do ---

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update journal_entry set place = place",
        "delete from journal_entry",
        "truncate table journal_entry",
        "drop table journal_entry",
        "update framework set version = version",
        "delete from personal_value",
        "select * from flyway_schema_history",
        "create table extra (id int)"
      })
  void the_database_refuses_the_runtime_user(String sql) throws SQLException {
    try (Connection runtime = service.database().asRuntimeUser();
        Statement statement = runtime.createStatement()) {
      SQLException refused = assertThrows(SQLException.class, () -> statement.execute(sql));
      assertEquals("42000", refused.getSQLState(), refused::toString);
      assertTrue(refused.getMessage().contains("denied"), refused::toString);
    }
  }

  @Test
  void the_runtime_user_is_granted_table_by_table() throws SQLException {
    List<String> rights = rights();
    assertTrue(rights.contains("journal_entry INSERT"), rights::toString);
    assertTrue(rights.contains("journal_entry SELECT"), rights::toString);
    assertFalse(rights.contains("journal_entry UPDATE"), rights::toString);
    assertEquals(
        List.of("USAGE"),
        asRuntimeUser(
            "select privilege_type from information_schema.user_privileges union all"
                + " select privilege_type from information_schema.schema_privileges"
                + " where table_schema = database()"));
  }

  private List<String> rights() throws SQLException {
    return asRuntimeUser(
        "select concat(table_name, ' ', privilege_type) from information_schema.table_privileges"
            + " where table_schema = database() order by 1");
  }

  private List<String> asRuntimeUser(String question) throws SQLException {
    try (Connection runtime = service.database().asRuntimeUser()) {
      return ForeignDatabase.firstColumn(runtime, question);
    }
  }
}
