package org.candour.config.check;

import java.time.LocalDate;
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
import org.candour.pathway.Anchor;
import org.candour.pathway.ReviewType;
import org.candour.pathway.Shape;
import org.candour.pathway.Step;
import org.candour.time.Limit;
import org.candour.time.On;
import org.candour.time.WorkingCalendar;

/**
 * Two clocks of one step that cannot both be kept, or that cannot when whoever comes first takes
 * all the time allowed. Both are counted from one ordinary Monday. A date that the referral itself
 * gives lies on that Monday or before it, so that a clock that starts with it may end sooner, never
 * later.
 */
final class ClocksClash implements Checks.Check {
  private static final LocalDate MONDAY = LocalDate.of(2001, 1, 1);
  private static final WorkingCalendar ORDINARY =
      new WorkingCalendar("no bank holidays", 1, Map.of(), LocalDate.MAX);
  private static final String REFERRAL = "referral";

  @Override
  public Stream<Found> of(Framework framework) {
    return framework.pathways().stream()
        .flatMap(
            review ->
                review.steps().stream()
                    .flatMap(step -> new Clocks(review).clashes(step))
                    .map(clash -> found(review, clash)));
  }

  private static Found found(ReviewType review, Clash clash) {
    String path = Steps.path(review, clash.step());
    return new Found(
        List.of(path + ".limits", path),
        Kind.CLOCKS_CLASH,
        List.of(clash.step().name(), clash.why()));
  }

  private record Clash(Step step, String why) {}

  /** The last day that a chain of clocks allows, and the chain in words. */
  private record End(LocalDate day, String words) {
    End sooner(End other) {
      return other.day.isBefore(day) ? other : this;
    }
  }

  /** The clocks of one review by what they start with: a fact, or the referral. */
  private record Clocks(ReviewType review) {

    Stream<Clash> clashes(Step step) {
      Map<String, End> own = new HashMap<>();
      Set<String> seen = new HashSet<>(Set.of(step.id()));
      Steps.ends(step).forEach(w -> root(w).ifPresent(r -> merge(own, r, end(w, MONDAY, ""))));
      Stream<Map<String, End>> chains =
          Stream.concat(
              Steps.ends(step).map(within -> chained(within, seen)),
              Steps.before(step)
                  .flatMap(after -> review.step(after.step()).stream())
                  .map(before -> ends(before, seen)));
      return Stream.concat(opensTooLate(step, own), chains.flatMap(chain -> cross(own, chain)))
          .distinct()
          .map(why -> new Clash(step, why));
    }

    private Stream<String> cross(Map<String, End> own, Map<String, End> chained) {
      return own.entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .flatMap(
              mine ->
                  chained.entrySet().stream()
                      .sorted(Map.Entry.comparingByKey())
                      .filter(other -> tooLate(mine, other.getKey(), other.getValue().day()))
                      .map(
                          other ->
                              "whoever takes all of "
                                  + other.getValue().words()
                                  + " does not keep "
                                  + mine.getValue().words()));
    }

    /** A window that opens when another limit of the step has ended. */
    private Stream<String> opensTooLate(Step step, Map<String, End> own) {
      return step.limits().stream()
          .map(limit -> limit.shape())
          .filter(Shape.Between.class::isInstance)
          .map(Shape.Between.class::cast)
          .filter(window -> isRoot(window.anchor()))
          .flatMap(
              window ->
                  own.entrySet().stream()
                      .filter(
                          mine ->
                              tooLate(
                                  mine, key(window.anchor()), day(window.window().opens(), MONDAY)))
                      .map(
                          mine ->
                              window.window().words()
                                  + " from “"
                                  + window.anchor().name()
                                  + "” opens only after "
                                  + mine.getValue().words()));
    }

    /** Whether a day counted from one start comes too late for a clock with its own. */
    private boolean tooLate(Map.Entry<String, End> clock, String from, LocalDate day) {
      LocalDate last = clock.getValue().day();
      return clock.getKey().equals(from)
          ? day.isAfter(last)
          : from.equals(REFERRAL)
              && review.referral().facts().contains(clock.getKey())
              && !day.isBefore(last);
    }

    /** Every last day of a step, by what its clocks start with. */
    private Map<String, End> ends(Step step, Set<String> seen) {
      Map<String, End> all = new HashMap<>();
      if (seen.add(step.id())) {
        Steps.ends(step).forEach(w -> root(w).ifPresent(r -> merge(all, r, end(w, MONDAY, ""))));
        Steps.ends(step).forEach(w -> chained(w, seen).forEach((r, e) -> merge(all, r, e)));
        seen.remove(step.id());
      }
      return all;
    }

    private Map<String, End> chained(Shape.Within within, Set<String> seen) {
      Map<String, End> all = new HashMap<>();
      if (within.anchor() instanceof Anchor.StepMet met) {
        review
            .step(met.step())
            .ifPresent(
                s ->
                    ends(s, seen)
                        .forEach(
                            (root, end) ->
                                all.put(root, end(within, end.day(), end.words() + " and "))));
      }
      return all;
    }

    private static void merge(Map<String, End> all, String root, End end) {
      all.merge(root, end, End::sooner);
    }

    private static End end(Shape.Within within, LocalDate from, String before) {
      return new End(
          day(within.limit(), from),
          before + within.limit().words() + " from “" + within.anchor().name() + "”");
    }

    private static LocalDate day(Limit limit, LocalDate from) {
      return limit.from(new On(from), ORDINARY).day();
    }

    private static Optional<String> root(Shape.Within within) {
      return isRoot(within.anchor()) ? Optional.of(key(within.anchor())) : Optional.empty();
    }

    private static boolean isRoot(Anchor anchor) {
      return anchor instanceof Anchor.FactDate || anchor instanceof Anchor.Referral;
    }

    private static String key(Anchor anchor) {
      return anchor instanceof Anchor.FactDate date ? date.fact() : REFERRAL;
    }
  }
}
