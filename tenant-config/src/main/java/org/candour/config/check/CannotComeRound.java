package org.candour.config.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.config.check.Checks.Found;
import org.candour.config.defect.Defect.Kind;
import org.candour.framework.Framework;
import org.candour.pathway.Owner;
import org.candour.pathway.Step;

/**
 * A step that is to come round again and cannot: a decision is taken once, what each agency owes is
 * answered once, and nothing ends itself.
 */
final class CannotComeRound implements Checks.Check {
  private static final List<String> KEYS = List.of("every", "until");

  @Override
  public Stream<Found> of(Framework framework) {
    return Steps.each(
        framework,
        (review, step) ->
            Steps.limits(
                step,
                (number, limit) ->
                    step.again().filter(again -> limit.shape().equals(again)).stream()
                        .flatMap(again -> why(step, again.until()).stream())
                        .map(
                            why ->
                                Steps.inLimit(
                                    review, step, number, KEYS, Kind.NOT_TOGETHER, "every", why))));
  }

  private static Optional<String> why(Step step, Optional<String> until) {
    if (step instanceof Step.Decision) {
      return Optional.of("decision");
    }
    if (step instanceof Step.Endorsement) {
      return Optional.of("endorsement");
    }
    if (step.owner() instanceof Owner.ByAgency each) {
      return Optional.of(each.name());
    }
    return until.filter(step.id()::equals).map(itself -> "until: " + itself);
  }
}
