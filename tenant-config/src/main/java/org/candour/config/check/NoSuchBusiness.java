package org.candour.config.check;

import java.util.List;
import java.util.stream.Stream;
import org.candour.config.check.Checks.Found;
import org.candour.config.defect.Defect.Kind;
import org.candour.framework.Constitution;
import org.candour.framework.Framework;
import org.candour.pathway.Owner;
import org.candour.pathway.Step;

/** A decision on a kind of business that whoever decides does not have. */
final class NoSuchBusiness implements Checks.Check {
  @Override
  public Stream<Found> of(Framework framework) {
    return Steps.each(
        framework,
        (review, step) ->
            step instanceof Step.Decision decision
                ? decision.business().stream()
                    .filter(kind -> !has(framework, decision.owner(), kind))
                    .map(
                        kind ->
                            new Found(
                                List.of(Steps.path(review, step) + ".business"),
                                Kind.DANGLING,
                                List.of("kind of business of " + decision.owner().name(), kind)))
                : Stream.empty());
  }

  private static boolean has(Framework framework, Owner owner, String kind) {
    if (!(owner instanceof Owner.OfBody its)) {
      return false;
    }
    Constitution body = framework.bodies().get(its.body());
    return body != null && body.business().containsKey(kind);
  }
}
