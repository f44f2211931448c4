package org.candour.deploy.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.candour.deploy.launch.FrontDoor;

/**
 * Somebody who asks: by a bearer token at the interface, by the cookie of a session on the pages.
 *
 * @param role what they are in their own partnership
 * @param token none when they have not signed in
 * @param session none when they have not signed in
 */
record Somebody(
    String role,
    Optional<String> token,
    Optional<String> session,
    FrontDoor door,
    Browser browser) {
  static Somebody signedIn(FrontDoor door, Browser browser, String role, FrontDoor.Person person) {
    return new Somebody(
        role,
        Optional.of(told(() -> door.token(person))),
        Optional.of(told(() -> door.session(person))),
        door,
        browser);
  }

  /** Who asks by programs only. */
  static Somebody atTheInterface(
      FrontDoor door, Browser browser, String role, FrontDoor.Person person) {
    return new Somebody(
        role, Optional.of(told(() -> door.token(person))), Optional.empty(), door, browser);
  }

  static Somebody notSignedIn(FrontDoor door, Browser browser) {
    return new Somebody("not signed in", Optional.empty(), Optional.empty(), door, browser);
  }

  /** Who goes on with a page after their session has ended. */
  static Somebody tooLate(FrontDoor door, Browser browser, FrontDoor.Person person) {
    Optional<String> session = Optional.of(told(() -> door.session(person)));
    Somebody late = new Somebody("too late", Optional.empty(), session, door, browser);
    Answer out = late.send(late.form("/sign-out", ""));
    if (!out.good()) {
      throw new IllegalStateException(out.toString());
    }
    return late;
  }

  /** A form of this browser with these fields, which are encoded already. */
  Ask form(String path, String fields) {
    return new Ask(
        "a form",
        "POST",
        path,
        "application/x-www-form-urlencoded",
        "csrf=" + door.formToken() + fields,
        Map.of());
  }

  Answer send(Ask ask) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(door.service().resolve(ask.path())).timeout(Duration.ofMinutes(1));
    if (ask.ofInterface()) {
      token.ifPresent(t -> request.header("Authorization", "Bearer " + t));
    } else {
      String cookies = "candour-form=" + door.formToken() + browser.cookies();
      request.header("Cookie", session.map(s -> "candour=" + s + "; " + cookies).orElse(cookies));
    }
    ask.headers().forEach(request::header);
    if (!ask.type().isEmpty()) {
      request.header("Content-Type", ask.type());
    }
    request.method(
        ask.method(),
        ask.body().isEmpty()
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(ask.body()));
    HttpResponse<String> answer =
        told(() -> door.http().send(request.build(), BodyHandlers.ofString()));
    browser.take(answer.headers().allValues("Set-Cookie"));
    return Answer.of(answer);
  }

  private interface Asking<T> {
    T now() throws IOException, InterruptedException;
  }

  private static <T> T told(Asking<T> asking) {
    try {
      return asking.now();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
