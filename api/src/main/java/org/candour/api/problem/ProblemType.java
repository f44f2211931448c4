package org.candour.api.problem;

import java.util.Locale;

/** Every kind of failure. Its address, below {@code /api/problems}, is served as a short text. */
public enum ProblemType {
  NOT_JSON(
      400,
      "The request could not be read",
      "The body is not a JSON object as this interface takes it: it is empty, is not JSON, names a"
          + " field twice, is nested too deeply, or is not text in UTF-8. The detail says at which"
          + " line and column. Nothing was recorded."),
  BAD_INPUT(
      400,
      "Something in the request is not right",
      "A field is missing, is not known, or cannot be what was sent; or a header or the address"
          + " cannot be read. There is one reason for each field, with the field's name. Nothing"
          + " was recorded."),
  NOT_SIGNED_IN(
      401,
      "You are not signed in",
      "Everything but this text and the description at /api/openapi needs a token of your"
          + " organisation's sign-in, sent as “Authorization: Bearer ...”. A token is taken if it"
          + " is signed by the issuer that this service trusts, is for this service, and has not"
          + " expired."),
  NOT_YOURS(
      403,
      "You may not do this",
      "You are signed in, but nothing you hold in this partnership lets you do this. What you may"
          + " do comes from your appointments there, never from your token. The refusal was"
          + " recorded."),
  NOT_FOUND(
      404,
      "There is nothing here for you",
      "Either there is nothing at this address, or it belongs to a partnership in which you hold"
          + " nothing. The answer is the same, so that nobody learns what exists elsewhere."),
  NOT_A_METHOD(
      405,
      "That cannot be done at this address",
      "The address exists but does not take this method. The header “Allow” lists those it takes."),
  NOT_ACCEPTABLE(
      406,
      "There is no answer in that format",
      "The header “Accept” asks for a format in which there is no answer. Answers are"
          + " application/json, problems application/problem+json."),
  KEY_REUSED(
      409,
      "The idempotency key was used for something else",
      "An idempotency key stands for one request. The same person sent this key in this partnership"
          + " for the same operation, with another body. Nothing was recorded. Sending the same"
          + " request again under its key is safe and gives the same answer."),
  CHANGED(
      412,
      "It has changed since you looked",
      "The ETag sent as “If-Match” is not that of the present state: somebody recorded something"
          + " since you looked. Nothing of yours was recorded. The problem holds the state as it is"
          + " now."),
  TOO_LARGE(
      413,
      "The request is too large",
      "The body is larger than this address takes: 1 MB where a framework is tried, 256 kB where"
          + " narratives are sent, 16 kB elsewhere. Nothing was recorded."),
  NOT_A_FORMAT(
      415,
      "The request is in a format that is not taken",
      "Bodies are JSON: send “Content-Type: application/json”. Frameworks and examples that are"
          + " tried are YAML: send “Content-Type: application/yaml”."),
  REFUSED(
      422,
      "Refused",
      "The request was understood, and something stands against it. Every reason is listed, with"
          + " the partnership's rule, where that rule stands in the partnership's own document, and"
          + " what would mend it. Nothing was recorded but the refusal. What already happened"
          + " elsewhere is sent with “basis”: “report”; a rule then marks it and does not refuse"
          + " it."),
  TAG_NEEDED(
      428,
      "Say which version you saw",
      "A decision, a vote, an endorsement, the settling of a disagreement and a correction rest on"
          + " what you saw. Read the case or meeting first and send its ETag as “If-Match”. Nothing"
          + " was recorded."),
  TOO_OFTEN(
      429,
      "That was asked too often",
      "Some things take a lot: trying frameworks, reading policies, referring, exporting. One"
          + " person, and one address, may ask for them only so often. The header “Retry-After”"
          + " says in how many seconds it may be asked again. Nothing was recorded."),
  FAILED(
      500,
      "Something went wrong here",
      "A fault of this service, not of your request. It was logged under the incident number.");

  private final int status;
  private final String title;
  private final String means;

  ProblemType(int status, String title, String means) {
    this.status = status;
    this.title = title;
    this.means = means;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The same words every time. */
  public String title() {
    return title;
  }

  /** What it means and what to do, for whoever writes a client. */
  public String means() {
    return means;
  }

  /** The last part of its address. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Its address, relative to the server. */
  public String uri() {
    return "/api/problems/" + slug();
  }
}
