package org.candour.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.candour.body.Holding;
import org.candour.body.Sentence;
import org.candour.framework.Framework;
import org.candour.journal.Basis;
import org.candour.pathway.Owner;
import org.candour.rule.Reason;
import org.candour.tenancy.PersonId;
import org.candour.time.Civil;

/**
 * What an entry about people is judged against: who holds what before it, by which version, and who
 * asks.
 *
 * @param before the journal as it was before the whole proposal
 * @param grown the journal with the entries of this proposal that come before this one
 * @param framework the version the entry goes by
 * @param current the version in force today, by which it is judged who may do this
 */
record RollScene(
    Roll before, Roll grown, Framework framework, Framework current, Proposal proposal) {

  Instant now() {
    return proposal.now();
  }

  LocalDate today() {
    return Civil.dayOf(now());
  }

  Roster roster() {
    return Roster.of(grown.journal(), Instant.MAX);
  }

  /** Who holds what without what one entry says. */
  Roster without(long place) {
    return Roster.of(
        grown.journal().stream().filter(e -> e.place() != place).toList(), Instant.MAX);
  }

  boolean self(PersonId person) {
    return proposal.by().person().equals(person);
  }

  private Set<String> posts() {
    return roster().appointments().at(now()).postsOf(proposal.by().person(), today());
  }

  /** The posts that run the partnership's business. */
  Set<String> running() {
    return current.postsTagged(Scene.BUSINESS_UNIT);
  }

  boolean runs() {
    return running().stream().anyMatch(posts()::contains);
  }

  /** Whether they hold a post today that scrutinises the partnership. */
  boolean scrutinises() {
    return current.postsTagged(Owner.SCRUTINEER).stream().anyMatch(posts()::contains);
  }

  private boolean isRun() {
    return Roster.of(before.journal(), Instant.MAX).isRun(current, now());
  }

  /** Why this person may not appoint to this or end what was appointed; empty when they may. */
  Optional<Reason> mayAppoint(Holding holding) {
    if (before.founding()) {
      return mayFound();
    }
    Set<String> by = current.appointers(holding);
    boolean theirs = by.isEmpty() ? runs() : by.stream().anyMatch(posts()::contains);
    boolean reports = runs() && proposal.basis() == Basis.REPORT;
    return theirs || reports ? Optional.empty() : Optional.of(notTheirs(by));
  }

  private Reason notTheirs(Set<String> by) {
    if (by.isEmpty()) {
      return Reason.authority("Appointments here are made by the business unit.")
          .toMend("Ask the business unit to make it.");
    }
    String who = Sentence.or(by.stream().map(current.register()::postName).toList());
    return Reason.authority("This appointment is made by whoever holds the post of " + who + ".")
        .toMend(
            runs()
                ? "If they have made it, record it as a report with the date they made it."
                : "Ask them to make it, or ask the business unit to record that they have.");
  }

  /** The service's configuration names the first people of a partnership, and only them. */
  private Optional<Reason> mayFound() {
    return isRun()
        ? Optional.of(
            Reason.authority("Somebody holds a post of the business unit here already.")
                .toMend("They appoint everybody else."))
        : Optional.empty();
  }

  /** Why this person may not record who is known here. */
  Optional<Reason> mayName() {
    boolean appoints =
        current.posts().keySet().stream().anyMatch(post -> posts().contains(post) && gives(post));
    return before.founding()
        ? mayFound()
        : runs() || appoints
            ? Optional.empty()
            : Optional.of(
                Reason.authority("The people of a partnership are kept by its business unit.")
                    .toMend("Ask the business unit to record it."));
  }

  /** Whether whoever holds this post appoints to anything. */
  private boolean gives(String post) {
    return current.appointing().contains(post);
  }
}
