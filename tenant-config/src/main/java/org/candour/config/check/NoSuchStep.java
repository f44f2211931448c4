package org.candour.config.check;

import java.util.List;
import java.util.stream.Stream;
import org.candour.config.check.Checks.Found;
import org.candour.config.defect.Defect.Kind;
import org.candour.framework.Framework;
import org.candour.framework.Occasion;
import org.candour.pathway.ReviewType;

/** An occasion that is the doing of a step which its review does not have. */
final class NoSuchStep implements Checks.Check {
  @Override
  public Stream<Found> of(Framework framework) {
    return framework.occasions().values().stream()
        .flatMap(
            occasion ->
                occasion.review().map(framework.reviews()::get).stream()
                    .flatMap(review -> of(occasion, review)));
  }

  private static Stream<Found> of(Occasion occasion, ReviewType review) {
    return occasion.step().stream()
        .filter(step -> review.step(step).isEmpty())
        .map(
            step ->
                new Found(
                    List.of("occasions." + occasion.id() + ".step"),
                    Kind.DANGLING,
                    List.of("step of “" + review.name() + "”", step)));
  }
}
