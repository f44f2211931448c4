package org.candour.body;

import java.util.Optional;
import java.util.Set;
import org.candour.rule.Rule;

/** An office that people hold for a time. Rules name posts, never people. */
public record Post(
    String id,
    String name,
    Optional<String> agency,
    Set<String> tags,
    Eligibility eligibility,
    Optional<Rule> rule) {
  public Post {
    tags = Set.copyOf(tags);
  }

  /** A post without a rule of its own, which asks nothing of whoever is appointed. */
  public Post(String id, String name, Optional<String> agency, Set<String> tags) {
    this(id, name, agency, tags, Eligibility.open(), Optional.empty());
  }
}
