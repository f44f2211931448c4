package org.candour.body;

import java.util.Optional;
import java.util.Set;
import org.candour.rule.Rule;

/**
 * An office that people hold for a time. Rules name posts, never people.
 *
 * @param inEvery whether every agency is to have a holder of its own, such as a single point of
 *     contact
 */
public record Post(
    String id,
    String name,
    Optional<String> agency,
    Set<String> tags,
    boolean inEvery,
    Eligibility eligibility,
    Optional<Rule> rule) {
  public Post {
    tags = Set.copyOf(tags);
  }

  /** A post without a rule of its own, which asks nothing of whoever is appointed. */
  public Post(String id, String name, Optional<String> agency, Set<String> tags) {
    this(id, name, agency, tags, false, Eligibility.open(), Optional.empty());
  }
}
