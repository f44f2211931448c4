package org.candour.config.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.body.Body;
import org.candour.body.ChairNotSet;
import org.candour.config.check.Checks.Found;
import org.candour.config.defect.Defect.Kind;
import org.candour.framework.Framework;
import org.candour.pathway.Owner;

/** A step whose owner no person can ever be. */
final class NobodyOwns implements Checks.Check {
  @Override
  public Stream<Found> of(Framework framework) {
    return Steps.each(
        framework,
        (review, step) ->
            why(framework, step.owner()).stream()
                .map(
                    why ->
                        new Found(
                            List.of(Steps.path(review, step) + ".who"),
                            Kind.NOBODY_OWNS,
                            List.of(why))));
  }

  private static Optional<String> why(Framework framework, Owner owner) {
    if (owner instanceof Owner.AgencyTagged tagged) {
      return framework.agencies().values().stream().anyMatch(a -> a.tags().contains(tagged.tag()))
          ? Optional.empty()
          : Optional.of("no agency is tagged “" + tagged.tag() + "”");
    }
    if (owner instanceof Owner.OfBody its) {
      return body(framework, its.body())
          .filter(b -> b.seats().isEmpty())
          .map(b -> "“" + b.name() + "” has no seats");
    }
    if (owner instanceof Owner.ChairOf its) {
      return body(framework, its.body())
          .filter(b -> b.chair() instanceof ChairNotSet)
          .map(b -> "who chairs “" + b.name() + "” is not set");
    }
    return owner instanceof Owner.EachInvolvedAgency && framework.agencies().isEmpty()
        ? Optional.of("there are no agencies")
        : Optional.empty();
  }

  private static Optional<Body> body(Framework framework, String id) {
    return framework.body(id);
  }
}
