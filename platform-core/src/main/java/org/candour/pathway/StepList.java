package org.candour.pathway;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Steps in the order of the framework, each found by its id at once: a case is read by asking for
 * steps thousands of times.
 */
final class StepList extends AbstractList<Step> implements RandomAccess {
  private final List<Step> steps;
  private final Map<String, Step> byId = new LinkedHashMap<>();
  private final Map<String, Set<String>> from = new ConcurrentHashMap<>();
  private final Map<String, List<Step>> ahead = new HashMap<>();
  private final Set<String> planned = new HashSet<>();

  private StepList(List<Step> steps) {
    this.steps = List.copyOf(steps);
    this.steps.forEach(this::index);
  }

  private void index(Step step) {
    byId.putIfAbsent(step.id(), step);
    for (TimeLimit limit : step.limits()) {
      if (limit.shape() instanceof Shape.Ahead its
          && its.anchor() instanceof Anchor.StepPlanned plan) {
        ahead.computeIfAbsent(plan.step(), id -> new ArrayList<>()).add(step);
      }
      limit.shape().anchors().stream()
          .flatMap(Anchor::parts)
          .filter(Anchor.StepPlanned.class::isInstance)
          .forEach(plan -> planned.add(((Anchor.StepPlanned) plan).step()));
    }
  }

  static StepList of(List<Step> steps) {
    return steps instanceof StepList already ? already : new StepList(steps);
  }

  @Override
  public Step get(int index) {
    return steps.get(index);
  }

  @Override
  public int size() {
    return steps.size();
  }

  Optional<Step> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Map<String, Step> byId() {
    return Collections.unmodifiableMap(byId);
  }

  /** The steps with a limit that is to have passed before this one may come. */
  List<Step> aheadOf(String step) {
    return Collections.unmodifiableList(ahead.getOrDefault(step, List.of()));
  }

  /** Whether a limit of any step is counted from the day that is planned for this one. */
  boolean countsFromPlanOf(String step) {
    return planned.contains(step);
  }

  /** A step and every step that comes after it, however far. */
  Set<String> from(String step) {
    return from.computeIfAbsent(step, this::reach);
  }

  private Set<String> reach(String step) {
    Set<String> all = new LinkedHashSet<>(Set.of(step));
    int before = 0;
    while (all.size() > before) {
      before = all.size();
      for (Step one : steps) {
        if (comesAfter(one, all)) {
          all.add(one.id());
        }
      }
    }
    return Collections.unmodifiableSet(all);
  }

  private static boolean comesAfter(Step step, Set<String> any) {
    return step.guard().after().stream().anyMatch(after -> any.contains(after.step()))
        || (step instanceof Step.Endorsement its && any.contains(its.of()));
  }
}
