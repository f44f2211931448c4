package org.candour.web.signin;

import java.util.List;
import org.candour.config.signin.NotSignedIn.Why;

/** What is said to somebody who was not signed in, and whether trying again may help. */
public record FailedPage(int status, String title, List<String> paragraphs) {
  static FailedPage of(Why why) {
    return switch (why) {
      case SILENT ->
          new FailedPage(
              503,
              "Signing in is not possible at the moment",
              List.of(
                  "The sign-in of your organisation does not answer. Try again in a few minutes.",
                  "If it goes on, tell the people who run the service."));
      case REFUSED ->
          new FailedPage(
              403,
              "You have not been signed in",
              List.of(
                  "Your organisation’s sign-in did not let you in, or you stopped it.",
                  "If you should have access, ask whoever looks after your organisation’s"
                      + " accounts."));
      case NOT_BEGUN ->
          new FailedPage(
              400,
              "Start signing in again",
              List.of(
                  "This sign-in was begun more than 10 minutes ago, in another browser, or has been"
                      + " used already."));
      case UNPROVEN ->
          new FailedPage(
              403,
              "You have not been signed in",
              List.of(
                  "What came back from your organisation’s sign-in does not prove who you are. Try"
                      + " again.",
                  "If it goes on, tell the people who run the service."));
    };
  }
}
