package org.candour.body;

import java.util.List;

/**
 * What an appointment to a post, to a seat or to any seat of a body asks of a person.
 *
 * @param asks what must be declared of them, by id
 * @param by the posts whose holders appoint; empty: the framework does not say, and the business
 *     unit does
 */
public record Eligibility(List<Exclusion> notIf, List<String> asks, List<String> by) {
  public Eligibility {
    notIf = List.copyOf(notIf);
    asks = List.copyOf(asks);
    by = List.copyOf(by);
  }

  /** What it asks, where nothing is said of who appoints. */
  public Eligibility(List<Exclusion> notIf, List<String> asks) {
    this(notIf, asks, List.of());
  }

  /** Nothing is asked. */
  public static Eligibility open() {
    return new Eligibility(List.of(), List.of());
  }
}
