package org.candour.pathway;

import java.time.LocalDate;
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
 * @param prohibits what may not be done in it
 * @param blind by step, the steps that whoever takes it may not see until both have been taken
 * @param until the last day on which a referral may be received; empty: it does not end. A review
 *     that began by then goes on
 */
public record ReviewType(
    String id,
    String name,
    String concept,
    Rule rule,
    Optional<Criterion> onlyWhen,
    List<CriteriaTest> tests,
    Referral referral,
    List<Step> steps,
    List<Prohibition> prohibits,
    Optional<LocalDate> until,
    Map<String, Set<String>> blind) {
  public ReviewType {
    tests = List.copyOf(tests);
    steps = StepList.of(steps);
    prohibits = List.copyOf(prohibits);
    blind = Map.copyOf(blind);
  }

  /** A type of review that forbids nothing, hides nothing and does not end. */
  public ReviewType(
      String id,
      String name,
      String concept,
      Rule rule,
      Optional<Criterion> onlyWhen,
      List<CriteriaTest> tests,
      Referral referral,
      List<Step> steps) {
    this(
        id,
        name,
        concept,
        rule,
        onlyWhen,
        tests,
        referral,
        steps,
        List.of(),
        Optional.empty(),
        Map.of());
  }

  /** The id of the pathway of the case itself, which is no review. */
  public static final String OF_CASE = "";

  /**
   * The duties of the case itself, whatever review follows: a pathway without tests, which begins
   * with the first referral.
   *
   * @param duties at least one
   */
  public static ReviewType ofCase(List<Step> duties) {
    Rule rule = duties.get(0).rule();
    return new ReviewType(
        OF_CASE,
        "The case itself",
        "case",
        rule,
        Optional.empty(),
        List.of(),
        new Referral(rule, List.of(), Set.of(), List.of(), Optional.empty()),
        duties);
  }

  /** Whether it is the pathway of the case itself. */
  public boolean isOfCase() {
    return id.equals(OF_CASE);
  }

  /** A step and every step that comes after it, however far. */
  public Set<String> from(String step) {
    return StepList.of(steps).from(step);
  }

  /** The steps with a limit that is to have passed before this one may come. */
  public List<Step> aheadOf(String step) {
    return StepList.of(steps).aheadOf(step);
  }

  /** Whether a limit of any step is counted from the day that is planned for this one. */
  public boolean countsFromPlanOf(String step) {
    return StepList.of(steps).countsFromPlanOf(step);
  }

  /** The step of this id. */
  public Optional<Step> step(String step) {
    return StepList.of(steps).byId(step);
  }

  /** The steps by id, in the order of the framework. */
  public Map<String, Step> byId() {
    return StepList.of(steps).byId();
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
