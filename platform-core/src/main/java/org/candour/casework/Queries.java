package org.candour.casework;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.candour.engine.Room;
import org.candour.journal.Subject;
import org.candour.tenancy.PersonId;

/** What is read: each query in one transaction, for somebody who holds something there. */
record Queries(Store store, Policies policies, InstantSource clock) {
  @FunctionalInterface
  private interface Query<T> {
    T in(Desk desk, Files files, Store.Tx tx, Instant now);
  }

  /** Empty when there is no such partnership or the person holds nothing there. */
  private <T> Optional<T> read(Who who, Query<T> query) {
    Instant now = now();
    return store.inTransaction(
        tx -> {
          if (tx.partnerships().find(who.partnership()).isEmpty()) {
            return Optional.<T>empty();
          }
          Files files = new Files(who.partnership(), tx, policies);
          return Writes.Desks.of(who, files, now).map(desk -> query.in(desk, files, tx, now));
        });
  }

  Instant now() {
    return Writes.Moment.of(clock);
  }

  List<Lists.Membership> partnershipsOf(PersonId person) {
    return store.inTransaction(tx -> tx.appointments().partnershipsOf(person)).stream()
        .flatMap(p -> desk(new Who(p, person)).stream())
        .map(d -> new Lists.Membership(d.who().partnership().value(), d.framework().name()))
        .toList();
  }

  Optional<Desk> desk(Who who) {
    return read(who, (desk, files, tx, now) -> desk);
  }

  Lists.Work work(Who who, boolean mineOnly, int page) {
    return read(who, (d, files, tx, now) -> new WorkLists(d, files, tx, now).work(mineOnly, page))
        .orElseGet(WorkLists::nothing);
  }

  Lists.Page<Lists.CaseRow> cases(Who who, String text, int page) {
    return read(who, (d, files, tx, now) -> new WorkLists(d, files, tx, now).cases(text, page))
        .orElseGet(WorkLists::noCases);
  }

  List<Lists.MeetingRow> meetings(Who who) {
    return read(who, (d, files, tx, now) -> new WorkLists(d, files, tx, now).meetings())
        .orElse(List.of());
  }

  Optional<CaseView> caseView(Who who, String reference, Instant asKnownAt) {
    return read(
            who,
            (desk, files, tx, now) ->
                tx.cases()
                    .byReference(who.partnership(), reference)
                    .flatMap(row -> seen(who, row, asKnownAt, files, tx, now)))
        .flatMap(v -> v);
  }

  private static Optional<CaseView> seen(
      Who who, CaseRow row, Instant asKnownAt, Files files, Store.Tx tx, Instant now) {
    ReadRow reading = new ReadRow(Ids.next(now), who.person(), now, "read", Optional.of(row.id()));
    Optional<CaseView> view =
        new Views(who.partnership(), tx, files, now).ofCase(who.person(), row, asKnownAt);
    tx.requests().readBy(who.partnership(), reading);
    return view;
  }

  Optional<MeetingView> meeting(Who who, String body, String meeting) {
    return read(
            who,
            (desk, files, tx, now) ->
                new Views(who.partnership(), tx, files, now)
                    .ofMeeting(
                        who.person(),
                        body,
                        meeting,
                        files.journal(Subject.ofBody(body), Ids.ofBody(body))))
        .flatMap(v -> v);
  }

  Optional<BodyView> body(Who who, String body) {
    return read(
            who,
            (desk, files, tx, now) ->
                new Routines(who.partnership(), tx, files, now).of(who.person(), body))
        .flatMap(v -> v);
  }

  List<BodyView> duties(Who who) {
    return read(
            who,
            (desk, files, tx, now) -> {
              Routines routines = new Routines(who.partnership(), tx, files, now);
              return desk.framework().duties().values().stream()
                  .map(duty -> duty.body().orElse(Room.NO_BODY))
                  .distinct()
                  .flatMap(body -> routines.of(who.person(), body).stream())
                  .toList();
            })
        .orElse(List.of());
  }

  List<StoredEntry> storedJournal(Who who, String reference) {
    return read(
            who,
            (desk, files, tx, now) ->
                tx.cases()
                    .byReference(who.partnership(), reference)
                    .map(r -> tx.journals().of(who.partnership(), r.id()))
                    .orElse(List.of()))
        .orElse(List.of());
  }

  /** The cases received in a period, for whoever scrutinises there or runs it. Recorded. */
  Optional<Scrutinised> scrutinised(Who who, Period period) {
    return read(
            who,
            (desk, files, tx, now) ->
                desk.scrutinises() || desk.runs()
                    ? Optional.of(scrutinised(desk, period, files, tx, now))
                    : Optional.<Scrutinised>empty())
        .flatMap(s -> s);
  }

  private static Scrutinised scrutinised(
      Desk desk, Period period, Files files, Store.Tx tx, Instant now) {
    Who who = desk.who();
    List<CaseRow> rows = tx.cases().received(who.partnership(), period.start(), period.end());
    List<CaseFile> cases = files.dossiers(rows);
    tx.requests()
        .readBy(
            who.partnership(),
            new ReadRow(Ids.next(now), who.person(), now, "scrutinise", Optional.empty()));
    return new Scrutinised(desk, cases);
  }

  List<StoredFramework> frameworks(Who who) {
    return read(who, (desk, files, tx, now) -> tx.partnerships().frameworks(who.partnership()))
        .orElse(List.of());
  }
}
