package org.candour.deploy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.candour.deploy.settings.CannotStart;

/**
 * The page that shows whether the application is there. The server runs on, and lists the
 * application, even when that failed to start, so only a page of its own tells.
 */
final class FrontPage {
  private final URI address;
  private final URI people;

  FrontPage(Listening listening) {
    this.address = listening.at("/sign-in");
    this.people = listening.at("/sign-in/people");
  }

  URI address() {
    return address;
  }

  /** Refuses a start after which the page is not there. */
  void demand() throws CannotStart {
    int status = ask(address).statusCode();
    if (status != 200) {
      throw new CannotStart(
          "The application did not start: its sign-in page answers " + status + ".");
    }
  }

  /** The invented people of a demonstration, one a line; empty where there are none. */
  String signIns() throws CannotStart {
    HttpResponse<String> answer = ask(people);
    return answer.statusCode() == 200 ? answer.body().strip() : "";
  }

  private HttpResponse<String> ask(URI where) throws CannotStart {
    try {
      HttpRequest request = HttpRequest.newBuilder(where).timeout(Duration.ofMinutes(2)).build();
      return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new CannotStart("The application did not start: its sign-in page does not answer.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Stopped while the application was starting.", e);
    }
  }
}
