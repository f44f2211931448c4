package org.candour.pathway;

import java.util.Set;

/**
 * What follows for the review when a step comes to an option or outcome, beside the steps that come
 * after it.
 *
 * @param reopens earlier steps that are to be taken anew, with every step that comes after them
 * @param closes whether it ends the review
 */
public record Sequel(Set<String> reopens, boolean closes) {
  public Sequel {
    reopens = Set.copyOf(reopens);
  }

  /** Nothing beside the steps that come after it. */
  public static Sequel none() {
    return new Sequel(Set.of(), false);
  }
}
