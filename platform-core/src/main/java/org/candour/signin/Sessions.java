package org.candour.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.candour.casework.Bytes;
import org.candour.casework.SessionRow;
import org.candour.casework.Store;
import org.candour.tenancy.PersonId;

/**
 * Sessions of pages. Each is known by the hash of a secret that only its browser holds, and is
 * looked up with every request, so that one that was ended anywhere has ended everywhere.
 */
@ApplicationScoped
public class Sessions {
  private static final String TICKET = "ticket";
  private static final int HANDLE = 16;

  /**
   * An ended session says for this long whose it was, so that a form sent late is kept for them.
   */
  private static final Duration REMEMBERED = Duration.ofDays(1);

  /** Being seen is written down so many times within the idle limit, not with every request. */
  private static final int TIMES_WRITTEN = 30;

  private final Store store;
  private final InstantSource clock;
  private final Limits limits;

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  protected Sessions() {
    this.store = null;
    this.clock = null;
    this.limits = null;
  }

  /** Sessions that are kept here, by this clock and these limits. */
  @Inject
  public Sessions(Store store, InstantSource clock, Limits limits) {
    this.store = store;
    this.clock = clock;
    this.limits = limits;
  }

  /**
   * Begins one for somebody who has just shown who they are. What this answers is for their browser
   * only, and has never been used before.
   *
   * @param ticket what the sign-in needs to end the session there too
   */
  public Secret begin(PersonId person, Optional<String> ticket) {
    Secret secret = Secret.made();
    Instant now = now();
    SessionRow row =
        new SessionRow(
            secret.hash(),
            person,
            now,
            now,
            Optional.empty(),
            ticket.map(Bytes::utf8).map(seal(secret)::close));
    store.inTransaction(
        tx -> {
          tx.sessions().begin(row);
          return tx.sessions().forget(now.minus(limits.longest()).minus(REMEMBERED));
        });
    return secret;
  }

  /** How the session stands, which a request for a page puts off the end of. */
  public Optional<Presence> enter(Secret secret) {
    Instant now = now();
    return store.inTransaction(
        tx -> {
          Optional<SessionRow> row = tx.sessions().find(secret.hash());
          boolean write =
              row.filter(r -> Presence.of(r, limits, now).signedIn())
                  .filter(
                      r -> !now.isBefore(r.seenAt().plus(limits.idle().dividedBy(TIMES_WRITTEN))))
                  .isPresent();
          if (write) {
            tx.sessions().seen(secret.hash(), now);
          }
          return row.map(r -> Presence.of(write ? seen(r, now) : r, limits, now));
        });
  }

  /** How the session stands; looking changes nothing. */
  public Optional<Presence> look(Secret secret) {
    Instant now = now();
    return store.inTransaction(
        tx -> tx.sessions().find(secret.hash()).map(r -> Presence.of(r, limits, now)));
  }

  /** Ends it, and gives the ticket with which it can be ended at the sign-in too. */
  public Optional<String> end(Secret secret) {
    Instant now = now();
    return store
        .inTransaction(
            tx -> {
              Optional<SessionRow> row = tx.sessions().find(secret.hash());
              return tx.sessions().end(secret.hash(), now)
                  ? row.flatMap(SessionRow::ticket)
                  : Optional.<Bytes>empty();
            })
        .flatMap(seal(secret)::open)
        .map(Bytes::utf8);
  }

  /** Where the person of this session is signed in now, the newest first. */
  public List<SignedIn> everywhere(Secret here) {
    Instant now = now();
    return store.inTransaction(
        tx ->
            theirs(tx, here, now).stream()
                .map(
                    row ->
                        new SignedIn(
                            handle(row),
                            row.startedAt(),
                            row.seenAt(),
                            row.id().equals(here.hash())))
                .toList());
  }

  /**
   * Ends sessions of the same person, but never the one that asks: that is signing out.
   *
   * @param handle which one; empty for all of them
   * @return how many were ended
   */
  public int endElsewhere(Secret here, Optional<String> handle) {
    Instant now = now();
    return store.inTransaction(
        tx ->
            (int)
                theirs(tx, here, now).stream()
                    .filter(row -> !row.id().equals(here.hash()))
                    .filter(row -> handle.map(handle(row)::equals).orElse(true))
                    .filter(row -> tx.sessions().end(row.id(), now))
                    .count());
  }

  private List<SessionRow> theirs(Store.Tx tx, Secret here, Instant now) {
    return tx.sessions().find(here.hash()).stream()
        .filter(row -> Presence.of(row, limits, now).signedIn())
        .flatMap(row -> tx.sessions().open(row.person()).stream())
        .filter(row -> Presence.of(row, limits, now).signedIn())
        .toList();
  }

  /** The row's key is a hash of what the browser holds; this is a hash of that. */
  private static String handle(SessionRow row) {
    return Secret.hash(row.id().array()).hex().substring(0, HANDLE);
  }

  /** How long sessions last. */
  public Limits limits() {
    return limits;
  }

  private static SessionRow seen(SessionRow row, Instant now) {
    return new SessionRow(
        row.id(), row.person(), row.startedAt(), now, row.endedAt(), row.ticket());
  }

  private static Seal seal(Secret secret) {
    return Seal.of(secret, TICKET, TICKET);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
