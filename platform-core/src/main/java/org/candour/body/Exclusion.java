package org.candour.body;

import java.util.Optional;
import org.candour.criteria.Criterion;
import org.candour.rule.Rule;

/** Who may not be appointed. */
public sealed interface Exclusion {
  /** The rule it rests on, when it has one of its own. */
  Optional<Rule> rule();

  /** Somebody of whom this is so, on what was declared of them for the appointment. */
  record Declared(Criterion when, Optional<Rule> rule) implements Exclusion {}

  /**
   * Somebody who holds anything for an agency that carries this tag.
   *
   * @param label what carries the tag: "a statutory partner"
   */
  record WorksForOne(String tag, String label, Optional<Rule> rule) implements Exclusion {}
}
