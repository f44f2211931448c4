package org.candour.engine;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.candour.body.Appointments;
import org.candour.framework.Framework;
import org.candour.pathway.Owner;
import org.candour.tenancy.PersonId;

/** What somebody may say about who opens a case. */
record Keeper(
    Framework framework,
    Appointments appointments,
    Assessment now,
    PersonId person,
    LocalDate day) {

  /** Whether they answer requests: the business unit, and whoever the framework names. */
  boolean answers() {
    return runs() || framework.access().answeredBy().stream().anyMatch(this::holds);
  }

  /** Whether they may declare a conflict of interest about others: also a chair in the case. */
  boolean declares() {
    return runs() || chairs();
  }

  private boolean runs() {
    Set<String> posts = framework.postsTagged(Scene.BUSINESS_UNIT);
    return appointments.postsOf(person, day).stream().anyMatch(posts::contains);
  }

  private boolean holds(Owner owner) {
    return owner.isHeldBy(person, day, framework.seats(appointments, now.facts()));
  }

  /** Whether they chair a body that decides, endorses or owes something in the case. */
  private boolean chairs() {
    return now.reviews().stream()
        .flatMap(review -> review.steps().stream())
        .filter(step -> step.state() != StepStanding.State.NOT_ASKED)
        .flatMap(step -> body(step.step().owner()).stream())
        .distinct()
        .anyMatch(body -> holds(new Owner.ChairOf(body, body)));
  }

  private static Optional<String> body(Owner owner) {
    return owner instanceof Owner.OfBody it
        ? Optional.of(it.body())
        : owner instanceof Owner.ChairOf it ? Optional.of(it.body()) : Optional.empty();
  }
}
