package org.candour.config.check;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.candour.config.check.Checks.Found;
import org.candour.config.defect.Defect.Kind;
import org.candour.framework.Framework;
import org.candour.pathway.Ladder;
import org.candour.pathway.Move;
import org.candour.pathway.ReviewType;
import org.candour.pathway.Step;

/**
 * A ladder that blocks what no review that uses it has, that blocks the decision it is to settle,
 * or that is opened by somebody who sits on none of its rungs.
 */
final class BlocksAmiss implements Checks.Check {
  @Override
  public Stream<Found> of(Framework framework) {
    return framework.ladders().values().stream()
        .flatMap(
            ladder ->
                IntStream.range(0, ladder.blocks().size())
                    .boxed()
                    .flatMap(i -> of(framework, ladder, i)));
  }

  private static Stream<Found> of(Framework framework, Ladder ladder, int number) {
    Ladder.Block block = ladder.blocks().get(number);
    String path = "ladders." + ladder.id() + ".blocks";
    Stream<Found> steps =
        block.moves().stream()
            .flatMap(
                move ->
                    Stream.concat(
                        uses(framework, ladder).noneMatch(review -> Steps.has(review, move))
                            ? Stream.of(found(path, number, "steps", Kind.DANGLING, nowhere(move)))
                            : Stream.empty(),
                        uses(framework, ladder)
                                .flatMap(review -> review.step(move.step()).stream())
                                .anyMatch(step -> goesUp(step, ladder))
                            ? Stream.of(
                                found(
                                    path,
                                    number,
                                    "steps",
                                    Kind.NOT_TOGETHER,
                                    List.of(
                                        "blocks: " + move.step(),
                                        "if they disagree: " + ladder.id())))
                            : Stream.empty()));
    Stream<Found> nobody =
        block.openedBy().stream()
            .filter(by -> !sits(ladder, by.code()))
            .map(
                by ->
                    found(
                        path,
                        number,
                        "opened by",
                        Kind.DANGLING,
                        List.of("rung of this ladder for", by.name())));
    return Stream.concat(steps, nobody);
  }

  private static List<String> nowhere(Move move) {
    return List.of(
        "step of a review that uses this ladder",
        move.outcomes().isEmpty()
            ? move.step()
            : move.step() + ": " + String.join(", ", move.outcomes()));
  }

  private static Stream<ReviewType> uses(Framework framework, Ladder ladder) {
    return framework.reviews().values().stream()
        .filter(review -> review.steps().stream().anyMatch(step -> goesUp(step, ladder)));
  }

  private static boolean goesUp(Step step, Ladder ladder) {
    return step instanceof Step.Decision decision
        && decision.ladder().map(ladder.id()::equals).orElse(false);
  }

  private static boolean sits(Ladder ladder, String code) {
    return ladder.rungs().stream()
        .flatMap(rung -> rung.routes().stream())
        .anyMatch(route -> route.owner().code().equals(code));
  }

  private static Found found(
      String path, int number, String key, Kind kind, List<String> arguments) {
    return new Found(
        List.of(path + "[" + number + "]." + key, path + "." + key, path), kind, arguments);
  }
}
