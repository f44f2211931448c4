package org.candour.pathway;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.rule.Rule;
import org.candour.time.Limit;

/**
 * What a framework says of who may open a case, beside the product's own rule that nobody does
 * without a ground.
 *
 * @param answeredBy who answers a request to open a case, beside the business unit
 * @param atMost for how long it may be opened on request; empty: not set
 * @param rule the rule of answering; empty: not set
 * @param declarations what everybody who takes part has to declare before the papers of a case are
 *     shown to them, by id; none: not set
 */
public record Access(
    List<Owner> answeredBy,
    Optional<Limit> atMost,
    Optional<Rule> rule,
    Map<String, Declaration> declarations) {
  public Access {
    answeredBy = List.copyOf(answeredBy);
    declarations = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(declarations));
  }

  /**
   * Something to declare.
   *
   * @param name what is declared, as a sentence of whoever declares it
   */
  public record Declaration(String id, String name, Rule rule) {}

  /** Where a framework says nothing of it. */
  public static Access notSet() {
    return new Access(List.of(), Optional.empty(), Optional.empty(), Map.of());
  }
}
