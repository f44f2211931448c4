package org.candour.deploy.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Every answer, whatever it is")
class HeadersIT extends AtTheEdge {
  private static final Map<String, String> ALWAYS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
              + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "same-origin",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=()");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /",
        "GET /sign-in",
        "GET /accessibility",
        "GET /static/app.css",
        "GET /static/nothing.css",
        "GET /nothing",
        "GET /problem.html",
        "GET /health",
        "GET /metrics",
        "PUT /sign-in",
        "DANCE /sign-in",
        "OPTIONS /sign-in",
        "HEAD /sign-in",
        "GET /p/mk-together/work",
        "GET /api",
        "GET /api/openapi",
        "GET /api/partnerships",
        "GET /api/nothing",
        "PUT /api/openapi",
        "OPTIONS /api/openapi",
        "GET /api/problems/refused"
      })
  void carries_the_headers_that_keep_a_browser_safe(String request) {
    assertSafe(raw(request + " HTTP/1.1"));
    assertSafe(raw(request + " HTTP/1.1\nAccept: ;q=x"));
    assertSafe(team().send(request + " HTTP/1.1", ""));
  }

  @Test
  void carries_them_when_a_form_or_a_body_is_refused_too() {
    Caller team = team();
    assertSafe(team.postBody("/sign-in", "x".repeat(70_000)));
    assertSafe(team.postBody("/sign-in", "a=%zz"));
    assertSafe(team.postBody("/sign-in", "a=b"));
    assertSafe(team.post("/sign-in", "person", "grace-adeyemi"));
    assertSafe(team.api("POST", MK + "/cases", "{"));
    assertSafe(team.api("POST", MK + "/cases", "{'a': '" + "x".repeat(300_000) + "'}"));
  }

  @Test
  void has_the_browser_forget_what_it_kept_when_somebody_signs_out() {
    Raw answer = team().post("/sign-out");
    assertSafe(answer);
    assertEquals(List.of("\"cache\", \"storage\""), answer.all("Clear-Site-Data"));
    assertEquals(List.of(), team().get("/p/mk-together/work").all("Clear-Site-Data"));
  }

  private static void assertSafe(Raw answer) {
    ALWAYS.forEach(
        (name, value) -> assertEquals(List.of(value), answer.all(name), answer::toString));
    assertFalse(answer.header("Server").isPresent(), answer::toString);
    assertFalse(answer.header("X-Powered-By").isPresent(), answer::toString);
    assertFalse(answer.header("Access-Control-Allow-Origin").isPresent(), answer::toString);
    assertFalse(answer.toString().contains("Payara"), answer::toString);
    assertFalse(answer.body().contains("\tat "), answer::toString);
  }

  /** Nothing is run in a page that does not come as a file of this service. */
  @Test
  void has_no_script_style_or_handler_of_its_own_in_it() {
    Caller team = team();
    String aCase = refer(team, "A test.");
    for (String page :
        List.of("/sign-in", "/p/mk-together/work", aCase, aCase + "/timeline", aCase + "/facts")) {
      String body = team.get(page).body();
      assertFalse(body.contains(" style=\""), page);
      assertFalse(body.matches("(?s).*<script(?![^>]* src=).*"), page);
      assertFalse(body.matches("(?s).*<[a-z]+ (?:[^>]*\\s)?on[a-z]+=\".*"), page);
    }
  }

  /** A library that nobody looked at fails here, and so does a new version of one. */
  @Test
  void is_made_of_libraries_that_were_looked_at() throws IOException {
    Path shipped =
        Path.of(System.getProperty("candour.test.dist"), "lib", "candour", "WEB-INF", "lib");
    TreeSet<String> there;
    try (Stream<Path> jars = Files.list(shipped)) {
      there =
          jars.map(jar -> jar.getFileName().toString())
              .filter(name -> !name.endsWith("-SNAPSHOT.jar"))
              .collect(Collectors.toCollection(TreeSet::new));
    }
    try (InputStream list =
        Objects.requireNonNull(HeadersIT.class.getResourceAsStream("/libraries.txt"))) {
      assertEquals(
          new TreeSet<>(
              new String(list.readAllBytes(), StandardCharsets.UTF_8)
                  .lines()
                  .filter(line -> !line.startsWith("#"))
                  .toList()),
          there);
    }
  }
}
