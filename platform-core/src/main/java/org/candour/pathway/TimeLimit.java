package org.candour.pathway;

import java.util.List;
import java.util.Optional;
import org.candour.rule.Rule;

/**
 * One time limit of a step. Missing it is marked, never refused; what a rule refuses is to plan or
 * act too early.
 *
 * @param target an aim, not a limit: passing it is shown but not called overdue
 * @param extension who may extend it; empty: it cannot be extended
 */
public record TimeLimit(Rule rule, Shape shape, boolean target, Optional<Extension> extension) {

  /** Who may extend a limit. Each extension names a new day and a reason. */
  public record Extension(Rule rule, List<Owner> by) {
    public Extension {
      by = List.copyOf(by);
    }
  }
}
