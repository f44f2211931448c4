package org.candour.config.check;

import java.util.List;
import java.util.stream.Stream;
import org.candour.config.check.Checks.Found;
import org.candour.config.defect.Defect.Kind;
import org.candour.framework.Framework;
import org.candour.pathway.Outcome.Effect;
import org.candour.pathway.ReviewType;
import org.candour.pathway.Silence;
import org.candour.pathway.Step;

/**
 * An endorsement of which silence is to mean something that it has no outcome for, or that nobody
 * is ever late with; or that may send a decision back so often, and cannot, or cannot do otherwise.
 */
final class SilenceAmiss implements Checks.Check {
  @Override
  public Stream<Found> of(Framework framework) {
    return Steps.each(
        framework,
        (review, step) ->
            step instanceof Step.Endorsement its
                ? Stream.concat(silence(review, its), returns(review, its))
                : Stream.empty());
  }

  private static Stream<Found> silence(ReviewType review, Step.Endorsement its) {
    if (its.silence() != Silence.AGREES && its.silence() != Silence.REFUSES) {
      return Stream.empty();
    }
    boolean agrees = its.silence() == Silence.AGREES;
    String says = "silence means: " + (agrees ? "agrees" : "refuses");
    if (its.silent().isEmpty()) {
      String none = agrees ? "no outcome that goes on" : "no outcome that goes back";
      return Stream.of(found(review, its, "silence means", says, none));
    }
    return Steps.ends(its).findAny().isPresent()
        ? Stream.empty()
        : Stream.of(found(review, its, "silence means", says, "no limit that ends"));
  }

  private static Stream<Found> returns(ReviewType review, Step.Endorsement its) {
    if (its.returns().isEmpty()) {
      return Stream.empty();
    }
    long back = its.outcomes().stream().filter(o -> o.effect() == Effect.RETURNS).count();
    if (back > 0 && back < its.outcomes().size()) {
      return Stream.empty();
    }
    String none = back == 0 ? "no outcome that goes back" : "no outcome that goes on";
    return Stream.of(found(review, its, "returns", "returns", none));
  }

  private static Found found(
      ReviewType review, Step step, String key, String says, String otherwise) {
    String path = Steps.path(review, step);
    return new Found(List.of(path + "." + key, path), Kind.NOT_TOGETHER, List.of(says, otherwise));
  }
}
