package org.candour.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.body.AttendanceClass;
import org.candour.body.Holding;
import org.candour.body.Mode;
import org.candour.criteria.Value;
import org.candour.engine.Frame;
import org.candour.journal.Happening.AppointmentEnded;
import org.candour.journal.Happening.ScrutinyNoted.Note;
import org.candour.quorum.Vote;
import org.candour.tenancy.PersonId;
import org.candour.time.When;

/**
 * What somebody asks of a case or of a meeting, in the words of the framework: ids of steps,
 * options and facts.
 */
public sealed interface Command {
  /** Its name, as the scope of an idempotency key. */
  default String operation() {
    return getClass().getSimpleName();
  }

  /** A command on a case. */
  sealed interface OnCase extends Command {}

  /** A command on a meeting of a body. */
  sealed interface OnMeeting extends Command {}

  /** A command on the people of a partnership. */
  sealed interface OnPeople extends Command {}

  /** Refer: a new case with its first review. */
  record Refer(String type, String agency, Map<String, Value> facts, Map<String, Value> answers)
      implements Command {}

  /** Call a meeting of a body. */
  record CallMeeting(String body, When startsAt, Mode mode) implements Command {}

  /** Open another review in a case, with what has become known of the case besides. */
  record OpenReview(
      String type, String agency, Map<String, Value> facts, Map<String, Value> answers)
      implements OnCase {}

  record RecordFacts(Map<String, Value> facts) implements OnCase {}

  record NameAgencies(String review, Set<String> agencies) implements OnCase {}

  record DoStep(
      String review,
      String step,
      Optional<String> agency,
      Optional<String> answer,
      Map<String, Value> answers)
      implements OnCase {}

  /** Decide as a post holder. A body decides at its meeting. */
  record Decide(String review, String step, String option, Map<String, Value> answers)
      implements OnCase {}

  record Endorse(String review, String step, String outcome, Map<String, Value> answers)
      implements OnCase {}

  /** Set the day on which a step is to be done. */
  record PlanDay(String review, String step, When on) implements OnCase {}

  /** Extend the limit that rests on this rule. */
  record Extend(String review, String step, String rule, LocalDate until, String reason)
      implements OnCase {}

  record RaiseDisagreement(String review, String step, String reason) implements OnCase {}

  /** Let a disagreement go up to the rung of this number. */
  record EscalateDisagreement(String review, String step, int rung, String reason)
      implements OnCase {}

  record SettleDisagreement(String review, String step, String option, Map<String, Value> answers)
      implements OnCase {}

  /**
   * Correct an earlier entry: a fact or answer by its id, {@code happened}, or {@code withdrawn}.
   */
  record Correct(long place, String field, Value value) implements OnCase {}

  /** What a scrutineer says of a case. */
  record NoteScrutiny(Note note, String text) implements OnCase {}

  /** Answers the challenge of a scrutineer that stands at this place. */
  record AnswerChallenge(long place, String text) implements OnCase {}

  /**
   * Erase personal values for good, each by its entry and its field, with the reason. Nothing
   * brings them back. It is asked of whatever has the journal: a case, a body by one of its
   * meetings or duties, the people of the partnership.
   */
  record Erase(List<Answer> values, String reason) implements OnCase, OnMeeting, OnPeople {
    /** An answer of an entry. */
    public record Answer(long place, String field) {}
  }

  /** Say that a duty outside any one review was done. */
  record DoDuty(String duty, Optional<String> note) implements Command {}

  /** Take back that a duty outside any one review was done, by the place of the entry. */
  record TakeBackDuty(String duty, long place) implements Command {}

  /**
   * Draw a sample of cases for an audit.
   *
   * @param frame which cases to draw from
   * @param size how many
   * @param seed what decides which
   */
  record DrawSample(Frame frame, int size, String seed) implements Command {}

  /** What is said about who may open a case, each about one person. */
  sealed interface OnAccess extends Command {
    /** Whom it is about. */
    PersonId person();
  }

  /** Ask to open the case of this reference, whether or not there is one. */
  record AskAccess(String reference, String reason) implements Command {}

  record GiveAccess(PersonId person, LocalDate until) implements OnAccess {}

  record RefuseAccess(PersonId person, String reason) implements OnAccess {}

  /** Take back what was given. */
  record EndAccess(PersonId person, String reason) implements OnAccess {}

  /** Somebody has a conflict of interest in the case. */
  record DeclareConflict(PersonId person, String reason) implements OnAccess {}

  record EndConflict(PersonId person, String reason) implements OnAccess {}

  /** Declare what the framework asks before papers are shown. */
  record Declare(PersonId person, Set<String> declarations) implements OnAccess {}

  record ListItem(String reference, String review, String step) implements OnMeeting {}

  record Arrive(PersonId person, AttendanceClass as, Mode mode, Optional<String> seat)
      implements OnMeeting {}

  record Depart(PersonId person) implements OnMeeting {}

  /** Somebody who is there is from now on there otherwise: both are recorded, or neither is. */
  record AttendOtherwise(Arrive as) implements OnMeeting {}

  /** An interest in an item, which is a conflict of interest in its case. */
  record DeclareInterest(String item, PersonId person) implements OnMeeting {}

  /** Invite somebody to one item, who sees that item by it and no other. */
  record Invite(String item, PersonId person) implements OnMeeting {}

  record EndInvitation(String item, PersonId person) implements OnMeeting {}

  /** Somebody who is there takes the chair. */
  record TakeChair(PersonId person) implements OnMeeting {}

  /** The body decides an item. Without votes nobody's ballot was taken. */
  record DecideItem(
      String item,
      String option,
      Map<String, Value> answers,
      List<Vote> votes,
      Optional<Long> adopts)
      implements OnMeeting {}

  /** The body does not agree on an item: it goes up the ladder. */
  record DisagreeOnItem(String item, String reason, List<Vote> votes) implements OnMeeting {}

  /** Take back an arrival that was wrong, by its place in the body's journal. */
  record CorrectAttendance(long place) implements OnMeeting {}

  /** Say that a person is known here by this name. */
  record NamePerson(PersonId person, String name) implements OnPeople {}

  /**
   * Let a person hold something, with what is declared of them.
   *
   * @param until the last day, still held on it
   */
  record Appoint(
      PersonId person,
      String agency,
      Holding holding,
      LocalDate from,
      Optional<LocalDate> until,
      Map<String, Value> answers)
      implements OnPeople {}

  /**
   * End an appointment.
   *
   * @param until the last day, still held on it; empty: at once
   * @param reason what is to be said besides
   */
  record EndAppointment(
      String appointment,
      Optional<LocalDate> until,
      AppointmentEnded.Because because,
      Optional<String> reason)
      implements OnPeople {}

  /** Take back an entry about an appointment that was wrong, by its place. */
  record WithdrawAppointment(long place, String reason) implements OnPeople {}
}
