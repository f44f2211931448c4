package org.candour.rule;

/** Where a rule stands in the partnership's own published document. */
public record Citation(String document, String section) {
  /** One line for a page: document, then section. */
  public String words() {
    return section.isBlank() ? document : document + ", " + section;
  }
}
