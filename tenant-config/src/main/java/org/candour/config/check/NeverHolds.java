package org.candour.config.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.candour.config.check.Checks.Found;
import org.candour.config.defect.Defect.Kind;
import org.candour.criteria.Criterion;
import org.candour.framework.Framework;
import org.candour.pathway.Guard;
import org.candour.pathway.Ladder;
import org.candour.pathway.ReviewType;
import org.candour.pathway.Step;

/**
 * A condition that no case can meet: a step, an option, a question, a test, a seat or a rung that
 * is for nobody.
 */
final class NeverHolds implements Checks.Check {
  @Override
  public Stream<Found> of(Framework framework) {
    Possible possible = new Possible(framework.facts());
    return Stream.of(
            framework.pathways().stream().flatMap(review -> of(possible, review)),
            framework.bodies().values().stream()
                .flatMap(
                    its ->
                        its.body().seats().stream()
                            .flatMap(
                                seat ->
                                    alone(
                                        possible,
                                        seat.onlyWhen(),
                                        "bodies." + its.body().id() + ".seats." + seat.id(),
                                        "the seat of “" + seat.name() + "”"))),
            framework.ladders().values().stream().flatMap(ladder -> of(possible, ladder)))
        .flatMap(found -> found);
  }

  private static Stream<Found> of(Possible possible, Ladder ladder) {
    String path = "ladders." + ladder.id();
    Stream<Found> rungs =
        IntStream.range(0, ladder.rungs().size())
            .boxed()
            .flatMap(
                i ->
                    ladder.rungs().get(i).routes().stream()
                        .flatMap(
                            route ->
                                alone(
                                    possible,
                                    route.onlyWhen(),
                                    path + ".rungs[" + i + "]",
                                    "a rung of “" + ladder.name() + "”")));
    return Stream.concat(
        rungs,
        ladder.blocks().stream()
            .filter(block -> block.unless().map(c -> !possible.holds(c)).orElse(false))
            .map(
                block ->
                    found(
                        path + ".blocks",
                        path,
                        "what “" + ladder.name() + "” blocks is let on in none")));
  }

  private static Stream<Found> of(Possible possible, ReviewType review) {
    String path = "reviews." + review.id();
    Stream<Found> tests =
        review.tests().stream()
            .filter(t -> !possible.holds(t.criterion()))
            .map(
                t ->
                    found(path + ".tests", path, "the test “" + t.name() + "” contradicts itself"));
    return review.onlyWhen().map(c -> !possible.holds(c)).orElse(false)
        ? Stream.of(found(path + ".for", path, "the review “" + review.name() + "” is for none"))
        : Stream.of(
                tests,
                prohibited(possible, review, path),
                review.steps().stream().flatMap(s -> of(possible, review, s)))
            .flatMap(found -> found);
  }

  private static Stream<Found> prohibited(Possible possible, ReviewType review, String path) {
    return review.prohibits().stream()
        .filter(its -> its.onlyWhen().map(c -> !possible.holds(c)).orElse(false))
        .map(its -> found(path + ".prohibits", path, "“" + its.name() + "” is forbidden in none"));
  }

  private static Stream<Found> of(Possible possible, ReviewType review, Step step) {
    String path = Steps.path(review, step);
    Criterion whole = Possible.together(needs(review, step));
    if (!possible.holds(whole)) {
      return Stream.of(
          new Found(
              List.of(path + ".when", path + ".after", path),
              Kind.UNREACHABLE,
              List.of(step.name(), "no case meets what it is for")));
    }
    Stream<Found> asks =
        step.asks().stream()
            .filter(ask -> ask.onlyWhen().map(c -> !with(possible, whole, c)).orElse(false))
            .map(
                ask ->
                    found(
                        path + ".asks." + ask.field().id() + ".when",
                        path,
                        "“" + ask.field().label() + "” is asked in none"));
    return step instanceof Step.Decision decision
        ? Stream.concat(asks, options(possible, decision, path, whole))
        : asks;
  }

  private static Stream<Found> options(
      Possible possible, Step.Decision decision, String path, Criterion whole) {
    return decision.options().stream()
        .filter(o -> o.onlyWhen().map(c -> !with(possible, whole, c)).orElse(false))
        .map(
            o ->
                found(
                    path + ".options." + o.id() + ".when",
                    path,
                    "“" + o.label() + "” may be chosen in none"));
  }

  /** What the review, the step and the options it comes after are for. */
  private static Stream<Criterion> needs(ReviewType review, Step step) {
    return Stream.of(
            review.onlyWhen().stream(),
            step.guard().onlyWhen().stream(),
            step.guard().after().stream().flatMap(after -> chosen(review, after).stream()))
        .flatMap(c -> c);
  }

  private static Optional<Criterion> chosen(ReviewType review, Guard.After after) {
    List<Optional<Criterion>> whens =
        review.step(after.step()).stream()
            .filter(Step.Decision.class::isInstance)
            .flatMap(s -> ((Step.Decision) s).options().stream())
            .filter(o -> after.outcomes().contains(o.id()))
            .map(o -> o.onlyWhen())
            .toList();
    return whens.isEmpty() || whens.contains(Optional.<Criterion>empty())
        ? Optional.empty()
        : Optional.of(new Criterion.Any(whens.stream().flatMap(Optional::stream).toList()));
  }

  private static boolean with(Possible possible, Criterion whole, Criterion more) {
    return possible.holds(Possible.together(Stream.of(whole, more)));
  }

  private static Stream<Found> alone(
      Possible possible, Optional<Criterion> when, String path, String what) {
    return when
        .filter(c -> !possible.holds(c))
        .map(c -> found(path + ".when", path, what + " is for none"))
        .stream();
  }

  private static Found found(String path, String above, String why) {
    return new Found(List.of(path, above), Kind.NEVER_HOLDS, List.of(why));
  }
}
