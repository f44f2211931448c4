package org.candour.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.body.Attendee;
import org.candour.body.Body;
import org.candour.body.Seating;
import org.candour.body.Turn;
import org.candour.criteria.Facts;
import org.candour.engine.MeetingStanding.ItemStanding;
import org.candour.framework.Constitution;
import org.candour.framework.Framework;
import org.candour.journal.Happening.InterestDeclared;
import org.candour.journal.Happening.InvitationEnded;
import org.candour.journal.Happening.Invited;
import org.candour.journal.Happening.ItemConcluded;
import org.candour.journal.Happening.ItemListed;
import org.candour.journal.Happening.MeetingCalled;
import org.candour.journal.Sitting;
import org.candour.pathway.Step;
import org.candour.tenancy.PersonId;

/**
 * Reads one meeting from the journal of its body: who is there at an instant and, item by item,
 * whether it is quorate. All that is known of the meeting is used, also what was typed up since.
 */
record MeetingReader(Room room, Instant at) {

  Optional<MeetingStanding> read(String meeting) {
    List<Known> known =
        Known.upTo(Instant.MAX, room.journal()).stream().filter(Known::stands).toList();
    return known.stream()
        .map(Known::what)
        .filter(MeetingCalled.class::isInstance)
        .map(MeetingCalled.class::cast)
        .filter(c -> c.meeting().equals(meeting))
        .findFirst()
        .flatMap(c -> read(c, known));
  }

  private Optional<MeetingStanding> read(MeetingCalled called, List<Known> known) {
    Optional<Framework> framework = room.frameworks().on(called.startsAt().day());
    return framework
        .flatMap(f -> f.body(room.body()))
        .map(body -> read(called, known, framework.orElseThrow(), body));
  }

  private MeetingStanding read(
      MeetingCalled called, List<Known> known, Framework framework, Body body) {
    Presence presence = Presence.of(called.meeting(), known, at);
    List<ItemListed> listed = listed(called, known);
    List<Facts> cases = listed.stream().map(i -> gist(i).facts()).distinct().toList();
    MeetingSeats seats = seats(called, framework, body);
    return new MeetingStanding(
        room.body(),
        body.name(),
        called.meeting(),
        called.startsAt(),
        called.mode(),
        presence.here().stream().map(a -> seats.once(a, cases)).toList(),
        presence.gone().stream().map(a -> seats.once(a, cases)).toList(),
        presence.chair(),
        listed.stream().flatMap(i -> item(called, i, known, presence).stream()).toList());
  }

  private MeetingSeats seats(MeetingCalled called, Framework framework, Body body) {
    return new MeetingSeats(
        framework.register(), body, room.appointments(), called.startsAt().day());
  }

  private static List<ItemListed> listed(MeetingCalled called, List<Known> known) {
    return known.stream()
        .map(Known::what)
        .filter(ItemListed.class::isInstance)
        .map(ItemListed.class::cast)
        .filter(i -> i.meeting().equals(called.meeting()))
        .toList();
  }

  private Room.Gist gist(ItemListed listed) {
    Room.Gist gist = room.cases().get(listed.caseId());
    return gist == null ? Room.Gist.unknown() : gist;
  }

  /** Quorum, chair and votes go by the framework version of the item's review. */
  private Optional<ItemStanding> item(
      MeetingCalled called, ItemListed listed, List<Known> known, Presence presence) {
    int version = gist(listed).versions().getOrDefault(listed.review(), 0);
    return room.frameworks()
        .version(version)
        .or(() -> room.frameworks().on(called.startsAt().day()))
        .flatMap(
            f ->
                Optional.ofNullable(f.bodies().get(room.body()))
                    .map(c -> c.on(business(f, listed)))
                    .map(c -> item(called, listed, known, presence, f, c)));
  }

  /** The kind of business an item is goes by the step it is about. */
  private Optional<String> business(Framework framework, ItemListed listed) {
    return Optional.ofNullable(gist(listed).types().get(listed.review()))
        .flatMap(type -> Optional.ofNullable(framework.reviews().get(type)))
        .flatMap(type -> type.step(listed.step()))
        .filter(Step.Decision.class::isInstance)
        .flatMap(step -> ((Step.Decision) step).business());
  }

  private ItemStanding item(
      MeetingCalled called,
      ItemListed listed,
      List<Known> known,
      Presence presence,
      Framework framework,
      Constitution constitution) {
    Facts facts = gist(listed).facts();
    LocalDate day = called.startsAt().day();
    Set<PersonId> aside = new HashSet<>(interests(listed, known));
    aside.addAll(gist(listed).excluded());
    MeetingSeats seats = seats(called, framework, constitution.body());
    List<Attendee> present =
        presence.here().stream()
            .filter(a -> !aside.contains(a.person()))
            .flatMap(a -> seats.all(a, facts).stream())
            .toList();
    Sitting sitting =
        new Sitting(
            room.body(),
            called.meeting(),
            listed.item(),
            known.get(known.size() - 1).place(),
            "",
            presence.chair(),
            present,
            List.of(),
            (int) presence.here().stream().filter(a -> aside.contains(a.person())).count(),
            new Seating(framework.register(), constitution.body(), room.appointments())
                .filled(day, facts),
            turns(presence, aside, seats, facts));
    ChairRules chair = ChairRules.of(constitution, sitting, facts, day, framework.register());
    return new ItemStanding(
        listed.item(),
        listed.caseId(),
        listed.review(),
        listed.step(),
        new QuorumRules(constitution).judge(sitting, facts).verdict(),
        chair.chair().says(),
        chair.may(sitting),
        chair.against(sitting),
        sitting,
        concluded(listed, known),
        invited(listed, known));
  }

  /** Who is invited to an item and still is, in the order of the invitations. */
  private static List<PersonId> invited(ItemListed listed, List<Known> known) {
    Set<PersonId> invited = new LinkedHashSet<>();
    for (Known one : known) {
      if (one.what() instanceof Invited it && it.item().equals(listed.item())) {
        invited.add(it.person());
      } else if (one.what() instanceof InvitationEnded it && it.item().equals(listed.item())) {
        invited.remove(it.person());
      }
    }
    return List.copyOf(invited);
  }

  private static Set<Turn> turns(
      Presence presence, Set<PersonId> aside, MeetingSeats seats, Facts facts) {
    return presence.here().stream()
        .filter(a -> aside.contains(a.person()))
        .flatMap(a -> seats.all(a, facts).stream())
        .flatMap(Turn::of)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * An interest is in one item of one meeting; whenever it was declared, it holds for all of it.
   */
  private static Set<PersonId> interests(ItemListed listed, List<Known> known) {
    return known.stream()
        .map(Known::what)
        .filter(InterestDeclared.class::isInstance)
        .map(InterestDeclared.class::cast)
        .filter(i -> i.meeting().equals(listed.meeting()) && i.item().equals(listed.item()))
        .map(InterestDeclared::person)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<String> concluded(ItemListed listed, List<Known> known) {
    return known.stream()
        .map(Known::what)
        .filter(ItemConcluded.class::isInstance)
        .map(ItemConcluded.class::cast)
        .filter(c -> c.meeting().equals(listed.meeting()) && c.item().equals(listed.item()))
        .map(ItemConcluded::option)
        .reduce((a, b) -> b);
  }
}
