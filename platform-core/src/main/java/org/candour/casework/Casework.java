package org.candour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.candour.body.Mode;
import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;
import org.candour.time.When;

/**
 * Everything that is done with cases and meetings, through one write path: load, admit, append,
 * answer. Each call says under which partnership; what the person may do there comes from their
 * appointments, read in the same transaction.
 */
@ApplicationScoped
public class Casework {
  /** How far ahead a work list looks when it counts what is due soon. */
  static final Duration SOON = Duration.ofDays(7);

  private final Queries queries;
  private final Writes writes;
  private final Store store;
  private final Policies policies;
  private final InstantSource clock;

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  protected Casework() {
    this.queries = null;
    this.writes = null;
    this.store = null;
    this.policies = null;
    this.clock = null;
  }

  @Inject
  public Casework(Store store, Policies policies, InstantSource clock) {
    this.queries = new Queries(store, policies, clock);
    this.writes = new Writes(store, policies, clock);
    this.store = store;
    this.policies = policies;
    this.clock = clock;
  }

  // --- queries ---

  /** The partnerships where somebody holds something today. */
  public List<Lists.Membership> partnershipsOf(PersonId person) {
    return queries.partnershipsOf(person);
  }

  /** Where somebody stands in a partnership today; empty when they hold nothing there. */
  public Optional<Desk> desk(Who who) {
    return queries.desk(who);
  }

  /** The work list: what is due, soonest first. */
  public Lists.Work work(Who who, boolean mineOnly, int page) {
    return queries.work(who, mineOnly, page);
  }

  /** The cases, newest first, whose reference begins with the text. */
  public Lists.Page<Lists.CaseRow> cases(Who who, String text, int page) {
    return queries.cases(who, text, page);
  }

  /** The meetings of the last month and of the year ahead. */
  public List<Lists.MeetingRow> meetings(Who who) {
    return queries.meetings(who);
  }

  /** A case as it stands now. The reading is recorded. */
  public Optional<CaseView> caseView(Who who, String reference) {
    return caseView(who, reference, Opened.CASE);
  }

  /** A case as it stands now. It is recorded that this of it was opened. */
  public Optional<CaseView> caseView(Who who, String reference, Opened what) {
    return queries.caseView(who, reference, Optional.empty(), what);
  }

  /** A case as it was known at an instant. The reading is recorded. */
  public Optional<CaseView> caseView(Who who, String reference, Instant asKnownAt) {
    return queries.caseView(who, reference, Optional.of(asKnownAt), Opened.CASE);
  }

  /**
   * A paper of a review of a case, put together now. That it was opened is recorded, or that it is
   * not for whoever asks.
   */
  public Optional<PaperView> paper(Who who, String reference, String review, String paper) {
    return queries.paper(who, reference, review, paper);
  }

  /**
   * The cases received in a period, for somebody who scrutinises there or runs the business there;
   * empty for everybody else. That they were read is recorded.
   */
  public Optional<Scrutinised> scrutinised(Who who, Period period) {
    return queries.scrutinised(who, period);
  }

  /** The instant by which queries go. */
  public Instant now() {
    return queries.now();
  }

  /**
   * Who has opened a case and who was refused it, the newest first; empty for those who are neither
   * of the business unit nor its scrutineer.
   */
  public Optional<Lists.Page<Lists.ReadingRow>> readings(Who who, String reference, int page) {
    return queries.readings(who, reference, page);
  }

  /**
   * Who has read what is of the partnership and of no one case, such as its figures, its samples
   * and the journal of its people, and who was refused; the newest first. Empty for those who are
   * neither of the business unit nor its scrutineer.
   */
  public Optional<Lists.Page<Lists.ReadingRow>> readings(Who who, int page) {
    return queries.readings(who, page);
  }

  /**
   * Who may open a case; empty for those who neither answer requests nor may declare conflicts of
   * interest about others.
   */
  public Optional<AccessView> access(Who who, String reference) {
    return queries.access(who, reference);
  }

  /**
   * A meeting as it stands now, with the items that this person is told of. It is recorded for each
   * case on its agenda that they are.
   */
  public Optional<MeetingView> meeting(Who who, String body, String meeting) {
    return queries.meeting(who, body, meeting);
  }

  /**
   * What comes round in a body outside any one review: its programme of meetings, the duties that
   * stand with it, its agenda. An empty id asks for the duties that stand with no body.
   */
  public Optional<BodyView> body(Who who, String body) {
    return queries.body(who, body);
  }

  /** The bodies with which duties stand outside any one review, and those that stand with none. */
  public List<BodyView> duties(Who who) {
    return queries.duties(who);
  }

  /**
   * The stored entries of a case, as bytes and hashes; empty when there is no such case for this
   * person.
   */
  public List<StoredEntry> storedJournal(Who who, String reference) {
    return queries.storedJournal(who, reference);
  }

  /** Whether the chain of a case holds over the stored bytes. */
  public boolean chainHolds(Who who, String reference) {
    return JournalReader.holds(who.partnership(), storedJournal(who, reference));
  }

  /**
   * The people of a partnership and what they hold, with the seats of a day; today's where none is
   * given. Empty when there is no such partnership for this person.
   */
  public Optional<PeopleView> people(Who who, Optional<LocalDate> day) {
    return queries.people(who, day);
  }

  /**
   * The journal of a partnership itself; empty for those who may not read it. The reading is
   * recorded.
   */
  public Optional<PeopleHistory> peopleHistory(Who who) {
    return queries.peopleHistory(who);
  }

  /**
   * The samples that were drawn for audits, the newest first; empty for those who neither
   * scrutinise nor run the partnership. The reading is recorded.
   */
  public Optional<List<SampleView.Row>> samples(Who who) {
    return queries.samples(who);
  }

  /**
   * The sample that stands at a place of the partnership's journal, with what drawing it again
   * would find; empty for those who neither scrutinise nor run the partnership. The reading is
   * recorded in each of its cases.
   */
  public Optional<SampleView> sample(Who who, long place) {
    return queries.sample(who, place);
  }

  /** The published versions of a partnership's framework, oldest first, as published. */
  public List<StoredFramework> frameworks(Who who) {
    return queries.frameworks(who);
  }

  // --- commands ---

  /** A referral: a new case with its first review. */
  public Outcome<CaseView> refer(Who who, Command.Refer command, Terms terms) {
    return new CaseCommands(writes, queries).refer(who, command, terms);
  }

  /** A command on a case. */
  public Outcome<CaseView> onCase(Who who, String reference, Command.OnCase command, Terms terms) {
    return new CaseCommands(writes, queries).on(who, reference, command, terms);
  }

  /** Says that a duty outside any one review was done. */
  public Outcome<BodyView> doDuty(Who who, Command.DoDuty command, Terms terms) {
    return new RoutineCommands(writes, queries, who).done(command, terms);
  }

  /** Takes back that a duty outside any one review was done. */
  public Outcome<BodyView> takeBackDuty(Who who, Command.TakeBackDuty command, Terms terms) {
    return new RoutineCommands(writes, queries, who).takenBack(command, terms);
  }

  /** Erases for good what was said when a duty outside any one review was done. */
  public Outcome<BodyView> eraseOfDuty(Who who, String duty, Command.Erase command, Terms terms) {
    return new RoutineCommands(writes, queries, who).erased(duty, command, terms);
  }

  /** A command on the people of a partnership. */
  public Outcome<PeopleView> onPeople(Who who, Command.OnPeople command, Terms terms) {
    return new PeopleCommands(writes, queries).on(who, command, terms);
  }

  /** Draws a sample of cases for an audit, which is recorded in the partnership's journal. */
  public Outcome<SampleView> drawSample(Who who, Command.DrawSample command, Terms terms) {
    return new SampleCommands(writes, queries).draw(who, command, terms);
  }

  /** A request was taken. It says nothing of whether there is such a case. */
  public record Asked() {}

  /**
   * Something was said about who may open a case.
   *
   * @param open whether it still opens for whoever said it
   */
  public record Said(String reference, boolean open) {}

  /** Asks to open the case of a reference, by the same words whether or not there is one. */
  public Outcome<Asked> askAccess(Who who, String reference, String reason, Terms terms) {
    return new AccessCommands(writes, queries).ask(who, reference, reason, terms);
  }

  /** Says something about who may open a case. */
  public Outcome<Said> onAccess(Who who, String reference, Command.OnAccess command, Terms terms) {
    return new AccessCommands(writes, queries).on(who, reference, command, terms);
  }

  /**
   * Derives for whom cases open, where that has not been derived yet: cases that were opened before
   * lists were kept by it.
   */
  public int deriveOpenings(PartnershipId partnership) {
    return new Openings(store, policies, clock).deriveMissing(partnership);
  }

  /** Calls a meeting of a body. */
  public Outcome<MeetingView> callMeeting(
      Who who, String body, When startsAt, Mode mode, Terms terms) {
    return new MeetingCommands(writes, queries, who, body).call(startsAt, mode, terms);
  }

  /** A command on a meeting. */
  public Outcome<MeetingView> onMeeting(
      Who who, String body, String meeting, Command.OnMeeting command, Terms terms) {
    return new MeetingCommands(writes, queries, who, body).on(meeting, command, terms);
  }
}
