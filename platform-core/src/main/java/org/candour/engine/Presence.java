package org.candour.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.journal.Happening;
import org.candour.journal.Happening.Arrived;
import org.candour.journal.Happening.ChairTaken;
import org.candour.journal.Happening.Departed;
import org.candour.tenancy.PersonId;

/**
 * Who is in a meeting at an instant, and who has left. Comings and goings may be typed up
 * afterwards, in any order: each person's own are put in the order in which they happened, or where
 * the hour is not known in the order in which they were recorded.
 *
 * @param chair who took the chair last, if they are there; when they leave, the chair is empty
 *     until somebody takes it or they come back
 */
record Presence(List<Arrived> here, List<Arrived> gone, Optional<PersonId> chair) {

  static Presence of(String meeting, List<Known> known, Instant at) {
    Map<PersonId, List<Known>> byPerson = new LinkedHashMap<>();
    for (Known k : known) {
      if (!k.happened().start().isAfter(at)) {
        person(k.what(), meeting)
            .ifPresent(p -> byPerson.computeIfAbsent(p, x -> new ArrayList<>()).add(k));
      }
    }
    List<Arrived> here = new ArrayList<>();
    List<Arrived> gone = new ArrayList<>();
    byPerson.values().forEach(moves -> place(inOrder(moves), here, gone));
    Set<PersonId> in = here.stream().map(Arrived::person).collect(Collectors.toSet());
    return new Presence(here, gone, chair(meeting, known, at).filter(in::contains));
  }

  private static Optional<PersonId> chair(String meeting, List<Known> known, Instant at) {
    List<Known> taken =
        known.stream()
            .filter(k -> k.what() instanceof ChairTaken c && c.meeting().equals(meeting))
            .filter(k -> !k.happened().start().isAfter(at))
            .toList();
    return inOrder(taken).stream()
        .map(k -> ((ChairTaken) k.what()).person())
        .reduce((earlier, later) -> later);
  }

  private static Optional<PersonId> person(Happening what, String meeting) {
    if (what instanceof Arrived a && a.meeting().equals(meeting)) {
      return Optional.of(a.person());
    }
    return what instanceof Departed d && d.meeting().equals(meeting)
        ? Optional.of(d.person())
        : Optional.empty();
  }

  private static List<Known> inOrder(List<Known> moves) {
    return moves.stream().anyMatch(k -> k.happened().dayOnly())
        ? moves
        : moves.stream().sorted(Comparator.comparing(k -> k.happened().start())).toList();
  }

  private static void place(List<Known> moves, List<Arrived> here, List<Arrived> gone) {
    Optional<Arrived> last = Optional.empty();
    boolean in = false;
    for (Known move : moves) {
      in = move.what() instanceof Arrived;
      last = move.what() instanceof Arrived a ? Optional.of(a) : last;
    }
    last.ifPresent(in ? here::add : gone::add);
  }
}
