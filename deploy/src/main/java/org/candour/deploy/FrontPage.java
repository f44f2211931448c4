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
  private static final String PATH = "/sign-in";
  private final URI address;

  FrontPage(Listening listening) {
    this.address = listening.at(PATH);
  }

  URI address() {
    return address;
  }

  /** Refuses a start after which the page is not there. */
  void demand() throws CannotStart {
    int status = ask("text/html").statusCode();
    if (status != 200) {
      throw new CannotStart(
          "The application did not start: its sign-in page answers " + status + ".");
    }
  }

  /**
   * The invented people of a demonstration as plain text, one a line; empty where there are none.
   */
  String signIns() throws CannotStart {
    HttpResponse<String> answer = ask("text/plain");
    String type = answer.headers().firstValue("Content-Type").orElse("");
    return answer.statusCode() == 200 && type.startsWith("text/plain") ? answer.body().strip() : "";
  }

  private HttpResponse<String> ask(String type) throws CannotStart {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(address)
              .header("Accept", type)
              .timeout(Duration.ofMinutes(2))
              .build();
      return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new CannotStart("The application did not start: its sign-in page does not answer.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Stopped while the application was starting.", e);
    }
  }
}
