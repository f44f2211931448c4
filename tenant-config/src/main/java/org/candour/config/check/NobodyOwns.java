package org.candour.config.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.candour.body.Body;
import org.candour.body.ChairNotSet;
import org.candour.body.Seat;
import org.candour.config.check.Checks.Found;
import org.candour.config.defect.Defect.Kind;
import org.candour.framework.Framework;
import org.candour.pathway.Ladder;
import org.candour.pathway.Owner;
import org.candour.pathway.Paper;
import org.candour.pathway.ReviewType;
import org.candour.pathway.StandingDuty;
import org.candour.pathway.Step;

/**
 * A step, a rung, a door for referrals or the right to extend a limit that belongs to nobody who
 * can ever be. A body without seats that vote owns no decision.
 */
final class NobodyOwns implements Checks.Check {
  @Override
  public Stream<Found> of(Framework framework) {
    return Stream.of(
            Steps.each(framework, (review, step) -> of(framework, review, step)),
            framework.reviews().values().stream().flatMap(review -> referrers(framework, review)),
            framework.ladders().values().stream().flatMap(ladder -> rungs(framework, ladder)),
            framework.duties().values().stream().flatMap(duty -> outside(framework, duty)),
            framework.papers().values().stream().flatMap(paper -> seers(framework, paper)),
            answering(framework))
        .flatMap(found -> found);
  }

  private static Stream<Found> of(Framework framework, ReviewType review, Step step) {
    String path = Steps.path(review, step);
    Optional<String> each =
        review.isOfCase() && step.owner() instanceof Owner.EachInvolvedAgency
            ? Optional.of("agencies are involved in a review, not in the case itself")
            : Optional.empty();
    Stream<String> who =
        each.or(() -> why(framework, step.owner())).or(() -> votes(framework, step)).stream();
    return Stream.concat(
        who.map(why -> found(path + ".who", path, why)),
        Steps.limits(
            step,
            (number, limit) ->
                limit.extension().stream()
                    .flatMap(extension -> extension.inTurn())
                    .flatMap(extension -> extension.by().stream())
                    .flatMap(by -> why(framework, by).stream())
                    .map(
                        why ->
                            Steps.inLimit(
                                review,
                                step,
                                number,
                                List.of("extension.by", "extension", "day set by"),
                                Kind.NOBODY_OWNS,
                                why))));
  }

  private static Stream<Found> referrers(Framework framework, ReviewType review) {
    String path = "reviews." + review.id() + ".referral";
    return review.referral().by().stream()
        .flatMap(by -> why(framework, by).stream())
        .map(why -> found(path + ".by", path, why));
  }

  private static Stream<Found> rungs(Framework framework, Ladder ladder) {
    String path = "ladders." + ladder.id() + ".rungs";
    return IntStream.range(0, ladder.rungs().size())
        .boxed()
        .flatMap(
            i ->
                ladder.rungs().get(i).routes().stream()
                    .flatMap(route -> why(framework, route.owner()).stream())
                    .map(why -> found(path + "[" + i + "].who", path + "[" + i + "]", why)));
  }

  private static Stream<Found> answering(Framework framework) {
    return framework.access().answeredBy().stream()
        .flatMap(
            by ->
                (by instanceof Owner.ByAgency
                        ? Optional.of(by.name() + " would answer its own requests")
                        : why(framework, by))
                    .stream())
        .map(why -> found("access.answered by", "access", why));
  }

  private static Stream<Found> seers(Framework framework, Paper paper) {
    return paper.seenBy().stream()
        .flatMap(access -> why(framework, access.who()).stream())
        .map(why -> found("papers." + paper.id() + ".seen by", "papers." + paper.id(), why));
  }

  /** A duty outside a review stands at the top or in a body. */
  private static Stream<Found> outside(Framework framework, StandingDuty duty) {
    List<String> paths = new ArrayList<>(List.of("duties." + duty.id() + ".who"));
    framework
        .bodies()
        .keySet()
        .forEach(body -> paths.add("bodies." + body + ".duties." + duty.id() + ".who"));
    Optional<String> why =
        duty.owner() instanceof Owner.ByAgency
            ? Optional.of("outside a review nothing is answered agency by agency")
            : why(framework, duty.owner());
    return why.stream().map(says -> new Found(paths, Kind.NOBODY_OWNS, List.of(says)));
  }

  private static Found found(String path, String above, String why) {
    return new Found(List.of(path, above), Kind.NOBODY_OWNS, List.of(why));
  }

  private static Optional<String> votes(Framework framework, Step step) {
    return step instanceof Step.Decision && step.owner() instanceof Owner.OfBody its
        ? body(framework, its.body())
            .filter(b -> b.seats().stream().noneMatch(Seat::votes))
            .map(b -> "no seat of “" + b.name() + "” votes")
        : Optional.empty();
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
    return owner instanceof Owner.ByAgency each
            && each.asked(framework.agencies().keySet(), framework.register()).isEmpty()
        ? Optional.of("there are no such agencies")
        : Optional.empty();
  }

  private static Optional<Body> body(Framework framework, String id) {
    return framework.body(id);
  }
}
