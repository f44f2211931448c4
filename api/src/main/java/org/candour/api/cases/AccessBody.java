package org.candour.api.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.candour.api.json.Body;
import org.candour.casework.AccessView;
import org.candour.engine.Opening;
import org.candour.time.When;

/** Who may open a case, and why. */
public record AccessBody(
    String reference,
    String title,
    List<Reader> readers,
    List<Request> requests,
    List<Excluded> excluded,
    boolean answers,
    boolean declares)
    implements Body {

  /**
   * Somebody for whom the case opens.
   *
   * @param grounds in words
   * @param until the last day on request
   */
  public record Reader(
      String person,
      String name,
      String capacity,
      List<String> grounds,
      Optional<LocalDate> until) {}

  /** Somebody who asked and waits for an answer. */
  public record Request(
      String person, String name, String capacity, Optional<String> reason, When asked) {}

  /** Somebody with a conflict of interest in it. */
  public record Excluded(String person, String name, When since) {}

  static AccessBody of(AccessView view) {
    return new AccessBody(
        view.reference(),
        view.title(),
        view.readers().stream()
            .map(
                r ->
                    new Reader(
                        r.person(),
                        r.name(),
                        r.capacity(),
                        r.grounds().stream().map(Opening.Ground::says).toList(),
                        r.onRequest()))
            .toList(),
        view.waiting().stream()
            .map(w -> new Request(w.person(), w.name(), w.capacity(), w.reason(), w.asked()))
            .toList(),
        view.excluded().stream().map(e -> new Excluded(e.person(), e.name(), e.since())).toList(),
        view.answers(),
        view.declares());
  }
}
