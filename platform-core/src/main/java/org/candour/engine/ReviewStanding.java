package org.candour.engine;

import java.util.List;
import java.util.Optional;
import org.candour.criteria.Facts;
import org.candour.criteria.Finding;
import org.candour.pathway.CriteriaTest;
import org.candour.pathway.ReviewType;
import org.candour.time.When;

/**
 * How one review stands.
 *
 * @param version the framework version it goes by
 * @param opened the receipt of its referral
 * @param tests each test with its answer, limb by limb; none of them decides
 * @param offers what may be done next, and what is refused and why
 */
public record ReviewStanding(
    String review,
    ReviewType type,
    int version,
    When opened,
    String agency,
    List<TestReport> tests,
    List<StepStanding> steps,
    List<Offer> offers) {
  public ReviewStanding {
    tests = List.copyOf(tests);
    steps = List.copyOf(steps);
    offers = List.copyOf(offers);
  }

  ReviewStanding offering(List<Offer> its) {
    return new ReviewStanding(review, type, version, opened, agency, tests, steps, its);
  }

  ReviewStanding testedOn(Facts facts) {
    return new ReviewStanding(
        review, type, version, opened, agency, Assessor.tests(type, facts), steps, offers);
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
