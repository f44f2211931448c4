package org.candour.api.problem;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.candour.rule.Reason;

/** The problems that are answered from more than one place, in the same words. */
public final class Problems {
  private Problems() {}

  /** Nothing here, or nothing here for this person: the answer does not say which. */
  public static Problem notFound() {
    return Problem.of(
        ProblemType.NOT_FOUND,
        "Either there is nothing at this address, or nothing you hold lets you see it. Check the"
            + " address.");
  }

  /** No token, or one that does not hold. */
  public static Problem notSignedIn() {
    return Problem.of(
        ProblemType.NOT_SIGNED_IN,
        "Send a token of your organisation's sign-in as “Authorization: Bearer ...”. A token that"
            + " was sent is missing a part, has expired or was not issued for this service.");
  }

  /** What stopped a request before a resource was reached, by the status the server gives it. */
  static Problem unreached(int status) {
    return switch (status) {
      case 401 -> notSignedIn();
      case 404 -> notFound();
      case 406 -> Problem.of(ProblemType.NOT_ACCEPTABLE, "Answers here are application/json.");
      case 415 ->
          Problem.of(
              ProblemType.NOT_A_FORMAT,
              "Send JSON with “Content-Type: application/json”, and a framework or examples that"
                  + " are tried as YAML with “Content-Type: application/yaml”.");
      default ->
          status < 500
              ? Problem.of(ProblemType.BAD_INPUT, "The address or a header cannot be read.")
              : Problem.of(ProblemType.FAILED, "Nothing was recorded. Try again later.");
    };
  }

  /** A refusal with every reason; 403 where only the person's appointments stand against it. */
  public static Problem refused(List<Reason> reasons) {
    boolean onlyAuthority =
        !reasons.isEmpty() && reasons.stream().allMatch(r -> r.kind() == Reason.Kind.AUTHORITY);
    return onlyAuthority
        ? Problem.of(ProblemType.NOT_YOURS, "Nothing you hold here lets you do this.", reasons)
        : Problem.of(ProblemType.REFUSED, count(reasons.size()), reasons);
  }

  private static String count(int reasons) {
    return reasons == 1
        ? "There is one reason. Nothing was recorded but the refusal."
        : "There are " + reasons + " reasons. Nothing was recorded but the refusal.";
  }

  /** The answer of a problem. */
  public static Response.ResponseBuilder answer(Problem problem) {
    return Response.status(problem.status())
        .type(Problem.MEDIA_TYPE)
        .header("Cache-Control", "no-store")
        .entity(problem);
  }
}
