package org.candour.pathway;

import org.candour.criteria.Criterion;
import org.candour.rule.Rule;

/** A criterion of a review type, with the weight that the framework gives it. */
public record CriteriaTest(Rule rule, String name, Strength strength, Criterion criterion) {
  /** How a criterion bears on the decision. None of them decides. */
  public enum Strength {
    MUST_MEET,
    MUST_WEIGH,
    HAVE_REGARD,
    /** Illustrates what may count: a case that is none of them may count as well. */
    EXAMPLE,
    EXCLUDES,
    MANDATORY
  }
}
