package org.candour.deploy.real;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.candour.deploy.launch.RunningService;

/**
 * A real Keycloak, started by the script and with the realm that are shipped, with three invented
 * people. It forgets everything when it stops.
 */
final class SignInServer implements AutoCloseable {
  static final String PAGES_SECRET = "a secret for the pages of this test";
  static final String PROGRAMS_SECRET = "a secret for the programs of this test";
  private static final String ADMIN = "administrator";
  private static final Duration PATIENCE = Duration.ofMinutes(15);
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final int port = RunningService.freePort();
  private final Path said;
  private final Process process;

  private SignInServer(URI service) {
    try {
      said = Files.createDirectories(Path.of("target/it")).resolve("sign-in-server.txt");
      ProcessBuilder command =
          new ProcessBuilder("sh", "sign-in-server/start", Integer.toString(port), "--db=dev-mem");
      command
          .environment()
          .putAll(
              Map.of(
                  "CANDOUR_ADDRESS_PUBLIC", service.toString(),
                  "CANDOUR_SIGN_IN_SECRET", PAGES_SECRET,
                  "CANDOUR_PROGRAMS_SECRET", PROGRAMS_SECRET,
                  "CANDOUR_SIGN_IN_PEOPLE", "src/test/resources/sign-in/people.json",
                  "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1",
                  "KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN,
                  "KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN));
      process = command.redirectErrorStream(true).redirectOutput(said.toFile()).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Begins to start; {@link #await} says when it is there. */
  static SignInServer begin(URI service) {
    return new SignInServer(service);
  }

  SignInServer await() {
    Instant until = Instant.now().plus(PATIENCE);
    while (!answers()) {
      if (!process.isAlive() || Instant.now().isAfter(until)) {
        throw new IllegalStateException(said());
      }
      pause();
    }
    return this;
  }

  String issuer() {
    return "http://127.0.0.1:" + port + "/realms/candour";
  }

  String keys() {
    return endpoint("certs");
  }

  /** One of the addresses of the realm. */
  String endpoint(String name) {
    return issuer() + "/protocol/openid-connect/" + name;
  }

  /** An access token for a program that shows its own secret. */
  String token(String client, String secret) {
    return form(
            endpoint("token"),
            Map.of(
                "grant_type", "client_credentials", "client_id", client, "client_secret", secret))
        .path("access_token")
        .asText();
  }

  /** Asks Keycloak's own interface as its administrator. */
  JsonNode admin(String method, String path, String body) {
    JsonNode token =
        form(
            "http://127.0.0.1:" + port + "/realms/master/protocol/openid-connect/token",
            Map.of(
                "grant_type",
                "password",
                "client_id",
                "admin-cli",
                "username",
                ADMIN,
                "password",
                ADMIN));
    return send(
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + port + "/admin/realms/candour" + path))
            .header("Authorization", "Bearer " + token.path("access_token").asText())
            .header("Content-Type", "application/json")
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .build());
  }

  private JsonNode form(String address, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  private JsonNode send(HttpRequest request) {
    try {
      HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new IllegalStateException(
            request.uri() + " " + answer.statusCode() + " " + answer.body());
      }
      return answer.body().isBlank() ? JSON.nullNode() : JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private boolean answers() {
    try {
      send(HttpRequest.newBuilder(URI.create(issuer())).build());
      return true;
    } catch (UncheckedIOException | IllegalStateException notYet) {
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private String said() {
    try {
      return Files.readString(said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The script hands the signal on to the server that it started. */
  @Override
  public void close() {
    process.destroy();
    try {
      process.onExit().orTimeout(1, TimeUnit.MINUTES).join();
    } catch (CompletionException e) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }
}
