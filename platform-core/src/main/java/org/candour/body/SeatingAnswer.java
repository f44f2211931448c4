package org.candour.body;

import java.util.List;

/**
 * Which seats a person may take, or why none.
 *
 * @param whyNot one reason for each seat that comes close: of their own agency, or theirs in
 *     another case
 */
public record SeatingAnswer(List<Offer> offers, List<String> whyNot, String says) {
  public SeatingAnswer {
    offers = List.copyOf(offers);
    whyNot = List.copyOf(whyNot);
  }

  /** Whether there is a seat for them. */
  public boolean seated() {
    return !offers.isEmpty();
  }
}
