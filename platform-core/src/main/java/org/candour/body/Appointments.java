package org.candour.body;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.tenancy.PersonId;
import org.candour.time.Civil;

/** Who held what, at each date. */
public record Appointments(List<Appointment> all) {
  public Appointments {
    all = List.copyOf(all);
  }

  /** What a person holds on a day. */
  public List<Appointment> heldBy(PersonId person, LocalDate day) {
    return on(day).filter(a -> a.person().equals(person)).toList();
  }

  /** Who holds a post on a day. */
  public List<PersonId> holdersOf(String post, LocalDate day) {
    return holding(new HoldsPost(post), day);
  }

  /** Who was given exactly this on a day. */
  public List<PersonId> holding(Holding holding, LocalDate day) {
    return on(day)
        .filter(a -> a.holding().equals(holding))
        .map(Appointment::person)
        .distinct()
        .toList();
  }

  /** Whether somebody holds this post for this agency on a day. */
  public boolean has(String post, String agency, LocalDate day) {
    return on(day)
        .anyMatch(a -> a.agency().equals(agency) && a.holding().equals(new HoldsPost(post)));
  }

  /** The posts a person holds on a day. */
  public Set<String> postsOf(PersonId person, LocalDate day) {
    return heldBy(person, day).stream()
        .map(Appointment::holding)
        .filter(HoldsPost.class::isInstance)
        .map(holding -> ((HoldsPost) holding).post())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The agencies a person acts for on a day. */
  public Set<String> agenciesOf(PersonId person, LocalDate day) {
    return heldBy(person, day).stream()
        .map(Appointment::agency)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The same without what had been left by this moment, though it counts for the day: what somebody
   * may do goes by this.
   */
  public Appointments at(Instant moment) {
    LocalDate day = Civil.dayOf(moment);
    return new Appointments(all.stream().filter(a -> !a.on(day) || a.at(moment)).toList());
  }

  /** The same without what one person holds by this very appointment. */
  public Appointments without(Appointment one) {
    return new Appointments(all.stream().filter(a -> !a.equals(one)).toList());
  }

  Stream<Appointment> on(LocalDate day) {
    return all.stream().filter(a -> a.on(day));
  }
}
