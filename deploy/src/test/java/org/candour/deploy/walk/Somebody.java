package org.candour.deploy.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.candour.deploy.launch.FrontDoor;

/**
 * Somebody who asks: by a bearer token at the interface, by the cookie of a session on the pages.
 *
 * @param role what they are in their own partnership
 * @param token none when they have not signed in
 * @param session none when they have not signed in
 */
record Somebody(String role, Optional<String> token, Optional<String> session, FrontDoor door) {
  static Somebody signedIn(FrontDoor door, String role, String partnership, String person) {
    try {
      FrontDoor.Person one = new FrontDoor.Person(partnership, person);
      return new Somebody(role, Optional.of(door.token(one)), Optional.of(door.session(one)), door);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  static Somebody notSignedIn(FrontDoor door) {
    return new Somebody("not signed in", Optional.empty(), Optional.empty(), door);
  }

  /** The token that forms of this browser carry. */
  String formToken() {
    return door.formToken();
  }

  Answer send(Ask ask) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(door.service().resolve(ask.path())).timeout(Duration.ofMinutes(1));
    if (ask.ofInterface()) {
      token.ifPresent(t -> request.header("Authorization", "Bearer " + t));
    } else {
      String form = "candour-form=" + formToken();
      request.header("Cookie", session.map(s -> "candour=" + s + "; " + form).orElse(form));
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
    try {
      return Answer.of(door.http().send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(ask.toString(), e);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException(e);
  }
}
