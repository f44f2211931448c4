package org.candour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.candour.body.Mode;
import org.candour.journal.Subject;
import org.candour.tenancy.PersonId;
import org.candour.time.When;

/**
 * Everything that is done with cases and meetings, through one write path: load, admit, append,
 * answer. Each call says under which partnership; what the person may do there comes from their
 * appointments, read in the same transaction.
 */
@ApplicationScoped
public class Casework {
  private final Store store;
  private final Policies policies;
  private final InstantSource clock;
  private final Writes writes;

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  protected Casework() {
    this.store = null;
    this.policies = null;
    this.clock = null;
    this.writes = null;
  }

  @Inject
  public Casework(Store store, Policies policies, InstantSource clock) {
    this.store = store;
    this.policies = policies;
    this.clock = clock;
    this.writes = new Writes(store, policies, clock);
  }

  // --- queries ---

  /** The partnerships where somebody holds something today. */
  public List<Lists.Membership> partnershipsOf(PersonId person) {
    return store.inTransaction(tx -> tx.appointments().partnershipsOf(person)).stream()
        .flatMap(p -> desk(new Who(p, person)).stream())
        .map(d -> new Lists.Membership(d.who().partnership().value(), d.framework().name()))
        .toList();
  }

  /** Where somebody stands in a partnership today; empty when they hold nothing there. */
  public Optional<Desk> desk(Who who) {
    return read(who, (desk, files, tx) -> desk);
  }

  /** The work list: what is due, soonest first. */
  public Lists.Work work(Who who, boolean mineOnly, int page) {
    return read(
            who, (desk, files, tx) -> new WorkLists(desk, files, tx, now()).work(mineOnly, page))
        .orElseGet(WorkLists::nothing);
  }

  /** The cases, newest first, whose reference begins with the text. */
  public Lists.Page<Lists.CaseRow> cases(Who who, String text, int page) {
    return read(who, (desk, files, tx) -> new WorkLists(desk, files, tx, now()).cases(text, page))
        .orElseGet(WorkLists::noCases);
  }

  /** The meetings of the last month and of the year ahead. */
  public List<Lists.MeetingRow> meetings(Who who) {
    return read(who, (desk, files, tx) -> new WorkLists(desk, files, tx, now()).meetings())
        .orElse(List.of());
  }

  /** A case as it stands now. The reading is recorded. */
  public Optional<CaseView> caseView(Who who, String reference) {
    return caseView(who, reference, now());
  }

  /** A case as it was known at an instant. The reading is recorded. */
  public Optional<CaseView> caseView(Who who, String reference, Instant asKnownAt) {
    Instant now = now();
    return read(
            who,
            (desk, files, tx) ->
                tx.cases()
                    .byReference(who.partnership(), reference)
                    .flatMap(
                        row ->
                            seen(
                                who,
                                tx,
                                row.id(),
                                now,
                                new Views(who.partnership(), tx, files, now)
                                    .ofCase(row, asKnownAt))))
        .flatMap(v -> v);
  }

  private static <T> Optional<T> seen(
      Who who, Store.Tx tx, String subject, Instant now, Optional<T> view) {
    tx.requests()
        .readBy(
            who.partnership(),
            new ReadRow(Ids.next(now), who.person(), now, "read", Optional.of(subject)));
    return view;
  }

  /** A meeting as it stands now. */
  public Optional<MeetingView> meeting(Who who, String body, String meeting) {
    Instant now = now();
    return read(
            who,
            (desk, files, tx) ->
                new Views(who.partnership(), tx, files, now)
                    .ofMeeting(
                        body, meeting, files.journal(Subject.ofBody(body), Ids.ofBody(body))))
        .flatMap(v -> v);
  }

  /**
   * The stored entries of a case, as bytes and hashes; empty when there is no such case for this
   * person.
   */
  public List<StoredEntry> storedJournal(Who who, String reference) {
    return read(
            who,
            (desk, files, tx) ->
                tx.cases()
                    .byReference(who.partnership(), reference)
                    .map(r -> tx.journals().of(who.partnership(), r.id()))
                    .orElse(List.of()))
        .orElse(List.of());
  }

  /** Whether the chain of a case holds over the stored bytes. */
  public boolean chainHolds(Who who, String reference) {
    return JournalReader.holds(who.partnership(), storedJournal(who, reference));
  }

  /** The published versions of a partnership's framework, oldest first, as published. */
  public List<StoredFramework> frameworks(Who who) {
    return read(who, (desk, files, tx) -> tx.partnerships().frameworks(who.partnership()))
        .orElse(List.of());
  }

  private Instant now() {
    return Writes.Moment.of(clock);
  }

  @FunctionalInterface
  private interface Query<T> {
    T in(Desk desk, Files files, Store.Tx tx);
  }

  private <T> Optional<T> read(Who who, Query<T> query) {
    return store.inTransaction(
        tx -> {
          if (tx.partnerships().find(who.partnership()).isEmpty()) {
            return Optional.<T>empty();
          }
          Files files = new Files(who.partnership(), tx, policies);
          return Writes.Desks.of(who, files, now()).map(desk -> query.in(desk, files, tx));
        });
  }

  // --- commands ---

  /** A referral: a new case with its first review. */
  public Outcome<CaseView> refer(Who who, Command.Refer command, Terms terms) {
    return writes.write(
        who,
        command,
        terms,
        Optional.empty(),
        (desk, files, tx, now) ->
            view(new CaseWork(desk, files, tx, now, terms).refer(command), desk, files, tx, now),
        again(who));
  }

  /** A command on a case. */
  public Outcome<CaseView> onCase(Who who, String reference, Command.OnCase command, Terms terms) {
    return writes.write(
        who,
        command,
        terms,
        Optional.of(reference),
        (desk, files, tx, now) -> {
          CaseWork work = new CaseWork(desk, files, tx, now, terms);
          CaseRow row = work.find(reference);
          Files.Journal journal = files.journal(Subject.ofCase(row.id()), row.id());
          if (stale(command, terms, journal.head())) {
            throw new Undone(
                new Outcome.Changed<>(
                    new Views(who.partnership(), tx, files, now).ofCase(row, now).orElseThrow()));
          }
          return view(work.onCase(row, journal, command), desk, files, tx, now);
        },
        again(who));
  }

  private static boolean stale(Command command, Terms terms, Bytes head) {
    return CaseWork.restsOnWhatWasSeen(command)
        && terms.seen().isPresent()
        && !terms.seen().get().equals(Writer.tag(head).hex());
  }

  private static Writes.Written<CaseView> view(
      CaseWork.Grown grown, Desk desk, Files files, Store.Tx tx, Instant now) {
    CaseView view =
        new Views(desk.who().partnership(), tx, files, now)
            .ofCase(grown.row().id(), grown.entries(), grown.assessment(), grown.head());
    return new Writes.Written<>(view, grown.row().reference());
  }

  private Writes.Again<CaseView> again(Who who) {
    return where ->
        caseView(who, where)
            .<Outcome<CaseView>>map(Outcome.Done::new)
            .orElseGet(() -> new Outcome.NotFound<>("case"));
  }

  /** Calls a meeting of a body. */
  public Outcome<MeetingView> callMeeting(
      Who who, String body, When startsAt, Mode mode, Terms terms) {
    Command call = new Command.CallMeeting(body, startsAt, mode);
    return writes.write(
        who,
        call,
        terms,
        Optional.empty(),
        (desk, files, tx, now) -> {
          MeetingWork work = new MeetingWork(new CaseWork(desk, files, tx, now, terms), body);
          return view(work.call(startsAt, mode), body, who, files, tx, now);
        },
        meetingAgain(who, body));
  }

  /** A command on a meeting. */
  public Outcome<MeetingView> onMeeting(
      Who who, String body, String meeting, Command.OnMeeting command, Terms terms) {
    return writes.write(
        who,
        command,
        terms,
        Optional.of(body + "/" + meeting),
        (desk, files, tx, now) -> {
          MeetingWork work = new MeetingWork(new CaseWork(desk, files, tx, now, terms), body);
          Files.Journal journal = work.journal();
          if (stale(command, terms, journal.head())) {
            throw new Undone(
                new Views(who.partnership(), tx, files, now)
                    .ofMeeting(body, meeting, journal)
                    .<Outcome<MeetingView>>map(Outcome.Changed::new)
                    .orElseGet(() -> new Outcome.NotFound<>("meeting")));
          }
          return view(work.on(meeting, journal, command), body, who, files, tx, now);
        },
        meetingAgain(who, body));
  }

  private static Writes.Written<MeetingView> view(
      MeetingWork.Grown grown, String body, Who who, Files files, Store.Tx tx, Instant now) {
    MeetingView view =
        new Views(who.partnership(), tx, files, now)
            .ofMeeting(body, grown.meeting(), grown.journal())
            .orElseThrow(() -> new Undone(new Outcome.NotFound<>("meeting")));
    return new Writes.Written<>(view, grown.meeting());
  }

  private Writes.Again<MeetingView> meetingAgain(Who who, String body) {
    return where ->
        meeting(who, body, where)
            .<Outcome<MeetingView>>map(Outcome.Done::new)
            .orElseGet(() -> new Outcome.NotFound<>("meeting"));
  }

  /** How far ahead a work list looks when it counts what is due soon. */
  static final Duration SOON = Duration.ofDays(7);
}
