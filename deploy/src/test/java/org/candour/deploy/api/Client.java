package org.candour.deploy.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A program that uses the interface with one token, and holds every answer to its schema. */
public final class Client {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final URI api;
  private final Optional<String> token;
  private final Schemas schemas;

  public Client(URI api, Optional<String> token, Schemas schemas) {
    this.api = api;
    this.token = token;
    this.schemas = schemas;
  }

  /** An answer: its status, its headers and its body. */
  public record Answer(int status, HttpResponse<String> whole, JsonNode body) {
    public String header(String name) {
      return whole.headers().firstValue(name).orElse("");
    }

    /** The reasons, one a line: field, then what it says. */
    public String reasons() {
      StringBuilder all = new StringBuilder();
      body.path("reasons")
          .forEach(
              r ->
                  all.append(r.path("field").asText("-"))
                      .append(": ")
                      .append(r.path("says").asText())
                      .append('\n'));
      return all.toString();
    }

    public Answer must(int expected) {
      assertEquals(expected, status, () -> whole.uri() + "\n" + whole.body());
      return this;
    }
  }

  public Answer get(String path, String schema) {
    Answer answer = send(request(path).GET()).must(200);
    assertEquals(List.of(), schemas.wrongWith(schema, answer.body()), path);
    return answer;
  }

  public Answer get(String path) {
    return send(request(path).GET());
  }

  /** A post; a pair of header name and value may follow, and quotation marks may be single. */
  public Answer post(String path, String json, String... headers) {
    HttpRequest.Builder request =
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json.replace('\'', '"')));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return send(request);
  }

  /** A post of a document in YAML. */
  public Answer postYaml(String path, String yaml) {
    return send(
        request(path)
            .header("Content-Type", "application/yaml")
            .POST(HttpRequest.BodyPublishers.ofString(yaml)));
  }

  public HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(api + path)).timeout(Duration.ofMinutes(1));
    token.ifPresent(t -> request.header("Authorization", "Bearer " + t));
    return request;
  }

  public Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
      Answer read = new Answer(answer.statusCode(), answer, body(answer));
      if (read.status() >= 400) {
        assertEquals("application/problem+json", read.header("Content-Type"), answer.body());
        assertEquals(List.of(), schemas.wrongWith("Problem", read.body()), answer.body());
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode body(HttpResponse<String> answer) throws IOException {
    boolean json = answer.headers().firstValue("Content-Type").orElse("").contains("json");
    return json ? JSON.readTree(answer.body()) : JSON.createObjectNode();
  }
}
