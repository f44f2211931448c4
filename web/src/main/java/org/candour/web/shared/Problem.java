package org.candour.web.shared;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** A page that says what went wrong, and what to do. */
public record Problem(int status, String title, List<String> paragraphs) {
  public Problem {
    paragraphs = List.copyOf(paragraphs);
  }

  /** The page as an answer. */
  Response answer(Templates templates) {
    return Response.status(status)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .entity(page(templates))
        .build();
  }

  /** The page itself. */
  String page(Templates templates) {
    return templates.render(
        "shared/problem.vm", Map.of("page", Page.plain(title), "view", this, "csrf", Page.NO_FORM));
  }

  static Problem ours(String reference) {
    return new Problem(
        500,
        "Sorry, there is a problem with the service",
        List.of(
            "Try again later. Nothing was half saved: what you sent was either kept whole or not at"
                + " all.",
            "If it goes on, tell the people who run the service and give them this reference: "
                + reference
                + "."));
  }

  static Problem expiredForm() {
    return new Problem(
        403,
        "This form can no longer be sent",
        List.of(
            "The form was opened before you signed in, or in another browser. Nothing was saved.",
            "Go back, copy anything you wrote, open the page again and send it once more."));
  }

  static Problem of(int status) {
    return switch (status) {
      case 403 ->
          new Problem(
              status,
              "You cannot do this",
              List.of("What you hold in this partnership does not carry it."));
      case 404 ->
          new Problem(
              status,
              "Page not found",
              List.of(
                  "If you typed the address, check that it is correct.",
                  "If you followed a link, the page may be one that you do not have access to."));
      case 405 ->
          new Problem(
              status,
              "This cannot be done at this address",
              List.of(
                  "What was sent is not something that this page takes. Nothing was saved.",
                  "Go to the start page and find what you want to do from there."));
      case 409 ->
          new Problem(
              status,
              "This has changed since you opened it",
              List.of("Open the page again to see how it is now. Nothing was saved."));
      case 413 ->
          new Problem(
              status,
              "What you sent is too large",
              List.of(
                  "Nothing was saved.",
                  "Go back: what you wrote is still in the form. Shorten the longest text and send"
                      + " it again."));
      case 429 ->
          new Problem(
              status,
              "You have asked for this too often",
              List.of(
                  "Nothing was saved. Wait a minute, go back and try again.",
                  "If it goes on although you did not, others at your address may be asking too:"
                      + " tell the people who run the service."));
      case 500, 502, 503, 504 ->
          new Problem(
              status,
              "Sorry, there is a problem with the service",
              List.of("Try again later. Nothing was saved unless a page says so."));
      default ->
          new Problem(
              status,
              "The service could not read what was sent",
              List.of("Go back and try again. Nothing was saved."));
    };
  }
}
