package org.candour.body;

import java.util.Optional;
import org.candour.criteria.Criterion;
import org.candour.criteria.Vocabulary;
import org.candour.rule.Rule;
import org.candour.rule.Saying;

/** Who may not be appointed. */
public sealed interface Exclusion {
  /** The rule it rests on, when it has one of its own. */
  Optional<Rule> rule();

  /** Whether it holds for the appointment of a deputy alone. */
  boolean deputiesOnly();

  /** Added where only deputies are meant. */
  default Saying said(Saying saying) {
    return deputiesOnly() ? new Saying(saying.says() + " (deputies only)", saying.parts()) : saying;
  }

  /** Who is excluded, as it follows "nobody may be appointed of whom this is so". */
  Saying saying(Vocabulary words);

  /** Somebody of whom this is so, on what was declared of them for the appointment. */
  record Declared(Criterion when, Optional<Rule> rule, boolean deputiesOnly) implements Exclusion {
    @Override
    public Saying saying(Vocabulary words) {
      return said(when.saying(words));
    }
  }

  /**
   * Somebody who holds anything for an agency that carries this tag.
   *
   * @param label what carries the tag: "a statutory partner"
   */
  record WorksForOne(String tag, String label, Optional<Rule> rule, boolean deputiesOnly)
      implements Exclusion {
    @Override
    public Saying saying(Vocabulary words) {
      return said(Saying.of("works for an organisation of this kind: " + label));
    }
  }
}
