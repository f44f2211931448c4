package org.candour.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.criteria.Facts;
import org.candour.criteria.Finding;
import org.candour.pathway.CriteriaTest;
import org.candour.pathway.ReviewType;
import org.candour.rule.Reason;
import org.candour.time.When;

/**
 * How one review stands.
 *
 * @param version the framework version it goes by
 * @param opened the receipt of its referral
 * @param tests each test with its answer, limb by limb; none of them decides
 * @param offers what may be done next, and what is refused and why
 * @param closed what ended it; empty while it goes on
 * @param prohibited what may not be done in it in such a case
 */
public record ReviewStanding(
    String review,
    ReviewType type,
    int version,
    When opened,
    String agency,
    List<TestReport> tests,
    List<StepStanding> steps,
    List<Offer> offers,
    Optional<Closed> closed,
    List<Reason> prohibited) {
  public ReviewStanding {
    tests = List.copyOf(tests);
    steps = List.copyOf(steps);
    offers = List.copyOf(offers);
    prohibited = List.copyOf(prohibited);
  }

  ReviewStanding offering(List<Offer> its) {
    return new ReviewStanding(
        review, type, version, opened, agency, tests, steps, its, closed, prohibited);
  }

  /** The same with what the disagreements of the case keep from being done in it. */
  ReviewStanding blockedBy(Blocks blocks) {
    List<StepStanding> held =
        steps.stream()
            .map(s -> s.isDone() ? s : s.waitingFor(blocks.against(review, s, Optional.empty())))
            .toList();
    return with(held);
  }

  ReviewStanding without(List<Seen.Unseen> unseen) {
    Set<String> gone =
        unseen.stream()
            .filter(u -> u.review().equals(review))
            .map(u -> u.step().id())
            .collect(Collectors.toSet());
    return new ReviewStanding(
        review,
        type,
        version,
        opened,
        agency,
        tests,
        steps.stream().filter(s -> !gone.contains(s.step().id())).toList(),
        offers.stream().filter(o -> !gone.contains(o.step())).toList(),
        closed,
        prohibited);
  }

  ReviewStanding withheld() {
    return new ReviewStanding(
        review,
        type,
        version,
        opened,
        agency,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of());
  }

  ReviewStanding with(List<StepStanding> its) {
    return new ReviewStanding(
        review, type, version, opened, agency, tests, its, offers, closed, prohibited);
  }

  ReviewStanding testedOn(Facts facts) {
    return new ReviewStanding(
        review,
        type,
        version,
        opened,
        agency,
        Assessor.tests(type, facts),
        steps,
        offers,
        closed,
        prohibited);
  }

  /** The standing of one step. */
  public Optional<StepStanding> step(String id) {
    return steps.stream().filter(s -> s.step().id().equals(id)).findFirst();
  }

  /** Every due of every step. */
  public List<Due> due() {
    return steps.stream().flatMap(s -> s.due().stream()).toList();
  }

  /** A test of the review type and what it comes to. */
  public record TestReport(CriteriaTest test, Finding finding) {}
}
