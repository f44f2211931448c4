package org.candour.config.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.candour.config.check.Checks.Found;
import org.candour.config.defect.Defect.Kind;
import org.candour.framework.Framework;
import org.candour.framework.Occasion;
import org.candour.pathway.Paper;
import org.candour.pathway.ReviewType;

/** An occasion or a paper that names a step which its review does not have. */
final class NoSuchStep implements Checks.Check {
  @Override
  public Stream<Found> of(Framework framework) {
    return Stream.concat(
        framework.occasions().values().stream().flatMap(one -> of(framework, one)),
        framework.papers().values().stream().flatMap(one -> of(framework, one)));
  }

  private static Stream<Found> of(Framework framework, Occasion occasion) {
    return of(
        framework, occasion.review(), occasion.step(), "occasions." + occasion.id() + ".step");
  }

  private static Stream<Found> of(Framework framework, Paper paper) {
    String path = "papers." + paper.id();
    Stream<Found> drawn =
        paper.drawnFrom().stream()
            .filter(step -> !step.equals(Paper.REFERRAL))
            .flatMap(
                step ->
                    of(
                        framework,
                        Optional.of(paper.review()),
                        Optional.of(step),
                        path + ".drawn from"));
    Stream<Found> seen =
        IntStream.range(0, paper.seenBy().size())
            .boxed()
            .flatMap(i -> of(framework, paper, i, path + ".seen by"));
    Stream<Found> draft =
        of(framework, Optional.of(paper.review()), paper.draftUntil(), path + ".draft until");
    return Stream.concat(Stream.concat(drawn, seen), draft);
  }

  private static Stream<Found> of(Framework framework, Paper paper, int number, String path) {
    Paper.Access access = paper.seenBy().get(number);
    return Stream.of(access.after(), access.until(), access.once())
        .flatMap(step -> of(framework, Optional.of(paper.review()), step, path));
  }

  private static Stream<Found> of(
      Framework framework, Optional<String> review, Optional<String> step, String path) {
    return review.map(framework.reviews()::get).stream()
        .flatMap(
            (ReviewType type) ->
                step
                    .filter(id -> type.step(id).isEmpty())
                    .map(
                        id ->
                            new Found(
                                List.of(path),
                                Kind.DANGLING,
                                List.of("step of “" + type.name() + "”", id)))
                    .stream());
  }
}
