package org.candour.config.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.body.Seat;
import org.candour.config.check.Checks.Found;
import org.candour.config.defect.Defect.Kind;
import org.candour.framework.Constitution;
import org.candour.framework.Framework;
import org.candour.quorum.AllAye;
import org.candour.quorum.CastingVote;
import org.candour.quorum.Electorate;
import org.candour.quorum.Hurdle;
import org.candour.quorum.Hurdles;
import org.candour.quorum.Majority;
import org.candour.quorum.Unanimity;
import org.candour.quorum.Voting;
import org.candour.quorum.VotingNotSet;

/**
 * A way to decide that would carry nothing if every seat were filled and everybody voted for it.
 */
final class NeverCarried implements Checks.Check {
  @Override
  public Stream<Found> of(Framework framework) {
    return framework.bodies().values().stream()
        .flatMap(
            its ->
                Stream.concat(
                    found(its, its.voting(), "decides by"),
                    its.business().entrySet().stream()
                        .flatMap(
                            kind ->
                                kind.getValue().voting().stream()
                                    .flatMap(
                                        voting ->
                                            found(
                                                its,
                                                voting,
                                                "business." + kind.getKey() + ".decides by")))));
  }

  private static Stream<Found> found(Constitution its, Voting voting, String key) {
    String path = "bodies." + its.body().id() + ".";
    return why(voting, its.body().seats())
        .map(
            why ->
                new Found(
                    List.of(path + key, path + "recommended way to decide"),
                    Kind.NEVER_CARRIED,
                    List.of(its.body().name(), why)));
  }

  private static Stream<String> why(Voting voting, List<Seat> seats) {
    if (voting instanceof VotingNotSet silent) {
      return silent.recommended().stream().flatMap(would -> why(would, seats));
    }
    Stream<String> nobody =
        electorate(voting).stream()
            .filter(voters -> voters.of(seats).isEmpty())
            .map(voters -> "no seat of " + voters.label() + " has a vote");
    return voting instanceof Hurdles its && !its.electorate().of(seats).isEmpty()
        ? its.hurdles().stream().flatMap(hurdle -> why(its, hurdle, seats))
        : nobody;
  }

  private static Stream<String> why(Hurdles its, Hurdle hurdle, List<Seat> seats) {
    int most = its.most(seats, hurdle);
    return hurdle.bar().inReachOf(most)
        ? Stream.empty()
        : Stream.of("it needs " + hurdle.words() + ", and all together come to " + most);
  }

  private static Optional<Electorate> electorate(Voting voting) {
    if (voting instanceof Majority its) {
      return Optional.of(its.electorate());
    }
    if (voting instanceof CastingVote its) {
      return Optional.of(its.electorate());
    }
    if (voting instanceof Hurdles its) {
      return Optional.of(its.electorate());
    }
    if (voting instanceof AllAye its) {
      return Optional.of(its.electorate());
    }
    return voting instanceof Unanimity its ? Optional.of(its.electorate()) : Optional.empty();
  }
}
