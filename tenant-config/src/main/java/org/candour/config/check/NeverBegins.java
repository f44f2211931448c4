package org.candour.config.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.config.check.Checks.Found;
import org.candour.config.defect.Defect.Kind;
import org.candour.framework.Framework;
import org.candour.pathway.Guard.After;
import org.candour.pathway.ReviewType;
import org.candour.pathway.Shape;
import org.candour.pathway.Step;

/** A step that waits for itself, or for two outcomes of one step that cannot both be. */
final class NeverBegins implements Checks.Check {
  @Override
  public Stream<Found> of(Framework framework) {
    return framework.pathways().stream().flatMap(NeverBegins::of);
  }

  private static Stream<Found> of(ReviewType review) {
    Needs needs = new Needs(review.byId());
    return review.steps().stream()
        .flatMap(step -> needs.whyNever(step).map(why -> found(review, step, why)).stream());
  }

  private static Found found(ReviewType review, Step step, String why) {
    return new Found(
        List.of(Steps.path(review, step) + ".after", Steps.path(review, step)),
        Kind.UNREACHABLE,
        List.of(step.name(), why));
  }

  /** What each step needs the steps before it to have come to. Each is read once. */
  private static final class Needs {
    private static final String WAITS_FOR_ITSELF =
        "it waits, in the end, for a step that waits for itself";

    private final Map<String, Step> steps;
    private final Map<String, Map<String, Set<String>>> read = new HashMap<>();
    private final Map<String, String> never = new HashMap<>();
    private final Set<String> reading = new HashSet<>();

    Needs(Map<String, Step> steps) {
      this.steps = steps;
    }

    Optional<String> whyNever(Step step) {
      of(step);
      return Optional.ofNullable(never.get(step.id()));
    }

    private Map<String, Set<String>> of(Step step) {
      Map<String, Set<String>> known = read.get(step.id());
      if (known != null) {
        return known;
      }
      Map<String, Set<String>> all = new HashMap<>();
      reading.add(step.id());
      Steps.before(step).forEach(after -> take(step, after, all));
      reading.remove(step.id());
      read.put(step.id(), all);
      return all;
    }

    private void take(Step step, After after, Map<String, Set<String>> all) {
      if (reading.contains(after.step())) {
        never.put(step.id(), WAITS_FOR_ITSELF);
        return;
      }
      Step before = steps.get(after.step());
      if (before == null) {
        return;
      }
      if (before instanceof Step.Obligation
          && before.again().isPresent()
          && !ends(step, before, all)) {
        return;
      }
      of(before).forEach((of, outcomes) -> narrow(step, of, outcomes, all));
      if (never.containsKey(before.id())) {
        never.putIfAbsent(step.id(), never.getOrDefault(before.id(), ""));
      }
      narrow(step, after.step(), after.outcomes(), all);
    }

    /** What comes round is met only once the step that ends it is. */
    private boolean ends(Step step, Step again, Map<String, Set<String>> all) {
      Optional<String> until = again.again().flatMap(Shape.Again::until);
      if (until.isEmpty()) {
        never.put(step.id(), "“" + again.name() + "” comes round without end");
        return false;
      }
      take(step, new After(until.get(), Set.of()), all);
      return !never.containsKey(step.id());
    }

    private void narrow(Step step, String of, Set<String> outcomes, Map<String, Set<String>> all) {
      if (outcomes.isEmpty()) {
        return;
      }
      Set<String> both = new HashSet<>(all.getOrDefault(of, outcomes));
      both.retainAll(outcomes);
      if (both.isEmpty()) {
        never.put(step.id(), "it needs two answers of “" + of + "” that cannot both be");
      } else {
        all.put(of, both);
      }
    }
  }
}
