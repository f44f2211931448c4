package org.candour.config.plain;

import java.util.List;
import java.util.Optional;

/** Names that rules use, and settings: what the words of the chapters mean. */
public record Glossary(String id, String title, List<Term> terms) {
  public Glossary {
    terms = List.copyOf(terms);
  }

  /**
   * A name or setting and what it means.
   *
   * @param reading the reading taken where the document is unclear, for the partnership to confirm
   */
  public record Term(String name, String means, Optional<String> reading) {
    static Term of(String name, String means) {
      return new Term(name, means, Optional.empty());
    }
  }
}
