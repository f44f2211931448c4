package org.candour.casework;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.candour.engine.Engine;
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

  /** The case as it was known at an instant, or as it is now; it is recorded what was opened. */
  Optional<CaseView> caseView(Who who, String reference, Optional<Instant> asKnownAt, Opened what) {
    return opened(
        who,
        what,
        reference,
        (door, opened) ->
            Optional.of(
                new Views(door.desk(), door.tx(), door.files(), door.now())
                    .ofCase(opened, asKnownAt)));
  }

  @FunctionalInterface
  interface Making<T> {
    Optional<T> of(Door door, CaseView view);
  }

  /**
   * What is made of a case as it is now, in the transaction that reads it: nothing that is erased,
   * or kept from whoever asks, is in it.
   */
  <T> Optional<T> made(Who who, String reference, Opened what, Making<T> making) {
    return opened(
        who,
        what,
        reference,
        (door, opened) ->
            making.of(
                door,
                new Views(door.desk(), door.tx(), door.files(), door.now())
                    .ofCase(opened, Optional.empty())));
  }

  /** A paper of a case; that it was opened is recorded, or that it is not for whoever asks. */
  Optional<PaperView> paper(Who who, String reference, String review, String paper) {
    return opened(
        who,
        Opened.PAPER,
        reference,
        (door, opened) ->
            PaperView.of(
                new Views(door.desk(), door.tx(), door.files(), door.now())
                    .ofCase(opened, Optional.empty()),
                review,
                paper,
                door.now()),
        (readings, door, row, shown) ->
            shown
                .paper()
                .ifPresent(
                    its ->
                        readings.paper(
                            door.desk(), its.paper().name(), !its.against().isEmpty(), row.id())));
  }

  /** Who has opened a case, this opening among them; empty also for those who may not see that. */
  Optional<Lists.Page<Lists.ReadingRow>> readings(Who who, String reference, int page) {
    return opened(
        who,
        Opened.READINGS,
        reference,
        (door, opened) -> {
          if (!door.desk().seesReadings()) {
            return Optional.empty();
          }
          Readings readings = new Readings(who.partnership(), door.tx(), door.now());
          readings.opened(door.desk(), Opened.READINGS, opened.row().id());
          return Optional.of(readings.of(opened.row().id(), page, door.files().names()));
        });
  }

  /**
   * Who has read what is of the partnership and of no one case; empty for those who may not see.
   */
  Optional<Lists.Page<Lists.ReadingRow>> readings(Who who, int page) {
    return read(
            who,
            (desk, files, tx, now) -> {
              if (!desk.seesReadings()) {
                return Optional.<Lists.Page<Lists.ReadingRow>>empty();
              }
              String subject = Ids.ofPartnership(who.partnership());
              Readings readings = new Readings(who.partnership(), tx, now);
              readings.opened(desk, Opened.READINGS, subject);
              return Optional.of(readings.of(subject, page, files.names()));
            })
        .flatMap(v -> v);
  }

  /** Who may open a case; empty also for those who have no say in that. */
  Optional<AccessView> access(Who who, String reference) {
    return opened(
        who,
        Opened.ACCESS,
        reference,
        (door, opened) ->
            new AccessWork(
                    new CaseWork(door.desk(), door.files(), door.tx(), door.now(), Terms.now()),
                    door)
                .view(opened));
  }

  /** Whether a case opens for somebody. Nothing of it is shown, so nothing is recorded. */
  boolean opens(Who who, String reference) {
    return read(
            who,
            (desk, files, tx, now) -> new Door(desk, files, tx, now).open(reference).isPresent())
        .orElse(false);
  }

  @FunctionalInterface
  private interface Inside<T> {
    Optional<T> of(Door door, Door.Opened opened);
  }

  /**
   * What somebody wants of a case, if it opens for them. Both are recorded: that it was opened, and
   * that it did not open. What is empty though it opened was not shown, and so is not recorded.
   */
  private <T> Optional<T> opened(Who who, Opened what, String reference, Inside<T> inside) {
    return opened(
        who,
        what,
        reference,
        inside,
        (readings, door, row, shown) -> readings.opened(door.desk(), what, row.id()));
  }

  /** How it is recorded that something was shown. */
  @FunctionalInterface
  private interface Recording<T> {
    void of(Readings readings, Door door, CaseRow row, T shown);
  }

  private <T> Optional<T> opened(
      Who who, Opened what, String reference, Inside<T> inside, Recording<T> recording) {
    return read(
            who,
            what,
            Optional.of(reference),
            (desk, files, tx, now) ->
                tx.cases()
                    .byReference(who.partnership(), reference)
                    .flatMap(
                        row ->
                            opened(new Door(desk, files, tx, now), row, what, inside, recording)))
        .flatMap(v -> v);
  }

  private static <T> Optional<T> opened(
      Door door, CaseRow row, Opened what, Inside<T> inside, Recording<T> recording) {
    Readings readings = new Readings(door.desk().who().partnership(), door.tx(), door.now());
    Optional<Door.Opened> opened = door.open(row);
    if (opened.isEmpty()) {
      readings.refused(door.desk(), what, row.id());
      return Optional.empty();
    }
    Optional<T> shown = opened.flatMap(o -> inside.of(door, o));
    shown.ifPresent(s -> recording.of(readings, door, row, s));
    return shown;
  }

  /** A meeting: whoever opens it opens each of the cases on its agenda that they are told of. */
  Optional<MeetingView> meeting(Who who, String body, String meeting) {
    return read(
            who,
            Opened.MEETING,
            Optional.empty(),
            (desk, files, tx, now) -> {
              Optional<MeetingView> view =
                  new Views(desk, tx, files, now)
                      .ofMeeting(
                          body, meeting, files.journal(Subject.ofBody(body), Ids.ofBody(body)));
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
                new Door(desk, files, tx, now)
                    .open(reference)
                    .map(opened -> tx.journals().of(who.partnership(), opened.row().id()))
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
    List<CaseFile> cases =
        files.dossiers(rows).stream()
            .filter(one -> !Engine.access(one.dossier()).excluded().containsKey(who.person()))
            .toList();
    new Readings(who.partnership(), tx, now).compared(desk);
    return new Scrutinised(desk, cases);
  }

  Optional<List<SampleView.Row>> samples(Who who) {
    return read(who, (desk, files, tx, now) -> new Samples(desk, files, tx, now).all())
        .flatMap(s -> s);
  }

  Optional<SampleView> sample(Who who, long place) {
    return read(
            who,
            Opened.SAMPLE,
            Optional.empty(),
            (desk, files, tx, now) -> new Samples(desk, files, tx, now).at(place))
        .flatMap(s -> s);
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
