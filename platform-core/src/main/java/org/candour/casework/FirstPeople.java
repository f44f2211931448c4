package org.candour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.body.Actor;
import org.candour.engine.Engine;
import org.candour.engine.Proposal;
import org.candour.engine.Roster;
import org.candour.framework.Framework;
import org.candour.journal.Basis;
import org.candour.journal.Happening;
import org.candour.rule.Reason;
import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;
import org.candour.time.At;
import org.candour.time.Civil;

/**
 * The first people of a partnership, whom the configuration of this service names: they run its
 * business and appoint everybody else. Their appointments are entries like all others, by the
 * operator of the service. While somebody runs a partnership its configuration appoints nobody, and
 * it never appoints a person again who has held something there.
 */
@ApplicationScoped
public class FirstPeople {
  /** Who is recorded as having named the first people. Nobody signs in by an id with spaces. */
  public static final Actor OPERATOR =
      new Actor(new PersonId("operator of the service"), "Operator of the service");

  private final Writes writes;

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  protected FirstPeople() {
    this.writes = null;
  }

  @Inject
  public FirstPeople(Store store, Policies policies, InstantSource clock) {
    this.writes = new Writes(store, policies, clock);
  }

  /** A person with what they are to hold. */
  public record First(String name, Command.Appoint holds) {}

  /**
   * Appoints them, all or none. False when somebody runs the partnership, or each of them has held
   * something there before.
   *
   * @throws IllegalStateException with every reason, when the framework excludes one of them
   */
  public boolean appoint(PartnershipId partnership, List<First> people) {
    try {
      return writes.found(
          partnership,
          (files, tx, now) -> appoint(new PeopleWork(partnership, tx, files, now), people));
    } catch (Undone undone) {
      throw new IllegalStateException(
          partnership + ": the first people cannot be appointed. " + why(undone.as()), undone);
    }
  }

  /**
   * Writes into the journal what rows hold from before there was one. False when there was nothing
   * to write, or it has been done.
   */
  public boolean adopt(PartnershipId partnership) {
    return writes.found(
        partnership,
        (files, tx, now) -> new Adoption(new PeopleWork(partnership, tx, files, now)).take());
  }

  private static String why(Outcome<?> outcome) {
    return outcome instanceof Outcome.Refused<?> refused
        ? refused.reasons().stream().map(Reason::says).collect(Collectors.joining(" "))
        : "";
  }

  private static boolean appoint(PeopleWork work, List<First> people) {
    Files.Journal journal = work.journal();
    Roster roster = Engine.roster(journal.entries(), Instant.MAX);
    Framework framework =
        work.files()
            .history()
            .on(Civil.dayOf(work.now()))
            .orElseThrow(() -> new IllegalStateException(work.p() + " has no framework in force"));
    List<First> strangers =
        people.stream().filter(one -> !roster.hasHeld(one.holds().person())).toList();
    if (strangers.isEmpty() || roster.isRun(framework, work.now())) {
      return false;
    }
    List<Happening> what = strangers.stream().flatMap(one -> what(work, one)).toList();
    At now = new At(work.now());
    work.append(
        journal,
        new Proposal(what, now, work.now(), OPERATOR, Basis.ACT, Optional.empty()),
        true,
        framework);
    return true;
  }

  private static Stream<Happening> what(PeopleWork work, First one) {
    return Stream.of(
        work.named(new Command.NamePerson(one.holds().person(), one.name())),
        work.appointed(one.holds()));
  }
}
