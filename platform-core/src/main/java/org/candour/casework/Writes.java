package org.candour.casework;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.candour.body.Appointments;
import org.candour.framework.Framework;
import org.candour.pathway.Owner;
import org.candour.rule.Reason;
import org.candour.tenancy.PartnershipId;
import org.candour.time.Civil;

/**
 * How every command is carried out: in one transaction, again from the start when a race was lost,
 * once for an idempotency key, and with its refusal recorded.
 */
final class Writes {
  private static final int ATTEMPTS = 12;
  private static final int ANSWERED = 200;

  /** What is not found when a case or its partnership does not open. */
  private static final Set<String> DOORS = Set.of("case", "partnership");

  private static final long PAUSE_NANOS = 4_000_000;

  private final Store store;
  private final Policies policies;
  private final InstantSource clock;

  Writes(Store store, Policies policies, InstantSource clock) {
    this.store = store;
    this.policies = policies;
    this.clock = clock;
  }

  /**
   * One command, carried out in the transaction it is given. It answers with what was written,
   * under a key to find it by.
   */
  @FunctionalInterface
  interface Work<T> {
    Written<T> in(Desk desk, Files files, Store.Tx tx, Instant now);
  }

  /** What was written and where it can be seen again. */
  record Written<T>(T now, String where) {}

  /** How what was written before under the same key is shown again. */
  @FunctionalInterface
  interface Again<T> {
    Outcome<T> show(String where);
  }

  <T> Outcome<T> write(
      Who who,
      Command command,
      Terms terms,
      Optional<String> subject,
      Work<T> work,
      Again<T> again) {
    for (int attempt = 1; ; attempt++) {
      try {
        return once(who, command, terms, subject, work, again);
      } catch (Undone undone) {
        Outcome<T> outcome = undone.as();
        recordRefusal(who, command, subject, outcome);
        recordClosed(who, written(command, subject), outcome);
        return outcome;
      } catch (LostRace lost) {
        again(attempt, lost);
      }
    }
  }

  /** Work that this service does by its configuration, for nobody who is signed in. */
  @FunctionalInterface
  interface Founding<T> {
    T in(Files files, Store.Tx tx, Instant now);
  }

  <T> T found(PartnershipId p, Founding<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return store.inTransaction(tx -> work.in(new Files(p, tx, policies), tx, Moment.of(clock)));
      } catch (LostRace lost) {
        again(attempt, lost);
      }
    }
  }

  /** Waits a little before another attempt, unless there have been enough. */
  private static void again(int attempt, LostRace lost) {
    if (attempt == ATTEMPTS) {
      throw lost;
    }
    LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(PAUSE_NANOS * attempt) + 1);
  }

  private <T> Outcome<T> once(
      Who who,
      Command command,
      Terms terms,
      Optional<String> subject,
      Work<T> work,
      Again<T> again) {
    Bytes request = hash(command, terms, subject);
    Optional<StoredReply> before =
        terms
            .key()
            .flatMap(
                key ->
                    store.inTransaction(
                        tx ->
                            tx.requests()
                                .reply(who.partnership(), who.person(), command.operation(), key)));
    if (before.isPresent()) {
      return before.get().requestHash().equals(request)
          ? again.show(before.get().body().utf8())
          : new Outcome.KeyReused<>();
    }
    return store.inTransaction(
        tx -> {
          Instant now = Moment.of(clock);
          Files files = new Files(who.partnership(), tx, policies);
          Desk desk =
              Desks.of(who, files, now)
                  .orElseThrow(() -> new Undone(new Outcome.NotFound<T>("partnership")));
          Written<T> written = work.in(desk, files, tx, now);
          terms
              .key()
              .ifPresent(
                  key ->
                      tx.requests()
                          .keepReply(
                              who.partnership(),
                              who.person(),
                              command.operation(),
                              key,
                              new StoredReply(
                                  request, ANSWERED, Bytes.utf8(written.where()), now)));
          return new Outcome.Done<>(written.now());
        });
  }

  /** What makes a request the same request: what is asked, on what terms, and of what. */
  private static Bytes hash(Command command, Terms terms, Optional<String> subject) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(subject.orElse("").getBytes(StandardCharsets.UTF_8));
    all.write(0);
    all.writeBytes(JournalFormat.request(command, terms));
    return Bytes.of(Ids.sha256(all.toByteArray()));
  }

  /**
   * A refusal is a value, so that it is recorded although nothing else is written. It names rules,
   * never values.
   */
  private void recordRefusal(
      Who who, Command command, Optional<String> subject, Outcome<?> outcome) {
    if (outcome instanceof Outcome.Refused<?> refused) {
      List<String> rules =
          refused.reasons().stream().flatMap(r -> rule(r).stream()).distinct().toList();
      Instant now = Moment.of(clock);
      RefusalRow row =
          new RefusalRow(Ids.next(now), who.person(), now, command.operation(), subject, rules);
      store.inTransaction(
          tx -> {
            tx.requests().refuse(who.partnership(), row);
            return row;
          });
    }
  }

  /** The case in which something was to be written: of an agenda, the one to be put on it. */
  private static Optional<String> written(Command command, Optional<String> subject) {
    return command instanceof Command.ListItem it ? Optional.of(it.reference()) : subject;
  }

  /** Whoever wanted to write in a case that does not open for them is seen to have tried. */
  private void recordClosed(Who who, Optional<String> subject, Outcome<?> outcome) {
    if (outcome instanceof Outcome.NotFound<?> missing && DOORS.contains(missing.what())) {
      subject.ifPresent(
          reference ->
              store.inTransaction(
                  tx -> {
                    Instant now = Moment.of(clock);
                    Files files = new Files(who.partnership(), tx, policies);
                    Optional<CaseRow> row = tx.cases().byReference(who.partnership(), reference);
                    row.ifPresent(its -> closed(who, its.id(), files, tx, now));
                    return row;
                  }));
    }
  }

  private static void closed(Who who, String caseId, Files files, Store.Tx tx, Instant now) {
    Readings readings = new Readings(who.partnership(), tx, now);
    Optional<Desk> desk = Desks.of(who, files, now);
    if (desk.isPresent()) {
      readings.refused(desk.get(), Opened.ENTRY, caseId);
    } else {
      readings.refused(who, Opened.ENTRY, Optional.of(caseId));
    }
  }

  private static Optional<String> rule(Reason reason) {
    return reason.rule().map(r -> r.id().value());
  }

  /** The instants of the record: UTC to the microsecond. */
  static final class Moment {
    private Moment() {}

    static Instant of(InstantSource clock) {
      return clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }
  }

  /** Where somebody stands. */
  static final class Desks {
    private static final String BUSINESS_UNIT = "business-unit";

    private Desks() {}

    private static boolean holds(
        String tag, Who who, Appointments current, Framework framework, LocalDate day) {
      return current.postsOf(who.person(), day).stream()
          .anyMatch(framework.postsTagged(tag)::contains);
    }

    static Optional<Desk> of(Who who, Files files, Instant now) {
      var day = Civil.dayOf(now);
      var framework = files.history().on(day);
      Appointments current = files.appointments().at(now);
      boolean belongs = !current.heldBy(who.person(), day).isEmpty();
      return framework
          .filter(f -> belongs)
          .map(
              f ->
                  new Desk(
                      who,
                      files.names().getOrDefault(who.person().value(), who.person().value()),
                      Capacity.all(current.heldBy(who.person(), day), f),
                      current.agenciesOf(who.person(), day),
                      holds(BUSINESS_UNIT, who, current, f, day),
                      holds(Owner.SCRUTINEER, who, current, f, day),
                      f));
    }
  }
}
