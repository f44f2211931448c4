package org.candour.api.problem;

import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Ends a request with a problem. It is never a refusal by a rule: that is a value. */
public final class Stopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;
  private final transient Map<String, String> headers;

  /** Ends it with this problem. */
  public Stopped(Problem problem) {
    this(problem, Map.of());
  }

  /** Ends it with this problem and these headers. */
  public Stopped(Problem problem, Map<String, String> headers) {
    super(problem.title());
    this.problem = problem;
    this.headers = Map.copyOf(headers);
  }

  /** The same words for what does not exist and for what belongs to another partnership. */
  public static Stopped notFound() {
    return new Stopped(Problems.notFound());
  }

  Response answer() {
    Response.ResponseBuilder answer = Problems.answer(problem);
    headers.forEach(answer::header);
    return answer.build();
  }
}
