package org.candour.deploy.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who uses the interface: mostly they read a case or the work list, now and then they list
 * meetings or record an entry. Of twenty requests nine read a case, six the work list, three the
 * meetings, two record.
 */
final class Visitor {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String MIX = "cwcmcwcecwmcwcecwcmw";

  private final HttpClient http;
  private final URI service;
  private final String token;
  private final String partnership;
  private final List<String> cases = new ArrayList<>();
  private final List<String> entries = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();
  private boolean records;
  private int turn;

  Visitor(HttpClient http, URI service, String token, String partnership, int turn) {
    this.http = http;
    this.service = service;
    this.token = token;
    this.partnership = partnership;
    this.turn = turn;
  }

  /**
   * Looks at the cases there are, before anything is measured. Those of which this person is shown
   * no fact, since they have not declared what is asked first, are left alone. Whoever scrutinises
   * records no facts, and reads the case instead.
   */
  void lookAround() throws IOException, InterruptedException {
    for (JsonNode row : ask("/cases").path("cases")) {
      String one = "/cases/" + row.path("reference").asText();
      JsonNode facts = ask(one).path("facts");
      if (!facts.isEmpty()) {
        cases.add(one);
        entries.add(says(facts));
      }
    }
    records = !cases.isEmpty() && http.send(entry(0), BodyHandlers.ofString()).statusCode() == 200;
  }

  private JsonNode ask(String path) throws IOException, InterruptedException {
    return JSON.readTree(http.send(request(path).GET().build(), BodyHandlers.ofString()).body());
  }

  /** An entry that says again what is known of the case already. */
  private static String says(JsonNode facts) {
    JsonNode said = facts.get(0);
    for (JsonNode fact : facts) {
      said = fact.path("value").isBoolean() ? fact : said;
    }
    return "{\"do\": \"record-facts\", \"facts\": {\""
        + said.path("id").asText()
        + "\": "
        + said.path("value")
        + "}}";
  }

  /** So many requests, one after the other: how long each took, in milliseconds. */
  double[] uses(int requests) throws IOException, InterruptedException {
    double[] millis = new double[requests];
    for (int i = 0; i < requests; i++) {
      HttpRequest request = next();
      long begin = System.nanoTime();
      HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
      millis[i] = (System.nanoTime() - begin) / 1e6;
      if (answer.statusCode() != 200 && answer.statusCode() != 201) {
        wrong.add(request.uri() + " " + answer.statusCode() + " " + answer.body());
      }
    }
    return millis;
  }

  /** What was not answered as it should be. */
  List<String> wrong() {
    return wrong;
  }

  private HttpRequest next() {
    char what = cases.isEmpty() ? 'w' : MIX.charAt(turn++ % MIX.length());
    int one = cases.isEmpty() ? 0 : turn % cases.size();
    return switch (what) {
      case 'c' -> request(cases.get(one)).GET().build();
      case 'w' -> request("/work").GET().build();
      case 'm' -> request("/meetings").GET().build();
      default -> records ? entry(one) : request(cases.get(one)).GET().build();
    };
  }

  private HttpRequest entry(int one) {
    return request(cases.get(one) + "/entries")
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(entries.get(one)))
        .build();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(service.resolve("/api/partnerships/" + partnership + path))
        .timeout(Duration.ofMinutes(1))
        .header("Authorization", "Bearer " + token);
  }
}
