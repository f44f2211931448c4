package org.candour.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.tenancy.PersonId;

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

  Stream<Appointment> on(LocalDate day) {
    return all.stream().filter(a -> a.on(day));
  }
}
