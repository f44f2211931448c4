package org.candour.config.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.body.Agency;
import org.candour.body.Seat;
import org.candour.config.check.Checks.Found;
import org.candour.config.defect.Defect.Kind;
import org.candour.framework.Constitution;
import org.candour.framework.Framework;
import org.candour.quorum.AtLeast;
import org.candour.quorum.Capped;
import org.candour.quorum.EachOf;
import org.candour.quorum.Party;
import org.candour.quorum.Quorum;
import org.candour.quorum.QuorumNotSet;
import org.candour.quorum.SeatClass;
import org.candour.quorum.ShareOfFilled;
import org.candour.quorum.Together;

/** A quorum that the seats of its body could not meet if every one of them were filled. */
final class QuorumOutOfReach implements Checks.Check {
  @Override
  public Stream<Found> of(Framework framework) {
    return framework.bodies().values().stream()
        .flatMap(its -> Stream.concat(own(framework, its), business(framework, its)));
  }

  private static Stream<Found> own(Framework framework, Constitution its) {
    return why(framework, its, its.quorum()).map(why -> found(its, path(its), why));
  }

  private static Stream<Found> business(Framework framework, Constitution its) {
    return its.business().entrySet().stream()
        .flatMap(
            kind ->
                kind.getValue().quorum().stream()
                    .flatMap(quorum -> why(framework, its, quorum))
                    .map(
                        why ->
                            found(
                                its,
                                "bodies."
                                    + its.body().id()
                                    + ".business."
                                    + kind.getKey()
                                    + ".quorum",
                                why)));
  }

  private static Found found(Constitution its, String path, String why) {
    return new Found(
        List.of(path, "bodies." + its.body().id()),
        Kind.QUORUM_OUT_OF_REACH,
        List.of(its.body().name(), why));
  }

  private static String path(Constitution its) {
    String key = its.quorum() instanceof QuorumNotSet ? ".recommended quorum" : ".quorum";
    return "bodies." + its.body().id() + key;
  }

  private static Stream<String> why(Framework framework, Constitution its, Quorum quorum) {
    if (quorum instanceof EachOf each) {
      return each.parties().stream()
          .filter(party -> places(framework, its, Optional.of(party)) == 0)
          .map(party -> "no seat is for " + party.label());
    }
    if (quorum instanceof AtLeast least) {
      return tooFew(least.count(), places(framework, its, least.of()));
    }
    if (quorum instanceof Capped capped) {
      return Stream.concat(
          tooFew(capped.count(), places(framework, its, Optional.empty())),
          others(framework, its, capped));
    }
    if (quorum instanceof ShareOfFilled share) {
      return places(its, share.of()) == 0
          ? Stream.of("there are no " + share.of().words())
          : Stream.empty();
    }
    if (quorum instanceof Together together) {
      return together.parts().stream().flatMap(part -> why(framework, its, part));
    }
    return quorum instanceof QuorumNotSet silent
        ? silent.recommended().stream().flatMap(would -> why(framework, its, would))
        : Stream.empty();
  }

  /** Those whose share is capped cannot make up for others that there are no seats for. */
  private static Stream<String> others(Framework framework, Constitution its, Capped capped) {
    int others =
        places(framework, its, Optional.empty())
            - places(framework, its, Optional.of(capped.capped()));
    return capped.othersNeeded() > others
        ? Stream.of(
            "it needs "
                + capped.othersNeeded()
                + " other than "
                + capped.capped().label()
                + ", and there are "
                + others
                + " places for them")
        : Stream.empty();
  }

  private static int places(Constitution its, SeatClass of) {
    return its.body().seats().stream()
        .filter(Seat::counts)
        .filter(seat -> of.has(seat.tags()))
        .mapToInt(Seat::places)
        .sum();
  }

  private static Stream<String> tooFew(int needed, int places) {
    return needed > places
        ? Stream.of("it asks for " + needed + ", and there are " + places + " places")
        : Stream.empty();
  }

  private static int places(Framework framework, Constitution its, Optional<Party> party) {
    return its.body().seats().stream()
        .filter(Seat::counts)
        .filter(seat -> party.map(p -> mayBe(framework, seat, p)).orElse(true))
        .mapToInt(Seat::places)
        .sum();
  }

  /**
   * Whether somebody in the seat may be of the party. A seat of no agency goes by nomination, so it
   * may.
   */
  private static boolean mayBe(Framework framework, Seat seat, Party party) {
    Optional<Agency> agency =
        seat.agency().flatMap(id -> Optional.ofNullable(framework.agencies().get(id)));
    return switch (party.kind()) {
      case AGENCY -> agency.map(a -> a.id().equals(party.id())).orElse(true);
      case AGENCY_TAG -> agency.map(a -> a.tags().contains(party.id())).orElse(true);
      case SEAT_TAG -> seat.tags().contains(party.id());
      case POST -> seat.posts().isEmpty() || seat.posts().contains(party.id());
    };
  }
}
