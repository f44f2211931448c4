package org.candour.config.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.body.Post;
import org.candour.body.Seat;
import org.candour.config.check.Checks.Found;
import org.candour.config.defect.Defect.Kind;
import org.candour.framework.Framework;

/** A seat that goes with posts of other agencies than the one whose seat it is. */
final class NobodyMaySit implements Checks.Check {
  @Override
  public Stream<Found> of(Framework framework) {
    return framework.bodies().values().stream()
        .flatMap(
            its ->
                its.body().seats().stream()
                    .filter(seat -> nobody(framework, seat))
                    .map(
                        seat ->
                            new Found(
                                List.of(
                                    "bodies."
                                        + its.body().id()
                                        + ".seats."
                                        + seat.id()
                                        + ".held by"),
                                Kind.NOBODY_MAY_SIT,
                                List.of(seat.name(), its.body().name()))));
  }

  private static boolean nobody(Framework framework, Seat seat) {
    return !seat.posts().isEmpty()
        && seat.agency().isPresent()
        && seat.posts().stream()
            .map(id -> Optional.ofNullable(framework.posts().get(id)).flatMap(Post::agency))
            .allMatch(agency -> agency.isPresent() && !agency.equals(seat.agency()));
  }
}
