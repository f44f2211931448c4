package org.candour.config.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.candour.config.check.Checks.Found;
import org.candour.config.defect.Defect.Kind;
import org.candour.framework.Framework;
import org.candour.pathway.Ladder;

/** A ladder without rungs, with a last rung that is not for every case, or with a rung twice. */
final class LadderEnds implements Checks.Check {
  @Override
  public Stream<Found> of(Framework framework) {
    return framework.ladders().values().stream()
        .flatMap(ladder -> Stream.concat(open(ladder), twice(ladder)));
  }

  private static Stream<Found> open(Ladder ladder) {
    List<Ladder.Rung> rungs = ladder.rungs();
    if (rungs.isEmpty()) {
      return Stream.of(found(ladder, "", Kind.LADDER_ENDS_OPEN, "it has no rungs"));
    }
    int last = rungs.size() - 1;
    return rungs.get(last).routes().stream().anyMatch(route -> route.onlyWhen().isEmpty())
        ? Stream.empty()
        : Stream.of(
            found(
                ladder,
                "[" + last + "]",
                Kind.LADDER_ENDS_OPEN,
                "its last rung is for some cases only"));
  }

  private static Stream<Found> twice(Ladder ladder) {
    Set<List<Ladder.Route>> seen = new HashSet<>();
    return IntStream.range(0, ladder.rungs().size())
        .filter(i -> !seen.add(ladder.rungs().get(i).routes()))
        .mapToObj(
            i ->
                found(
                    ladder,
                    "[" + i + "]",
                    Kind.RUNG_REPEATS,
                    "“" + who(ladder.rungs().get(i)) + "”"));
  }

  private static String who(Ladder.Rung rung) {
    return rung.routes().stream().map(r -> r.owner().name()).collect(Collectors.joining(" or "));
  }

  private static Found found(Ladder ladder, String rung, Kind kind, String why) {
    String path = "ladders." + ladder.id();
    return new Found(List.of(path + ".rungs" + rung, path), kind, List.of(ladder.name(), why));
  }
}
