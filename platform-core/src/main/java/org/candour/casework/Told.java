package org.candour.casework;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.engine.MeetingStanding;
import org.candour.engine.MeetingStanding.ItemStanding;
import org.candour.journal.Happening;
import org.candour.time.Civil;

/**
 * Which items of a meeting somebody is told of: those of cases that open for them, and those they
 * are invited to, while the item stands open and the meeting's day is not over. A conflict of
 * interest beats an invitation too.
 */
record Told(Desk desk, Files files, Store.Tx tx, Instant now) {

  Set<String> items(MeetingStanding standing) {
    return standing.items().stream()
        .filter(item -> told(item, standing))
        .map(ItemStanding::item)
        .collect(Collectors.toSet());
  }

  boolean told(ItemStanding item, MeetingStanding standing) {
    Door door = new Door(desk, files, tx, now);
    return door.opens(item.caseId()) || (invited(item, standing) && !door.kept(item.caseId()));
  }

  private boolean invited(ItemStanding item, MeetingStanding standing) {
    return item.concluded().isEmpty()
        && item.invited().contains(desk.who().person())
        && now.isBefore(Civil.endOf(standing.startsAt().day()));
  }

  /** The meeting that an entry of a body's journal is about. */
  static Optional<String> meeting(Happening what) {
    if (what instanceof Happening.MeetingCalled it) {
      return Optional.of(it.meeting());
    }
    if (what instanceof Happening.Arrived it) {
      return Optional.of(it.meeting());
    }
    if (what instanceof Happening.Departed it) {
      return Optional.of(it.meeting());
    }
    return what instanceof Happening.ChairTaken it
        ? Optional.of(it.meeting())
        : of(what).map(Of::meeting);
  }

  /** The item that an entry of a body's journal is about, when it is about one. */
  static Optional<String> item(Happening what) {
    return of(what).map(Of::item);
  }

  private record Of(String meeting, String item) {}

  private static Optional<Of> of(Happening what) {
    if (what instanceof Happening.ItemListed it) {
      return Optional.of(new Of(it.meeting(), it.item()));
    }
    if (what instanceof Happening.InterestDeclared it) {
      return Optional.of(new Of(it.meeting(), it.item()));
    }
    if (what instanceof Happening.Invited it) {
      return Optional.of(new Of(it.meeting(), it.item()));
    }
    if (what instanceof Happening.InvitationEnded it) {
      return Optional.of(new Of(it.meeting(), it.item()));
    }
    return what instanceof Happening.ItemConcluded it
        ? Optional.of(new Of(it.meeting(), it.item()))
        : Optional.empty();
  }
}
