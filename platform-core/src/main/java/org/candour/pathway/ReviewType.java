package org.candour.pathway;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.criteria.Criterion;
import org.candour.form.Ask;
import org.candour.rule.Rule;

/**
 * A type of review: its tests, who may refer, and the steps it walks through.
 *
 * @param concept what it is in the field's shared terms
 * @param onlyWhen the cases it is for
 */
public record ReviewType(
    String id,
    String name,
    String concept,
    Rule rule,
    Optional<Criterion> onlyWhen,
    List<CriteriaTest> tests,
    Referral referral,
    List<Step> steps) {
  public ReviewType {
    tests = List.copyOf(tests);
    steps = List.copyOf(steps);
  }

  /** The step of this id. */
  public Optional<Step> step(String step) {
    return steps.stream().filter(s -> s.id().equals(step)).findFirst();
  }

  /** The steps by id, in the order of the framework. */
  public Map<String, Step> byId() {
    Map<String, Step> all = new LinkedHashMap<>();
    steps.forEach(s -> all.put(s.id(), s));
    return all;
  }

  /**
   * How a referral comes in.
   *
   * @param by who may refer; empty: anybody who works for an agency of the partnership
   * @param facts the facts of the case that the form asks for
   * @param asks the questions about the referral itself
   */
  public record Referral(
      Rule rule, List<Owner> by, Set<String> facts, List<Ask> asks, Optional<Rule> reasonRule) {
    public Referral {
      by = List.copyOf(by);
      asks = List.copyOf(asks);
    }
  }
}
