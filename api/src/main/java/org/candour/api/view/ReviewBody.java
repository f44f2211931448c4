package org.candour.api.view;

import java.util.List;
import java.util.Optional;
import org.candour.api.problem.ReasonBody;
import org.candour.api.problem.RuleBody;
import org.candour.engine.Closed;
import org.candour.engine.ReviewStanding;
import org.candour.pathway.CriteriaTest;
import org.candour.time.When;

/**
 * One review of a case: its tests limb by limb, its steps, and what may be done next.
 *
 * @param framework the version it goes by
 * @param opened the receipt of its referral
 * @param agency the agency that referred
 * @param closed what ended it
 * @param prohibits what may not be done in it in such a case
 */
public record ReviewBody(
    String review,
    TypeBody type,
    int framework,
    When opened,
    String agency,
    List<TestBody> tests,
    List<StepBody> steps,
    List<OfferBody> next,
    Optional<ClosedBody> closed,
    List<ReasonBody> prohibits) {

  /** The step that ended a review, and with what. */
  public record ClosedBody(String step, String outcome, When when, RuleBody rule) {
    static ClosedBody of(Closed closed) {
      return new ClosedBody(
          closed.by().id(), closed.outcome(), closed.when(), RuleBody.of(closed.rule()));
    }
  }

  /** The type of review, by the framework. */
  public record TypeBody(String id, String name, RuleBody rule) {}

  /** A test and what it came to. None of them decides. */
  public record TestBody(
      RuleBody rule, String name, CriteriaTest.Strength strength, FindingBody finding) {
    static TestBody of(ReviewStanding.TestReport report) {
      return new TestBody(
          RuleBody.of(report.test().rule()),
          report.test().name(),
          report.test().strength(),
          FindingBody.of(report.finding()));
    }
  }

  /** The review as it is answered. */
  public static ReviewBody of(ReviewStanding review) {
    return new ReviewBody(
        review.review(),
        new TypeBody(review.type().id(), review.type().name(), RuleBody.of(review.type().rule())),
        review.version(),
        review.opened(),
        review.agency(),
        review.tests().stream().map(TestBody::of).toList(),
        review.steps().stream().map(StepBody::of).toList(),
        review.offers().stream().map(OfferBody::of).toList(),
        review.closed().map(ClosedBody::of),
        ReasonBody.all(review.prohibited()));
  }
}
