package org.candour.body;

import java.util.List;

/**
 * What an appointment to a post, to a seat or to any seat of a body asks of a person.
 *
 * @param asks what must be declared of them, by id
 */
public record Eligibility(List<Exclusion> notIf, List<String> asks) {
  public Eligibility {
    notIf = List.copyOf(notIf);
    asks = List.copyOf(asks);
  }

  /** Nothing is asked. */
  public static Eligibility open() {
    return new Eligibility(List.of(), List.of());
  }
}
