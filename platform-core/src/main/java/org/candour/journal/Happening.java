package org.candour.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.body.AttendanceClass;
import org.candour.body.Holding;
import org.candour.body.Mode;
import org.candour.criteria.Value;
import org.candour.tenancy.PersonId;
import org.candour.time.When;

/**
 * What an entry says happened. It names steps, options, facts and reviews by id only; free answers
 * are values that the one write path turns into commitments where they are personal. This file is
 * the whole vocabulary of the record.
 */
public sealed interface Happening {
  /** Answers it carries, by field id. */
  default Map<String, Value> answers() {
    return Map.of();
  }

  /** The same with these answers: how personal values are put in and taken out. */
  default Happening answering(Map<String, Value> answers) {
    return this;
  }

  /** The meeting it rests on, when it was done at one. */
  default Optional<Sitting> restsOn() {
    return Optional.empty();
  }

  // --- in the journal of a case ---

  /** A case begins: an incident and its subjects. */
  record CaseOpened(String reference) implements Happening {}

  /** Facts became known, or are said to be not known. */
  record FactsRecorded(Map<String, Value> answers) implements Happening {
    public FactsRecorded {
      answers = Map.copyOf(answers);
    }

    @Override
    public Happening answering(Map<String, Value> other) {
      return new FactsRecorded(other);
    }
  }

  /**
   * A referral was received and a review of this type began. Its happened time is the receipt of
   * the referral.
   */
  record ReviewOpened(String review, String type, String agency, Map<String, Value> answers)
      implements Happening {
    public ReviewOpened {
      answers = Map.copyOf(answers);
    }

    @Override
    public Happening answering(Map<String, Value> other) {
      return new ReviewOpened(review, type, agency, other);
    }
  }

  /** These agencies are asked for what they hold. */
  record AgenciesNamed(String review, Set<String> agencies) implements Happening {
    public AgenciesNamed {
      agencies = Set.copyOf(agencies);
    }
  }

  /**
   * A duty was done.
   *
   * @param agency whose duty, where each involved agency owes one
   * @param answer how, where the framework lists the answers (a return, nothing held, not involved)
   */
  record StepDone(
      String review,
      String step,
      Optional<String> agency,
      Optional<String> answer,
      Map<String, Value> answers)
      implements Happening {
    public StepDone {
      answers = Map.copyOf(answers);
    }

    @Override
    public Happening answering(Map<String, Value> other) {
      return new StepDone(review, step, agency, answer, other);
    }
  }

  /** A meeting that is to decide was set for a day: a plan, which may lie ahead. */
  record SittingPlanned(
      String review,
      String step,
      String body,
      String meeting,
      String item,
      When on,
      Map<String, Value> answers)
      implements Happening {
    public SittingPlanned {
      answers = Map.copyOf(answers);
    }

    @Override
    public Happening answering(Map<String, Value> other) {
      return new SittingPlanned(review, step, body, meeting, item, on, other);
    }
  }

  /**
   * A day was set on which a step is to be done: a plan, which may lie ahead. The last one counts.
   */
  record DayPlanned(String review, String step, When on) implements Happening {}

  /**
   * A decision.
   *
   * @param sitting the meeting it rests on, when a body decided
   * @param adopts the place of an earlier report without effect that this decision adopts
   */
  record DecisionMade(
      String review,
      String step,
      String option,
      Map<String, Value> answers,
      Optional<Sitting> sitting,
      Optional<Long> adopts)
      implements Happening {
    public DecisionMade {
      answers = Map.copyOf(answers);
    }

    @Override
    public Happening answering(Map<String, Value> other) {
      return new DecisionMade(review, step, option, other, sitting, adopts);
    }

    @Override
    public Optional<Sitting> restsOn() {
      return sitting;
    }
  }

  /** An endorser answered: agreed, challenged, endorsed, accepted. */
  record EndorsementGiven(String review, String step, String outcome, Map<String, Value> answers)
      implements Happening {
    public EndorsementGiven {
      answers = Map.copyOf(answers);
    }

    @Override
    public Happening answering(Map<String, Value> other) {
      return new EndorsementGiven(review, step, outcome, other);
    }
  }

  /** A time limit was extended to the end of this day. */
  record Extended(
      String review, String step, String rule, LocalDate until, Map<String, Value> answers)
      implements Happening {
    public Extended {
      answers = Map.copyOf(answers);
    }

    @Override
    public Happening answering(Map<String, Value> other) {
      return new Extended(review, step, rule, until, other);
    }
  }

  /** Those who are to decide do not agree: the question goes up the ladder. */
  record DisagreementRaised(
      String review, String step, Map<String, Value> answers, Optional<Sitting> sitting)
      implements Happening {
    public DisagreementRaised {
      answers = Map.copyOf(answers);
    }

    @Override
    public Happening answering(Map<String, Value> other) {
      return new DisagreementRaised(review, step, other, sitting);
    }

    @Override
    public Optional<Sitting> restsOn() {
      return sitting;
    }
  }

  /**
   * The question went up to the next rung.
   *
   * @param rung the number of the rung it came to, from 1
   * @param sitting the meeting at which a body let it go up; empty when nobody met for it
   */
  record DisagreementEscalated(
      String review, String step, int rung, Map<String, Value> answers, Optional<Sitting> sitting)
      implements Happening {
    public DisagreementEscalated {
      answers = Map.copyOf(answers);
    }

    @Override
    public Happening answering(Map<String, Value> other) {
      return new DisagreementEscalated(review, step, rung, other, sitting);
    }

    @Override
    public Optional<Sitting> restsOn() {
      return sitting;
    }
  }

  /**
   * The rung that the question had reached settled it with this option, which stands as the
   * decision.
   *
   * @param sitting the meeting it rests on, when a body settled it; empty in entries written before
   *     bodies settled at their meetings
   * @param adopts the place of an earlier report without effect that this settlement adopts
   */
  record DisagreementSettled(
      String review,
      String step,
      String option,
      Map<String, Value> answers,
      Optional<Sitting> sitting,
      Optional<Long> adopts)
      implements Happening {
    public DisagreementSettled {
      answers = Map.copyOf(answers);
    }

    @Override
    public Happening answering(Map<String, Value> other) {
      return new DisagreementSettled(review, step, option, other, sitting, adopts);
    }

    @Override
    public Optional<Sitting> restsOn() {
      return sitting;
    }
  }

  /**
   * An earlier entry was wrong.
   *
   * @param place the entry it corrects
   * @param field the answer it replaces, or {@code happened} for when it happened, or {@code
   *     withdrawn}
   */
  record Corrected(long place, String field, Map<String, Value> answers) implements Happening {
    /** The field name under which a correction replaces when something happened. */
    public static final String HAPPENED = "happened";

    /** The field name under which a correction says that the entry never happened. */
    public static final String WITHDRAWN = "withdrawn";

    public Corrected {
      answers = Map.copyOf(answers);
    }

    @Override
    public Happening answering(Map<String, Value> other) {
      return new Corrected(place, field, other);
    }
  }

  /**
   * A personal value that was erased.
   *
   * @param place the entry that commits to it
   * @param field the answer it was
   * @param value its id
   */
  record Erasure(long place, String field, String value) {}

  /**
   * Personal values of this journal were lawfully erased, for good. The answers say why, and may be
   * erased themselves.
   */
  record ValuesErased(List<Erasure> erased, Map<String, Value> answers) implements Happening {
    public ValuesErased {
      erased = List.copyOf(erased);
      answers = Map.copyOf(answers);
    }

    @Override
    public Happening answering(Map<String, Value> other) {
      return new ValuesErased(erased, other);
    }
  }

  /** An attendance that a decision of this case rests on was corrected in the body's journal. */
  record AttendanceCorrected(
      String review, String step, String body, String meeting, String item, Sitting sitting)
      implements Happening {}

  /** What a scrutineer says of a case. It binds nobody; a challenge asks to be answered. */
  record ScrutinyNoted(Note note, Map<String, Value> answers) implements Happening {
    /** The question under which the text of a note, or of an answer to one, is kept. */
    public static final String TEXT = "text";

    /** What sort of note. */
    public enum Note {
      OBSERVATION,
      CHALLENGE,
      FINDING
    }

    public ScrutinyNoted {
      answers = Map.copyOf(answers);
    }

    @Override
    public Happening answering(Map<String, Value> other) {
      return new ScrutinyNoted(note, other);
    }
  }

  /**
   * A challenge of a scrutineer was answered.
   *
   * @param place the entry of the challenge
   */
  record ChallengeAnswered(long place, Map<String, Value> answers) implements Happening {
    public ChallengeAnswered {
      answers = Map.copyOf(answers);
    }

    @Override
    public Happening answering(Map<String, Value> other) {
      return new ChallengeAnswered(place, other);
    }
  }

  // --- in the journal of a case: who may open it ---

  /**
   * Somebody has a conflict of interest in the case: from then on it is closed to them, whatever
   * they hold.
   */
  record ConflictDeclared(PersonId person, Map<String, Value> answers) implements Happening {
    public ConflictDeclared {
      answers = Map.copyOf(answers);
    }

    @Override
    public Happening answering(Map<String, Value> other) {
      return new ConflictDeclared(person, other);
    }
  }

  /** A conflict of interest that was declared has ended. */
  record ConflictEnded(PersonId person, Map<String, Value> answers) implements Happening {
    public ConflictEnded {
      answers = Map.copyOf(answers);
    }

    @Override
    public Happening answering(Map<String, Value> other) {
      return new ConflictEnded(person, other);
    }
  }

  /** Somebody declared what the framework asks before papers are shown, by the ids there. */
  record DeclarationsMade(PersonId person, Set<String> declarations) implements Happening {
    public DeclarationsMade {
      declarations = Set.copyOf(declarations);
    }
  }

  /** Somebody asked to open the case. The reason is a personal value. */
  record AccessAsked(PersonId person, Map<String, Value> answers) implements Happening {
    public AccessAsked {
      answers = Map.copyOf(answers);
    }

    @Override
    public Happening answering(Map<String, Value> other) {
      return new AccessAsked(person, other);
    }
  }

  /** They may, up to and with this day (Europe/London). Then it has expired; no entry says so. */
  record AccessGiven(PersonId person, LocalDate until, Map<String, Value> answers)
      implements Happening {
    public AccessGiven {
      answers = Map.copyOf(answers);
    }

    @Override
    public Happening answering(Map<String, Value> other) {
      return new AccessGiven(person, until, other);
    }
  }

  /** They may not. */
  record AccessRefused(PersonId person, Map<String, Value> answers) implements Happening {
    public AccessRefused {
      answers = Map.copyOf(answers);
    }

    @Override
    public Happening answering(Map<String, Value> other) {
      return new AccessRefused(person, other);
    }
  }

  /** What was given was taken back before its last day. */
  record AccessEnded(PersonId person, Map<String, Value> answers) implements Happening {
    public AccessEnded {
      answers = Map.copyOf(answers);
    }

    @Override
    public Happening answering(Map<String, Value> other) {
      return new AccessEnded(person, other);
    }
  }

  // --- in the journal of a body ---

  /** A meeting was called. */
  record MeetingCalled(String meeting, When startsAt, Mode mode) implements Happening {}

  /** A case is on the agenda, by reference only. */
  record ItemListed(String meeting, String item, String caseId, String review, String step)
      implements Happening {}

  /** Somebody came in. */
  record Arrived(
      String meeting,
      PersonId person,
      Optional<String> agency,
      Optional<String> seat,
      AttendanceClass as,
      Mode mode)
      implements Happening {}

  /** Somebody left. */
  record Departed(String meeting, PersonId person) implements Happening {}

  /** Somebody who is there took the chair. */
  record ChairTaken(String meeting, PersonId person) implements Happening {}

  /** Somebody has an interest in an item and takes no part in it. */
  record InterestDeclared(String meeting, String item, PersonId person) implements Happening {}

  /**
   * A duty outside any one review was done.
   *
   * @param duty its id in the framework
   * @param answers what came of it
   */
  record DutyDone(String duty, Map<String, Value> answers) implements Happening {
    /** The answer that says what came of it. */
    public static final String NOTE = "note";

    public DutyDone {
      answers = Map.copyOf(answers);
    }

    @Override
    public Happening answering(Map<String, Value> other) {
      return new DutyDone(duty, other);
    }
  }

  /** Somebody is invited to one item, and sees that item and no other until it is concluded. */
  record Invited(String meeting, String item, PersonId person) implements Happening {}

  /** They are no longer invited to it. */
  record InvitationEnded(String meeting, String item, PersonId person) implements Happening {}

  /** An item was decided, or went up the ladder; the case's journal says how. */
  record ItemConcluded(String meeting, String item, String option) implements Happening {}

  // --- in the journal of a partnership ---

  /**
   * A person is known here from now on, or goes by another name. The name is the answer {@link
   * #NAME}, so that it stands apart from the journal.
   */
  record PersonNamed(PersonId person, Map<String, Value> answers) implements Happening {
    /** The answer that holds the name. */
    public static final String NAME = "name";

    public PersonNamed {
      answers = Map.copyOf(answers);
    }

    @Override
    public Happening answering(Map<String, Value> other) {
      return new PersonNamed(person, other);
    }
  }

  /**
   * A person is to hold something for an agency from a day on, which may lie ahead or have passed.
   *
   * @param appointment its id, by which later entries name it
   * @param until the last day, still held on it; empty while it runs on
   * @param answers what was declared of the person
   */
  record Appointed(
      String appointment,
      PersonId person,
      String agency,
      Holding holding,
      LocalDate from,
      Optional<LocalDate> until,
      Map<String, Value> answers)
      implements Happening {
    public Appointed {
      answers = Map.copyOf(answers);
    }

    @Override
    public Happening answering(Map<String, Value> other) {
      return new Appointed(appointment, person, agency, holding, from, until, other);
    }
  }

  /**
   * An appointment ends earlier than it would have.
   *
   * @param until the last day, still held on it
   * @param atOnce whether it gives the person nothing more from the moment this was recorded
   * @param because why, as a code
   */
  record AppointmentEnded(
      String appointment,
      LocalDate until,
      boolean atOnce,
      Because because,
      Map<String, Value> answers)
      implements Happening {
    /** Why an appointment ends; what is to be said besides is an answer. */
    public enum Because {
      /** The person no longer works for the agency. */
      LEFT,
      /** The person has other duties now. */
      MOVED,
      /** The time they were appointed for is over. */
      TERM_OVER,
      /** The person gives it up. */
      STOOD_DOWN,
      /** The person may not hold it any longer. */
      REMOVED,
      OTHER
    }

    public AppointmentEnded {
      answers = Map.copyOf(answers);
    }

    @Override
    public Happening answering(Map<String, Value> other) {
      return new AppointmentEnded(appointment, until, atOnce, because, other);
    }
  }

  /**
   * A scrutineer drew a sample of cases for an audit. It holds all that is needed to draw it again.
   *
   * @param seed what decided the order, as it was said
   * @param size how many cases were asked for
   * @param concept the kind of review in shared terms; empty: any
   * @param from the first day on which the cases were referred
   * @param to the last such day
   * @param population how many cases there were to draw from
   * @param populationHash SHA-256 over their references, in order, each with an end of line; in hex
   * @param drawn the references of the cases that were drawn, in the order of the draw
   */
  record SampleDrawn(
      String seed,
      int size,
      Optional<String> concept,
      LocalDate from,
      LocalDate to,
      int population,
      String populationHash,
      List<String> drawn)
      implements Happening {
    /** The parts that are withheld together. */
    public static final Set<String> FIGURES = Set.of("size", "population", "populationHash");

    public SampleDrawn {
      drawn = List.copyOf(drawn);
    }

    /**
     * The same with these of its cases, and without what tells how many others there are, for
     * somebody who may not know: every one of {@link #FIGURES} is then zero or without text.
     */
    public SampleDrawn withholding(List<String> shown) {
      return new SampleDrawn(seed, 0, concept, from, to, 0, "", shown);
    }

    /** Whether its figures are withheld; none that was recorded is of no case. */
    public boolean withheld() {
      return populationHash.isEmpty();
    }
  }
}
