package org.candour.casework;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.candour.engine.Room;
import org.candour.journal.Subject;
import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;

/** What is read: each query in one transaction, for somebody who holds something there. */
record Queries(Store store, Policies policies, InstantSource clock) {
  @FunctionalInterface
  private interface Query<T> {
    T in(Desk desk, Files files, Store.Tx tx, Instant now);
  }

  /**
   * Empty when there is no such partnership or the person holds nothing there. That they asked is
   * recorded then.
   */
  private <T> Optional<T> read(Who who, Opened what, Optional<String> reference, Query<T> query) {
    Instant now = now();
    return store.inTransaction(
        tx -> {
          PartnershipId p = who.partnership();
          if (tx.partnerships().find(p).isEmpty()) {
            return Optional.<T>empty();
          }
          Files files = new Files(p, tx, policies);
          Optional<Desk> desk = Writes.Desks.of(who, files, now);
          if (desk.isEmpty()) {
            new Readings(p, tx, now)
                .refused(
                    who,
                    what,
                    reference.flatMap(r -> tx.cases().byReference(p, r).map(CaseRow::id)));
          }
          return desk.map(d -> query.in(d, files, tx, now));
        });
  }

  private <T> Optional<T> read(Who who, Query<T> query) {
    return read(who, Opened.CASE, Optional.empty(), query);
  }

  Instant now() {
    return Writes.Moment.of(clock);
  }

  List<Lists.Membership> partnershipsOf(PersonId person) {
    return store.inTransaction(tx -> tx.appointments().partnershipsOf(person)).stream()
        .flatMap(p -> standing(new Who(p, person)).stream())
        .map(d -> new Lists.Membership(d.who().partnership().value(), d.framework().name()))
        .toList();
  }

  /** Where somebody stands, without a word in the record: nobody asked to come in. */
  private Optional<Desk> standing(Who who) {
    Instant now = now();
    return store.inTransaction(
        tx -> Writes.Desks.of(who, new Files(who.partnership(), tx, policies), now));
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

  Optional<CaseView> caseView(Who who, String reference, Instant asKnownAt, Opened what) {
    return read(
            who,
            what,
            Optional.of(reference),
            (desk, files, tx, now) ->
                tx.cases()
                    .byReference(who.partnership(), reference)
                    .flatMap(row -> seen(desk, row, asKnownAt, what, files, tx, now)))
        .flatMap(v -> v);
  }

  private static Optional<CaseView> seen(
      Desk desk,
      CaseRow row,
      Instant asKnownAt,
      Opened what,
      Files files,
      Store.Tx tx,
      Instant now) {
    Who who = desk.who();
    Optional<CaseView> view =
        new Views(who.partnership(), tx, files, now).ofCase(who.person(), row, asKnownAt);
    new Readings(who.partnership(), tx, now).opened(desk, what, row.id());
    return view;
  }

  /** Who has opened a case; empty also for those who may not see that. */
  Optional<Lists.Page<Lists.ReadingRow>> readings(Who who, String reference, int page) {
    return read(
            who,
            Opened.READINGS,
            Optional.of(reference),
            (desk, files, tx, now) ->
                tx.cases()
                    .byReference(who.partnership(), reference)
                    .filter(row -> desk.seesReadings())
                    .map(
                        row -> {
                          Readings readings = new Readings(who.partnership(), tx, now);
                          readings.opened(desk, Opened.READINGS, row.id());
                          return readings.of(row.id(), page, files.names());
                        }))
        .flatMap(v -> v);
  }

  /** A meeting: whoever opens it opens each of the cases on its agenda. */
  Optional<MeetingView> meeting(Who who, String body, String meeting) {
    return read(
            who,
            Opened.MEETING,
            Optional.empty(),
            (desk, files, tx, now) -> {
              Optional<MeetingView> view =
                  new Views(who.partnership(), tx, files, now)
                      .ofMeeting(
                          who.person(),
                          body,
                          meeting,
                          files.journal(Subject.ofBody(body), Ids.ofBody(body)));
              Readings readings = new Readings(who.partnership(), tx, now);
              view.stream()
                  .flatMap(v -> v.cases().keySet().stream())
                  .forEach(id -> readings.opened(desk, Opened.MEETING, id));
              return view;
            })
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
            Opened.COMPARISON,
            Optional.empty(),
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
    new Readings(who.partnership(), tx, now).compared(desk);
    return new Scrutinised(desk, cases);
  }

  Optional<PeopleView> people(Who who, Optional<LocalDate> day) {
    return read(who, (desk, files, tx, now) -> new PeopleViews(desk, tx, files, now).on(day));
  }

  Optional<PeopleHistory> peopleHistory(Who who) {
    return read(who, (desk, files, tx, now) -> new PeopleViews(desk, tx, files, now).history())
        .flatMap(h -> h);
  }

  List<StoredFramework> frameworks(Who who) {
    return read(who, (desk, files, tx, now) -> tx.partnerships().frameworks(who.partnership()))
        .orElse(List.of());
  }
}
