package org.candour.config.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.candour.body.ChairByCase;
import org.candour.config.check.Checks.Found;
import org.candour.config.defect.Defect.Kind;
import org.candour.criteria.Criterion;
import org.candour.framework.Constitution;
import org.candour.framework.Framework;
import org.candour.pathway.Anchor;
import org.candour.pathway.Ladder;
import org.candour.pathway.ReviewType;
import org.candour.pathway.Step;

/** A fact that nothing asks for, though a test, a condition or a limit turns on it. */
final class NeverAsked implements Checks.Check {
  @Override
  public Stream<Found> of(Framework framework) {
    Set<String> asked = new HashSet<>();
    framework.pathways().forEach(review -> asked.addAll(asked(review)));
    Map<String, String> never = new TreeMap<>();
    framework
        .ofCase()
        .ifPresent(
            itself ->
                read(itself)
                    .filter(fact -> !asked.contains(fact))
                    .forEach(fact -> never.putIfAbsent(fact, "the duties of the case")));
    framework
        .reviews()
        .values()
        .forEach(
            review -> {
              Set<String> here = asked(review);
              read(review)
                  .filter(fact -> !here.contains(fact))
                  .forEach(fact -> never.putIfAbsent(fact, "“" + review.name() + "”"));
            });
    framework
        .bodies()
        .values()
        .forEach(
            its ->
                read(its)
                    .filter(fact -> !asked.contains(fact))
                    .forEach(fact -> never.putIfAbsent(fact, "“" + its.body().name() + "”")));
    framework
        .ladders()
        .values()
        .forEach(
            its ->
                read(its)
                    .filter(fact -> !asked.contains(fact))
                    .forEach(fact -> never.putIfAbsent(fact, "“" + its.name() + "”")));
    return never.entrySet().stream()
        .filter(e -> framework.facts().containsKey(e.getKey()))
        .map(e -> found(framework, e.getKey(), e.getValue()));
  }

  private static Found found(Framework framework, String fact, String by) {
    return new Found(
        List.of("facts." + fact),
        Kind.NEVER_ASKED,
        List.of(java.util.Objects.requireNonNull(framework.facts().get(fact)).label(), by));
  }

  private static Set<String> asked(ReviewType review) {
    Set<String> asked = new HashSet<>(review.referral().facts());
    review.referral().asks().forEach(ask -> asked.add(ask.field().id()));
    review.steps().forEach(step -> step.asks().forEach(ask -> asked.add(ask.field().id())));
    return asked;
  }

  private static Stream<String> read(ReviewType review) {
    return Stream.of(
            review.onlyWhen().stream().flatMap(Criterion::reads),
            review.tests().stream().flatMap(test -> test.criterion().reads()),
            review.prohibits().stream()
                .flatMap(its -> its.onlyWhen().stream())
                .flatMap(Criterion::reads),
            review.steps().stream().flatMap(NeverAsked::read))
        .flatMap(facts -> facts);
  }

  private static Stream<String> read(Step step) {
    return Stream.of(
            step.guard().onlyWhen().stream().flatMap(Criterion::reads),
            step.asks().stream().flatMap(a -> a.onlyWhen().stream()).flatMap(Criterion::reads),
            options(step),
            step.limits().stream()
                .flatMap(limit -> limit.shape().anchors().stream())
                .filter(Anchor.FactDate.class::isInstance)
                .map(anchor -> ((Anchor.FactDate) anchor).fact()))
        .flatMap(facts -> facts);
  }

  private static Stream<String> options(Step step) {
    return step instanceof Step.Decision decision
        ? decision.options().stream().flatMap(o -> o.onlyWhen().stream()).flatMap(Criterion::reads)
        : Stream.empty();
  }

  private static Stream<String> read(Ladder its) {
    return Stream.concat(
            its.rungs().stream()
                .flatMap(rung -> rung.routes().stream())
                .flatMap(route -> route.onlyWhen().stream()),
            its.blocks().stream().flatMap(block -> block.unless().stream()))
        .flatMap(Criterion::reads);
  }

  private static Stream<String> read(Constitution its) {
    Stream<String> seats =
        its.body().seats().stream().flatMap(s -> s.onlyWhen().stream()).flatMap(Criterion::reads);
    return its.body().chair() instanceof ChairByCase chair
        ? Stream.concat(seats, chair.lines().stream().flatMap(line -> line.when().reads()))
        : seats;
  }
}
