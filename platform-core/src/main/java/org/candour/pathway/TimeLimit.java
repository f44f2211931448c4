package org.candour.pathway;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.rule.Rule;
import org.candour.time.Limit;

/**
 * One time limit of a step. Missing it is marked, never refused; what a rule refuses is to plan or
 * act too early.
 *
 * @param target an aim, not a limit: passing it is shown but not called overdue
 * @param extension who may extend it; empty: it cannot be extended
 */
public record TimeLimit(Rule rule, Shape shape, boolean target, Optional<Extension> extension) {

  /**
   * Who may extend a limit. Each extension names a new day and a reason.
   *
   * @param upTo the most they may give in all, counted on from the day first due; empty: no most
   * @param beyond who may give more than that; empty: nobody
   */
  public record Extension(
      Rule rule, List<Owner> by, Optional<Limit> upTo, Optional<Extension> beyond) {
    public Extension {
      by = List.copyOf(by);
    }

    /** Somebody may extend it, and no most is set. */
    public Extension(Rule rule, List<Owner> by) {
      this(rule, by, Optional.empty(), Optional.empty());
    }

    /** This and those who may give more, in turn. */
    public Stream<Extension> inTurn() {
      return Stream.concat(Stream.of(this), beyond.stream().flatMap(Extension::inTurn));
    }

    /** Whoever may give something, in words. */
    public String who() {
      return by.stream().map(Owner::name).collect(Collectors.joining(" or "));
    }
  }
}
