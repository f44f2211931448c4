package org.candour.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.candour.body.Appointments;
import org.candour.body.Seat;
import org.candour.body.Seating;
import org.candour.framework.Constitution;
import org.candour.framework.Framework;
import org.candour.framework.History;
import org.candour.pathway.Owner;
import org.candour.tenancy.PersonId;
import org.candour.time.Civil;

/**
 * Where somebody stands in a partnership at a moment, as it bears on which cases open for them.
 *
 * @param everyCase by what they open every case that is not kept from them: the name of their post
 *     in the business unit, or of the scrutineer's; empty: they open only what concerns them
 * @param parties the codes of the parties they are of
 */
public record Standing(
    PersonId person, LocalDate day, Optional<String> everyCase, Set<String> parties) {
  public Standing {
    parties = Set.copyOf(parties);
  }

  static Standing of(History frameworks, Appointments all, PersonId person, Instant moment) {
    LocalDate day = Civil.dayOf(moment);
    Appointments appointments = all.at(moment);
    Optional<Framework> today = frameworks.on(day);
    Set<String> posts = appointments.postsOf(person, day);
    Optional<String> everyCase =
        today.flatMap(
            f -> every(f, posts, Scene.BUSINESS_UNIT).or(() -> every(f, posts, Owner.SCRUTINEER)));
    Set<String> parties = new TreeSet<>();
    parties.add(Parties.person(person));
    posts.forEach(post -> parties.add(Parties.post(post)));
    if (today.flatMap(f -> every(f, posts, Owner.SCRUTINEER)).isEmpty()) {
      // whoever scrutinises speaks for no agency, whichever employs them
      appointments.agenciesOf(person, day).forEach(a -> parties.add(Parties.agency(a)));
    }
    for (Framework framework : frameworks.versions()) {
      for (Constitution its : framework.bodies().values()) {
        new Seating(framework.register(), its.body(), appointments)
            .carriedBy(person, day)
            .forEach(seat -> parties.add(code(its, seat, framework)));
      }
    }
    return new Standing(person, day, everyCase, parties);
  }

  /** A seat that every case has stands for the whole body. */
  private static String code(Constitution its, Seat seat, Framework framework) {
    return seat.onlyWhen().isEmpty()
        ? Parties.body(its.body().id(), framework.version())
        : Parties.seat(its.body().id(), seat.id(), framework.version());
  }

  private static Optional<String> every(Framework framework, Set<String> held, String tag) {
    return framework.postsTagged(tag).stream()
        .filter(held::contains)
        .sorted()
        .map(framework.register()::postName)
        .findFirst();
  }
}
