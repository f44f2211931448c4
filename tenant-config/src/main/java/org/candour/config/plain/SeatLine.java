package org.candour.config.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.body.Register;
import org.candour.body.Seat;
import org.candour.body.Sentence;
import org.candour.rule.Saying;

/** One seat of a body: who may fill it, when it exists, and what is unusual about it. */
record SeatLine(Naming naming, Seat seat) {
  /** What goes for a seat of which nothing else is said. */
  static final String USUAL =
      "has one place, takes no deputy, counts towards a quorum and has a vote";

  Saying said() {
    return new When(naming, seat.onlyWhen())
        .beside(seat.name() + ": " + String.join("; ", parts()));
  }

  private List<String> parts() {
    List<String> parts = new ArrayList<>();
    parts.add(who());
    if (seat.places() > 1) {
      parts.add(seat.places() + " places");
    }
    if (seat.deputyAllowed()) {
      parts.add("a deputy may sit");
    }
    if (seat.deputyNamed()) {
      parts.add("a deputy must be named");
    }
    if (!seat.counts()) {
      parts.add("does not count towards a quorum");
    }
    if (!seat.votes()) {
      parts.add("has no vote");
    }
    if (!seat.tags().isEmpty()) {
      parts.add(
          "counts among: " + Sentence.and(seat.tags().stream().map(naming::tag).sorted().toList()));
    }
    return parts;
  }

  private String who() {
    List<String> posts =
        seat.posts().stream().map(post -> "the " + naming.register().postName(post)).toList();
    Optional<String> agency = seat.agency().map(naming.register()::agencyName);
    if (posts.isEmpty()) {
      return agency.map(its -> "somebody whom " + its + " names").orElse("somebody named for it");
    }
    return Sentence.or(posts)
        + agency
            .filter(its -> !posts.stream().allMatch(post -> Register.says(post, its)))
            .map(its -> " (" + its + ")")
            .orElse("");
  }
}
