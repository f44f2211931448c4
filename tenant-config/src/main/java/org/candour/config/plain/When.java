package org.candour.config.plain;

import java.util.Optional;
import org.candour.criteria.Criterion;
import org.candour.rule.Saying;

/** The cases that something is for. */
record When(Naming naming, Optional<Criterion> onlyWhen) {
  /** As a sentence; the other words where it is for all cases. */
  Saying said(String otherwise) {
    return after("It is only for cases where").orElse(Saying.of(otherwise));
  }

  /** Added to a line, with its limbs below. */
  Saying beside(String line) {
    return after(line + ", only where").orElse(Saying.of(line));
  }

  private Optional<Saying> after(String beginning) {
    return onlyWhen.map(c -> c.saying(naming.facts()).after(beginning));
  }
}
