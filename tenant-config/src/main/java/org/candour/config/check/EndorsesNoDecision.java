package org.candour.config.check;

import java.util.List;
import java.util.stream.Stream;
import org.candour.config.check.Checks.Found;
import org.candour.config.defect.Defect.Kind;
import org.candour.framework.Framework;
import org.candour.pathway.Step;

/** An endorsement of a step that decides nothing, so that there is never anything to endorse. */
final class EndorsesNoDecision implements Checks.Check {
  @Override
  public Stream<Found> of(Framework framework) {
    return Steps.each(
        framework,
        (review, step) ->
            Stream.of(step)
                .filter(Step.Endorsement.class::isInstance)
                .map(Step.Endorsement.class::cast)
                .flatMap(its -> review.step(its.of()).stream())
                .filter(of -> !(of instanceof Step.Decision))
                .map(
                    of ->
                        new Found(
                            List.of(Steps.path(review, step) + ".on", Steps.path(review, step)),
                            Kind.UNREACHABLE,
                            List.of(step.name(), "“" + of.name() + "” decides nothing"))));
  }
}
