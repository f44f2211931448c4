package org.candour.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.body.Appointment;
import org.candour.body.Appointments;
import org.candour.criteria.Value;
import org.candour.framework.Framework;
import org.candour.journal.Entry;
import org.candour.journal.Happening.Appointed;
import org.candour.journal.Happening.AppointmentEnded;
import org.candour.journal.Happening.PersonNamed;
import org.candour.tenancy.PersonId;
import org.candour.time.Civil;

/**
 * Who is known to a partnership and who holds what, by its journal. Whatever lists and authority
 * read is derived from this.
 *
 * @param names what each person is called, by the last entry that says so
 * @param held every appointment, ended and withdrawn ones too, in the order they were made
 */
public record Roster(Map<PersonId, Value> names, List<Held> held) {
  public Roster {
    names = Map.copyOf(names);
    held = List.copyOf(held);
  }

  /** As the journal says it up to an instant. */
  static Roster of(List<Entry> journal, Instant asKnownAt) {
    Map<PersonId, Value> names = new HashMap<>();
    Map<String, Held> held = new LinkedHashMap<>();
    for (Known known : Known.upTo(asKnownAt, journal)) {
      if (!known.entry().effective()) {
        continue;
      }
      if (known.what() instanceof PersonNamed it) {
        Optional.ofNullable(it.answers().get(PersonNamed.NAME))
            .ifPresent(name -> names.put(it.person(), name));
      } else if (known.what() instanceof Appointed it) {
        held.put(it.appointment(), made(known, it));
      } else if (known.what() instanceof AppointmentEnded it && !known.withdrawn()) {
        held.computeIfPresent(it.appointment(), (id, before) -> ended(before, known, it));
      }
    }
    return new Roster(names, List.copyOf(held.values()));
  }

  private static Held made(Known known, Appointed it) {
    Map<String, Value> declared = new HashMap<>(it.answers());
    declared.remove(ReferralJudge.WHY);
    return new Held(
        it.appointment(),
        known.place(),
        new Appointment(it.person(), it.agency(), it.holding(), it.from(), it.until()),
        declared,
        Optional.empty(),
        known.withdrawn());
  }

  private static Held ended(Held before, Known known, AppointmentEnded it) {
    Optional<Instant> left =
        it.atOnce() ? Optional.of(known.entry().stamp().recorded()) : Optional.empty();
    return new Held(
        before.id(),
        before.place(),
        before.appointment().ending(Optional.of(it.until()), left),
        before.declared(),
        Optional.of(new Held.Ended(known.place(), it.because())),
        before.withdrawn());
  }

  /** The appointment of this id. */
  public Optional<Held> appointment(String id) {
    return held.stream().filter(h -> h.id().equals(id)).findFirst();
  }

  /** Whether this person has a name here. */
  public boolean knows(PersonId person) {
    return names.containsKey(person);
  }

  /** Who holds what, for all dates; what was withdrawn nobody held. */
  public Appointments appointments() {
    return appointmentsBut(Optional.empty());
  }

  /** The same without one appointment, which is to be judged anew. */
  Appointments appointmentsBut(Optional<String> id) {
    List<Appointment> all = new ArrayList<>();
    held.stream()
        .filter(h -> !h.withdrawn() && !id.equals(Optional.of(h.id())))
        .map(Held::appointment)
        .forEach(all::add);
    return new Appointments(all);
  }

  /** Whether anything was ever appointed to this person here, be it by mistake. */
  public boolean hasHeld(PersonId person) {
    return held.stream().anyMatch(h -> h.appointment().person().equals(person));
  }

  /** Whether somebody holds a post of the business unit at this moment. */
  public boolean isRun(Framework framework, Instant moment) {
    Appointments then = appointments().at(moment);
    return framework.postsTagged(Scene.BUSINESS_UNIT).stream()
        .anyMatch(post -> !then.holdersOf(post, Civil.dayOf(moment)).isEmpty());
  }
}
