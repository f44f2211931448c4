package org.candour.deploy.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who reads pages and sends forms without a browser, and so may send anything. */
final class Caller {
  private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([0-9a-f]+)\"");

  private final URI service;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private String token = "";
  private String bearer = "";

  Caller(URI service) {
    this.service = service;
  }

  /** Signs in as this invented person, by the form of the sign-in page. */
  static Caller signedIn(URI service, String person) {
    Caller caller = new Caller(service);
    caller.get("/sign-in");
    caller.bearer = caller.post("/sign-in/people/token", "person", person).body().strip();
    assertEquals(303, caller.post("/sign-in", "person", person).status());
    caller.get("/accessibility"); // forms that were open before can no longer be sent
    return caller;
  }

  /** The token that a demonstration gives to programs. */
  String bearer() {
    return bearer;
  }

  Raw get(String path, String... headers) {
    return send("GET " + path + " HTTP/1.1" + lines(headers), "");
  }

  /** A form with the token of the last page that had one. */
  Raw post(String path, String... fields) {
    List<String> all = new ArrayList<>(List.of("csrf", token));
    all.addAll(List.of(fields));
    return postBody(path, form(all));
  }

  /** A form as it stands here. */
  Raw postBody(String path, String body, String... headers) {
    return send(
        "POST "
            + path
            + " HTTP/1.1\nContent-Type: application/x-www-form-urlencoded"
            + lines(headers),
        body);
  }

  /** A request to the interface as the same person. */
  Raw api(String method, String path, String json, String... headers) {
    String type = json.isEmpty() ? "" : "\nContent-Type: application/json";
    return Raw.send(
        service,
        method
            + " /api"
            + path
            + " HTTP/1.1\nAuthorization: Bearer "
            + bearer()
            + type
            + lines(headers),
        json.replace('\'', '"'));
  }

  Raw send(String head, String body) {
    StringBuilder jar = new StringBuilder();
    cookies.forEach((name, value) -> jar.append(name).append('=').append(value).append("; "));
    Raw answer = Raw.send(service, head + (jar.isEmpty() ? "" : "\nCookie: " + jar), body);
    for (String set : answer.all("Set-Cookie")) {
      String[] pair = set.split(";", -1)[0].split("=", 2);
      cookies.put(pair[0], pair[1]);
    }
    Matcher shown = TOKEN.matcher(answer.body());
    token = shown.find() ? shown.group(1) : token;
    return answer;
  }

  String token() {
    return token;
  }

  static String form(List<String> namesAndValues) {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < namesAndValues.size(); i += 2) {
      form.append(form.isEmpty() ? "" : "&")
          .append(encoded(namesAndValues.get(i)))
          .append('=')
          .append(encoded(namesAndValues.get(i + 1)));
    }
    return form.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String lines(String... headers) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < headers.length; i += 2) {
      lines.append('\n').append(headers[i]).append(": ").append(headers[i + 1]);
    }
    return lines.toString();
  }
}
