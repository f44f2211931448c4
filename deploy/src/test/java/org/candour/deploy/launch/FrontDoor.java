package org.candour.deploy.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The demonstration's sign-in page: whom it lists, and the token that it gives to each. */
public record FrontDoor(HttpClient http, URI service, String page, String formToken) {
  private static final Pattern LISTED =
      Pattern.compile("id=\"p-([^\"]+)\"|name=\"person\" value=\"([^\"]+)\"");

  /** Somebody on the page. */
  public record Person(String partnership, String id) {}

  public static FrontDoor of(HttpClient http, URI service)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(service.resolve("/sign-in")).build(), BodyHandlers.ofString());
    return new FrontDoor(http, service, answer.body(), cookie(answer, "candour-form"));
  }

  public List<Person> people() {
    List<Person> people = new ArrayList<>();
    String partnership = "";
    Matcher listed = LISTED.matcher(page);
    while (listed.find()) {
      if (listed.group(1) == null) {
        people.add(new Person(partnership, listed.group(2)));
      } else {
        partnership = listed.group(1);
      }
    }
    return people;
  }

  /** The token that a demonstration gives to programs. */
  public String token(Person person) throws IOException, InterruptedException {
    return http.send(form("/sign-in/people/token", person), BodyHandlers.ofString()).body();
  }

  /** Signs in as the page does: the session that a browser carries as a cookie. */
  public String session(Person person) throws IOException, InterruptedException {
    return cookie(http.send(form("/sign-in", person), BodyHandlers.ofString()), "candour");
  }

  private HttpRequest form(String path, Person person) {
    return HttpRequest.newBuilder(service.resolve(path))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("Cookie", "candour-form=" + formToken)
        .POST(BodyPublishers.ofString("person=" + person.id() + "&csrf=" + formToken))
        .build();
  }

  private static String cookie(HttpResponse<String> answer, String name) {
    return answer.headers().allValues("Set-Cookie").stream()
        .filter(cookie -> cookie.startsWith(name + "="))
        .map(cookie -> cookie.substring(name.length() + 1).replaceFirst(";.*", ""))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(answer.statusCode() + " " + answer.body()));
  }
}
