package org.candour.pathway;

import java.util.Optional;
import java.util.Set;
import org.candour.criteria.Criterion;
import org.candour.rule.Rule;

/**
 * One option of a decision.
 *
 * @param onlyWhen the cases in which it may be chosen; it is withheld when the answer is no
 * @param rule the rule that withholds it
 * @param concepts what it is in the field's shared terms, so that partnerships compare whatever the
 *     local words
 * @param sequel what follows for the review when it is chosen
 */
public record Choice(
    String id,
    String label,
    Optional<Criterion> onlyWhen,
    Optional<Rule> rule,
    Set<String> concepts,
    Sequel sequel) {
  public Choice {
    concepts = Set.copyOf(concepts);
  }

  /** An option that only the steps after it follow from. */
  public Choice(
      String id,
      String label,
      Optional<Criterion> onlyWhen,
      Optional<Rule> rule,
      Set<String> concepts) {
    this(id, label, onlyWhen, rule, concepts, Sequel.none());
  }
}
