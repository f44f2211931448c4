package org.candour.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.body.Attendee;
import org.candour.body.Body;
import org.candour.body.Offer;
import org.candour.body.Register;
import org.candour.body.Seating;
import org.candour.criteria.Facts;
import org.candour.engine.MeetingStanding.ItemStanding;
import org.candour.framework.Constitution;
import org.candour.framework.Framework;
import org.candour.journal.Happening.Arrived;
import org.candour.journal.Happening.Departed;
import org.candour.journal.Happening.InterestDeclared;
import org.candour.journal.Happening.ItemConcluded;
import org.candour.journal.Happening.ItemListed;
import org.candour.journal.Happening.MeetingCalled;
import org.candour.journal.Sitting;
import org.candour.tenancy.PersonId;

/**
 * Reads one meeting from the journal of its body: who is there, and item by item whether it is
 * quorate.
 */
record MeetingReader(Room room, Instant at) {

  Optional<MeetingStanding> read(String meeting) {
    List<Known> known = Known.upTo(at, room.journal()).stream().filter(Known::stands).toList();
    return known.stream()
        .filter(k -> k.what() instanceof MeetingCalled c && c.meeting().equals(meeting))
        .findFirst()
        .flatMap(k -> read((MeetingCalled) k.what(), known));
  }

  private Optional<MeetingStanding> read(MeetingCalled called, List<Known> known) {
    LocalDate day = called.startsAt().day();
    Optional<Framework> framework = room.frameworks().on(day);
    Optional<Body> body = framework.flatMap(f -> f.body(room.body()));
    return body.map(b -> read(called, known, framework.orElseThrow(), b));
  }

  private MeetingStanding read(
      MeetingCalled called, List<Known> known, Framework framework, Body body) {
    Map<PersonId, Arrived> here = new LinkedHashMap<>();
    Map<PersonId, Arrived> gone = new LinkedHashMap<>();
    for (Known k : known) {
      if (k.what() instanceof Arrived a && a.meeting().equals(called.meeting())) {
        here.put(a.person(), a);
        gone.remove(a.person());
      } else if (k.what() instanceof Departed d
          && d.meeting().equals(called.meeting())
          && here.containsKey(d.person())) {
        gone.put(d.person(), here.get(d.person()));
        here.remove(d.person());
      }
    }
    LocalDate day = called.startsAt().day();
    Seats seats = new Seats(framework.register(), body, day, Facts.none());
    return new MeetingStanding(
        room.body(),
        body.name(),
        called.meeting(),
        called.startsAt(),
        called.mode(),
        here.values().stream().map(a -> seats.once(a)).toList(),
        gone.values().stream().map(a -> seats.once(a)).toList(),
        items(called, known, here));
  }

  private List<ItemStanding> items(
      MeetingCalled called, List<Known> known, Map<PersonId, Arrived> here) {
    List<ItemStanding> items = new ArrayList<>();
    for (Known k : known) {
      if (k.what() instanceof ItemListed listed && listed.meeting().equals(called.meeting())) {
        item(called, listed, known, here).ifPresent(items::add);
      }
    }
    return items;
  }

  /** Quorum, chair and votes go by the framework version of the item's review. */
  private Optional<ItemStanding> item(
      MeetingCalled called, ItemListed listed, List<Known> known, Map<PersonId, Arrived> here) {
    Room.Gist gist =
        room.cases().getOrDefault(listed.caseId(), new Room.Gist(Facts.none(), Map.of()));
    int version = gist.versions().getOrDefault(listed.review(), 0);
    LocalDate day = called.startsAt().day();
    return room.frameworks()
        .version(version)
        .or(() -> room.frameworks().on(day))
        .flatMap(
            f ->
                Optional.ofNullable(f.bodies().get(room.body()))
                    .map(c -> item(called, listed, known, here, f, c, gist)));
  }

  private ItemStanding item(
      MeetingCalled called,
      ItemListed listed,
      List<Known> known,
      Map<PersonId, Arrived> here,
      Framework framework,
      Constitution constitution,
      Room.Gist gist) {
    LocalDate day = called.startsAt().day();
    Set<PersonId> aside = interests(listed, known);
    Seats seats = new Seats(framework.register(), constitution.body(), day, gist.facts());
    List<Attendee> present =
        here.values().stream()
            .filter(a -> !aside.contains(a.person()))
            .flatMap(a -> seats.all(a).stream())
            .toList();
    Sitting sitting =
        new Sitting(
            room.body(),
            called.meeting(),
            listed.item(),
            known.get(known.size() - 1).place(),
            "",
            present,
            List.of(),
            (int) aside.stream().filter(here::containsKey).count());
    return new ItemStanding(
        listed.item(),
        listed.caseId(),
        listed.review(),
        listed.step(),
        constitution.quorum().judge(present),
        constitution.body().chair().chair(gist.facts(), day, framework.register()).says(),
        sitting,
        concluded(listed, known));
  }

  private static Set<PersonId> interests(ItemListed listed, List<Known> known) {
    Set<PersonId> aside = new HashSet<>();
    for (Known k : known) {
      if (k.what() instanceof InterestDeclared i && i.item().equals(listed.item())) {
        aside.add(i.person());
      }
    }
    return aside;
  }

  private static Optional<String> concluded(ItemListed listed, List<Known> known) {
    return known.stream()
        .filter(k -> k.what() instanceof ItemConcluded c && c.item().equals(listed.item()))
        .map(k -> ((ItemConcluded) k.what()).option())
        .reduce((a, b) -> b);
  }

  /**
   * Puts people in the seats they may take for a case. What is shown of them is their post or seat,
   * never their name.
   */
  private final class Seats {
    private final Register register;
    private final Body body;
    private final LocalDate day;
    private final Facts facts;

    Seats(Register register, Body body, LocalDate day, Facts facts) {
      this.register = register;
      this.body = body;
      this.day = day;
      this.facts = facts;
    }

    Attendee once(Arrived arrived) {
      return all(arrived).get(0);
    }

    /**
     * One attendee for each seat the person takes for this case; a guest when there is none for
     * them.
     */
    List<Attendee> all(Arrived arrived) {
      Set<String> posts = room.appointments().postsOf(arrived.person(), day);
      String shownAs = shownAs(arrived, posts);
      if (!arrived.as().seated()) {
        return List.of(
            Attendee.guest(
                arrived.person(), arrived.agency(), arrived.as(), arrived.mode(), shownAs));
      }
      List<Attendee> seated =
          new Seating(register, body, room.appointments())
              .of(arrived.person(), shownAs, day, facts).offers().stream()
                  .filter(o -> arrived.seat().map(o.seat().id()::equals).orElse(true))
                  .filter(o -> o.as() == arrived.as())
                  .map(o -> taken(o, arrived, posts, shownAs))
                  .toList();
      return seated.isEmpty() ? List.of(withoutSeat(arrived, shownAs)) : seated;
    }

    private Attendee taken(Offer offer, Arrived arrived, Set<String> posts, String shownAs) {
      return offer.taken(posts, arrived.mode(), shownAs, register);
    }

    private Attendee withoutSeat(Arrived arrived, String shownAs) {
      return Attendee.guest(
          arrived.person(),
          arrived.agency(),
          org.candour.body.AttendanceClass.INVITEE,
          arrived.mode(),
          shownAs);
    }

    private String shownAs(Arrived arrived, Set<String> posts) {
      Optional<String> post = posts.stream().sorted().map(register::postName).findFirst();
      Optional<String> agency = arrived.agency().map(register::agencyName);
      return post.map(
              p -> agency.filter(a -> !p.contains(a)).map(a -> p + " (" + a + ")").orElse(p))
          .or(() -> agency.map(a -> "A representative of " + a))
          .orElse("Somebody without a post");
    }
  }
}
