package org.candour.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.proof.Leaf;
import org.candour.proof.Octets;
import org.candour.proof.PublicKeyOf;
import org.candour.proof.SignedHead;
import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;

/**
 * What casework needs kept, as rows and bytes: the store does not know what an entry says. Every
 * call names its partnership first and sees that partnership's rows only; the few that cannot
 * ({@link Partnerships#all}, {@link Appointments#partnershipsOf}, {@link Leases}, {@link Sessions})
 * give back names, never a record. Instants are UTC to the microsecond; finer ones are refused,
 * since the hash of what was written would not be the hash of what is read.
 *
 * <p>Writes reach the database in the order of the calls, so parents come first: the partnership,
 * its framework and calendar, the entry, the case, then what hangs on them.
 */
public interface Store {

  /**
   * Does the work in one transaction: all of it stands when this returns, nothing of it when this
   * throws.
   *
   * @throws LostRace when somebody else was first: reload and try again in a new transaction
   */
  <T> T inTransaction(Work<T> work);

  /** What is done in one transaction. It may be done again, so it changes nothing but the store. */
  @FunctionalInterface
  interface Work<T> {
    T in(Tx tx);
  }

  /** One transaction. It ends with the work it was given to and is used by one thread. */
  interface Tx {
    Partnerships partnerships();

    Journals journals();

    Cases cases();

    Parties parties();

    DueDates dueDates();

    Outbox outbox();

    Appointments appointments();

    Meetings meetings();

    Requests requests();

    Leases leases();

    Heads heads();

    Sessions sessions();

    KeptForms keptForms();
  }

  /** The partnerships, and the frameworks and calendars each has in store. */
  interface Partnerships {
    void open(PartnershipId p, String name, Instant at);

    Optional<StoredPartnership> find(PartnershipId p);

    /** Every open partnership, by id. The one list that no partnership owns. */
    List<StoredPartnership> all();

    /** A version once published stays as it is: the same version again is refused. */
    void publish(PartnershipId p, StoredFramework framework);

    /** Every version, oldest first. */
    List<StoredFramework> frameworks(PartnershipId p);

    /**
     * The newest version's number, 0 for none: what has been read up to it need not be read again.
     */
    int newestFramework(PartnershipId p);

    void keep(PartnershipId p, StoredCalendar calendar);

    /** Every version, oldest first. */
    List<StoredCalendar> calendars(PartnershipId p);
  }

  /** Journals: append-only, one a subject, chained by the caller. */
  interface Journals {
    /** The entries in order of place; none when the partnership has no such subject. */
    List<StoredEntry> of(PartnershipId p, String subject);

    /** The same of several subjects, by subject and place. */
    List<StoredEntry> ofAll(PartnershipId p, Collection<String> subjects);

    /**
     * Adds an entry with the personal values it commits to. The framework and calendar it names
     * must be in store. Place 1 begins the subject's journal.
     *
     * @throws LostRace when the place is taken
     */
    void append(PartnershipId p, StoredEntry entry, List<StoredValue> values);

    /**
     * Makes sure that the subject is known, also before its first entry: due rows hang on it.
     *
     * @param kind what it is, as its entries say
     */
    void begin(PartnershipId p, String subject, String kind);

    /** The values the subject's entries commit to, by place; erased ones are still listed. */
    List<StoredValue> values(PartnershipId p, String subject);

    /** The same of several subjects. */
    List<StoredValue> valuesOfAll(PartnershipId p, Collection<String> subjects);

    /**
     * Removes one value and its salt for good. The entry and its commitment stay, so the chain
     * still verifies. True when there was something to erase.
     */
    boolean erase(PartnershipId p, String subject, String value, Instant at);

    /**
     * Removes whatever was copied from a case's personal values to elsewhere: replies to requests
     * about it or about the meetings that had it on their agenda, and the text of messages, which
     * is written anew from the record when it is empty. Answers with how many rows that reached.
     */
    int forgetCopies(PartnershipId p, String subject);
  }

  /** The list of cases, derived from their journals. */
  interface Cases {
    /** The next number of the year, without a gap: it is given back if the transaction fails. */
    long nextReference(PartnershipId p, int year);

    void open(PartnershipId p, CaseRow row);

    Optional<CaseRow> byId(PartnershipId p, String id);

    Optional<CaseRow> byReference(PartnershipId p, String reference);

    /**
     * The cases whose first referral was received at or after {@code from} and before {@code to}.
     */
    List<CaseRow> received(PartnershipId p, Instant from, Instant to);

    /**
     * Open cases by id, at most {@code most}, from after this id on: for what is derived from all
     * of them, and for no list that anybody sees.
     */
    List<CaseRow> openAfter(PartnershipId p, String id, int most);

    /** The cases on the agenda of a meeting, each once. */
    List<CaseRow> atMeeting(PartnershipId p, String body, String meeting);

    /**
     * Writes what is derived (kind, status, next due date, tag). False when there is no such case.
     */
    boolean update(PartnershipId p, CaseRow row);

    /**
     * Page {@code number} (from 1) of 25 cases, the newest first by id; none that do not open for
     * whoever asks, in the rows and in the total.
     */
    CasePage list(PartnershipId p, OpenTo to, CaseFilter filter, int number);
  }

  /** For whom each case opens and from whom it is kept, derived from its journal. */
  interface Parties {
    /** Makes this so for the case; writes only what differs. */
    void replace(PartnershipId p, String caseId, CaseOpenings wanted);

    /** What is sent about a case is sent to none of the excluded. */
    CaseOpenings of(PartnershipId p, String caseId);

    /** The ids of all cases, ended ones too, that a conflict of interest closes to the person. */
    List<String> closedTo(PartnershipId p, PersonId person);

    /** Requests that wait for an answer, in cases that open for whoever asks, the oldest first. */
    List<RequestRow> waiting(PartnershipId p, OpenTo to, int most);

    /** Cases for which no party has been derived yet, the oldest first, at most {@code most}. */
    List<String> casesWithout(PartnershipId p, int most);
  }

  /** What is due: one row for each obligation that is open, derived, replaced as a whole. */
  interface DueDates {
    /** Makes these the subject's due rows; writes only those that differ. */
    void replace(PartnershipId p, String subject, List<DueRow> rows);

    /** The subject's due rows, the soonest first. */
    List<DueRow> of(PartnershipId p, String subject);

    /** How many due rows there are of these, across the cases that open for whoever asks. */
    long count(PartnershipId p, OpenTo to, DueFilter filter);

    /**
     * Page {@code number} (from 1) of 25 due rows, the soonest first, with the case reference, of
     * the cases that open for whoever asks.
     */
    List<DueItem> list(PartnershipId p, OpenTo to, DueFilter filter, int number);
  }

  /**
   * Messages to send, each once. The content may be emptied by an erasure ({@link
   * Journals#forgetCopies}): whoever sends then writes it anew from the record.
   */
  interface Outbox {
    /** Adds a message unless one with the same key is there already. True when it was new. */
    boolean put(PartnershipId p, OutboxRow row);

    /**
     * Claims up to {@code most} unsent messages that nobody holds, the oldest first, until {@code
     * until}. Several workers may ask at once. Commit, send, then say so: a claim that runs out is
     * given to the next who asks.
     */
    List<OutboxRow> take(PartnershipId p, int most, Instant now, Instant until);

    /** True when it had not been marked before. */
    boolean sent(PartnershipId p, String id, Instant at);
  }

  /** Who holds what, and the people themselves, derived from the partnership's journal. */
  interface Appointments {
    /** Adds the person, or gives them the new name. */
    void know(PartnershipId p, PersonRow person);

    /** Everyone known to the partnership, by person. */
    List<PersonRow> people(PartnershipId p);

    void appoint(PartnershipId p, AppointmentRow appointment);

    /** All appointments, ended ones too but none that was withdrawn, by id. */
    List<AppointmentRow> all(PartnershipId p);

    List<AppointmentRow> of(PartnershipId p, PersonId person);

    /**
     * Writes how it ends or that it was withdrawn. False when there is no such appointment. What is
     * held, by whom and from when does not change.
     */
    boolean change(PartnershipId p, AppointmentRow appointment);

    /** The partnerships where the person holds or has held anything; the ids and nothing more. */
    List<PartnershipId> partnershipsOf(PersonId person);
  }

  /** An index of meetings, derived from the journals of bodies. */
  interface Meetings {
    void upsert(PartnershipId p, MeetingRow meeting);

    Optional<MeetingRow> find(PartnershipId p, String body, String meeting);

    /**
     * Those that start at or after {@code from} and before {@code until}, the earliest first. Their
     * items are counted as they show to whoever asks: of cases that open for them, and those they
     * are invited to while the item is open and its meeting's day not over.
     */
    List<MeetingRow> between(PartnershipId p, OpenTo to, Instant from, Instant until);

    /** Somebody is invited to an item. Again changes nothing. */
    void invite(PartnershipId p, String body, String meeting, String item, PersonId person);

    /** False when they were not. */
    boolean uninvite(PartnershipId p, String body, String meeting, String item, PersonId person);

    void upsertItem(PartnershipId p, MeetingItemRow item);

    List<MeetingItemRow> items(PartnershipId p, String body, String meeting);

    /** The items that concern a case, each with its meeting. */
    List<MeetingOfCase> ofCase(PartnershipId p, String caseId);
  }

  /** Requests as such: answers given, refusals, and who read what. */
  interface Requests {
    Optional<StoredReply> reply(PartnershipId p, PersonId person, String operation, String key);

    /**
     * Keeps the answer beside what it answers.
     *
     * @throws LostRace when the same request was answered meanwhile: the reply is there to be read
     */
    void keepReply(
        PartnershipId p, PersonId person, String operation, String key, StoredReply reply);

    void refuse(PartnershipId p, RefusalRow refusal);

    /** The newest first by id, at most {@code most}. */
    List<RefusalRow> refusals(PartnershipId p, int most);

    /** Keeps it unless one with the same id is there already. */
    void readBy(PartnershipId p, ReadRow read);

    /** Page {@code number} (from 1) of 25 of those who read this subject, the newest first. */
    List<ReadRow> reads(PartnershipId p, String subject, int number);

    /** How many rows there are of this subject. */
    long countReads(PartnershipId p, String subject);
  }

  /**
   * Signed heads of a partnership's record, append-only, and what they are made of. The rows of
   * journals that they rest on are read as hashes only.
   */
  interface Heads {
    /** Every key that heads of this partnership were ever signed with, by id. */
    List<PublicKeyOf> keys(PartnershipId p);

    /** Adds a key unless it is known. True when it was new. */
    boolean know(PartnershipId p, PublicKeyOf key, Instant at);

    Optional<SignedHead> newest(PartnershipId p);

    /** The next heads after this counter, in order. */
    List<SignedHead> after(PartnershipId p, long counter, int most);

    /** The leaves as the newest head holds them. */
    List<Leaf> leaves(PartnershipId p);

    /**
     * Adds a head with the leaves that it holds anew. Its key must be known.
     *
     * @throws LostRace when there is a head of this counter
     */
    void append(PartnershipId p, SignedHead head, List<Leaf> anew);

    /** Where a journal ends: its last place and the hash there. */
    record End(String subject, long place, Octets hash) {}

    /** Where each journal ends, by subject. */
    List<End> ends(PartnershipId p);

    /** An entry as a link of its chain. */
    record Link(long place, Octets previous, Octets hash) {}

    /** The links of some journals, by place; nothing of one that is not there. */
    Map<String, List<Link>> links(PartnershipId p, List<String> subjects);
  }

  /**
   * Jobs that one node at a time may run. They serve all partnerships, so no partnership is named.
   */
  interface Leases {
    /**
     * Takes or prolongs the lease. It is free when it has run out by the database's clock, since
     * the clocks of two nodes differ. True when {@code holder} has it now.
     */
    boolean tryLease(String name, String holder, Duration length);
  }

  /**
   * Who is signed in on pages. A session belongs to a person, who may serve several partnerships,
   * so no partnership is named; it says who, and nothing of a case.
   */
  interface Sessions {
    void begin(SessionRow session);

    /** The session, ended or not. */
    Optional<SessionRow> find(Bytes id);

    /** The person has asked for a page; nothing happens to a session that has ended. */
    void seen(Bytes id, Instant at);

    /** Ends it and removes its ticket. False when there is none that has not ended. */
    boolean end(Bytes id, Instant at);

    /** Those of a person that have not been ended, the newest first; some may be past a limit. */
    List<SessionRow> open(PersonId person);

    /** Removes those that started before, ended or not. How many there were. */
    int forget(Instant startedBefore);
  }

  /** Forms that were sent after a session had ended, for the person who sent them. */
  interface KeptForms {
    void keep(PartnershipId p, KeptFormRow form);

    /** Those of a person that are still kept, the oldest first. */
    List<KeptFormRow> of(PartnershipId p, PersonId person, Instant now);

    /** False when there is none of that id for the person. */
    boolean drop(PartnershipId p, PersonId person, String id);

    /** Removes whoever's are no longer kept. How many there were. */
    int dropExpired(PartnershipId p, Instant now);
  }
}
