package org.candour.api.problem;

import java.util.List;
import java.util.Optional;
import org.candour.api.json.Body;
import org.candour.rule.Reason;

/**
 * A problem as RFC 9457 has it, with every reason.
 *
 * @param current how the thing stands now, when the request rested on an older state of it
 * @param incident the number under which a failure of ours was logged
 */
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    List<ReasonBody> reasons,
    Optional<Object> current,
    Optional<String> incident)
    implements Body {
  public Problem {
    reasons = List.copyOf(reasons);
  }

  /** The media type of problems. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** A problem without reasons of its own. */
  public static Problem of(ProblemType type, String detail) {
    return of(type, detail, List.of());
  }

  /** A problem with every reason. */
  public static Problem of(ProblemType type, String detail, List<Reason> reasons) {
    return new Problem(
        type.uri(),
        type.title(),
        type.status(),
        detail,
        ReasonBody.all(reasons),
        Optional.empty(),
        Optional.empty());
  }

  /** With the state as it is now. */
  public Problem having(Object now) {
    return new Problem(type, title, status, detail, reasons, Optional.of(now), incident);
  }

  /** With the number under which it was logged. */
  public Problem loggedAs(String number) {
    return new Problem(type, title, status, detail, reasons, current, Optional.of(number));
  }
}
