package org.candour.config.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.config.check.Checks.Found;
import org.candour.config.defect.Defect.Kind;
import org.candour.framework.Framework;
import org.candour.pathway.Guard;
import org.candour.pathway.ReviewType;
import org.candour.pathway.Step;

/** A step that waits for itself, or for two outcomes of one step that cannot both be. */
final class NeverBegins implements Checks.Check {
  @Override
  public Stream<Found> of(Framework framework) {
    return Steps.each(
        framework,
        (review, step) ->
            why(review, step).stream()
                .map(
                    why ->
                        new Found(
                            List.of(Steps.path(review, step) + ".after", Steps.path(review, step)),
                            Kind.UNREACHABLE,
                            List.of(step.name(), why))));
  }

  private static Optional<String> why(ReviewType review, Step step) {
    Map<String, Set<String>> needs = new LinkedHashMap<>();
    return gather(review, step, needs, new HashSet<>(Set.of(step.id())));
  }

  /**
   * Gathers the outcomes that everything before a step must have come to, and says when they cannot
   * all be.
   */
  private static Optional<String> gather(
      ReviewType review, Step step, Map<String, Set<String>> needs, Set<String> behind) {
    for (Guard.After after : before(step)) {
      if (behind.contains(after.step())) {
        return Optional.of("it waits, in the end, for “" + after.step() + "”, which waits for it");
      }
      if (!narrow(needs, after)) {
        return Optional.of("it needs two answers of “" + after.step() + "” that cannot both be");
      }
      Set<String> further = new HashSet<>(behind);
      further.add(after.step());
      Optional<String> why =
          review.step(after.step()).flatMap(before -> gather(review, before, needs, further));
      if (why.isPresent()) {
        return why;
      }
    }
    return Optional.empty();
  }

  private static boolean narrow(Map<String, Set<String>> needs, Guard.After after) {
    if (after.outcomes().isEmpty()) {
      return true;
    }
    Set<String> both = new HashSet<>(needs.getOrDefault(after.step(), after.outcomes()));
    both.retainAll(after.outcomes());
    needs.put(after.step(), both);
    return !both.isEmpty();
  }

  /** An endorsement also comes after the decision it answers. */
  private static List<Guard.After> before(Step step) {
    if (step instanceof Step.Endorsement endorsement) {
      return Stream.concat(
              Stream.of(new Guard.After(endorsement.of(), Set.of())), step.guard().after().stream())
          .toList();
    }
    return step.guard().after();
  }
}
