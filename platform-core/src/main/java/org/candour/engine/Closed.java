package org.candour.engine;

import org.candour.pathway.Step;
import org.candour.rule.Reason;
import org.candour.rule.Rule;
import org.candour.time.When;

/**
 * That a review has ended.
 *
 * @param by the step that ended it
 * @param outcome the label of what it came to
 * @param rule the rule by which that ends it
 */
public record Closed(Step by, String outcome, Rule rule, When when) {

  /** Whether a step may be taken all the same: whoever answers what ended it still may. */
  boolean spares(Step step) {
    return step.guard().evenWhenClosed()
        || step.id().equals(by.id())
        || (step instanceof Step.Endorsement its && its.of().equals(by.id()));
  }

  /** Why something is no longer done. */
  public Reason reason(String what) {
    return Reason.of(
            rule,
            "step",
            "“"
                + what
                + "” is no longer done: the review ended on "
                + when.words()
                + " with “"
                + outcome
                + "” ("
                + by.name()
                + ").")
        .toMend("If the review was not to end, correct what ended it.");
  }
}
