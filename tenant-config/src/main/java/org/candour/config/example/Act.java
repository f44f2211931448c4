package org.candour.config.example;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.body.Appointment;
import org.candour.body.AttendanceClass;
import org.candour.body.Diary;
import org.candour.body.Mode;
import org.candour.body.Programme;
import org.candour.criteria.Value;
import org.candour.quorum.Ballot;

/**
 * What somebody does in an example. Compulsory questions that an example does not speak of are
 * answered for it, so that an example says only what it is about.
 */
sealed interface Act {

  /**
   * Answers to questions.
   *
   * @param given what the example says
   * @param without the questions that are left without an answer
   */
  record Answers(Map<String, Value> given, Set<String> without) {
    static Answers filled() {
      return new Answers(Map.of(), Set.of());
    }
  }

  /** How somebody takes part in a meeting; without a class as member or deputy, as they may. */
  record Part(Optional<AttendanceClass> as, Mode mode) {}

  /**
   * Who meets.
   *
   * @param present by person
   * @param votes whether votes are cast: otherwise only where the body votes
   */
  record Meeting(
      Map<String, Part> present,
      Set<String> against,
      Set<String> abstain,
      Set<String> silent,
      Set<String> interests,
      Optional<String> chair,
      Optional<String> business,
      boolean votes,
      Optional<Ballot> casting) {

    /** The same with this person in the chair, in attendance where they are not there. */
    Meeting chairedBy(String who) {
      Map<String, Part> there = new LinkedHashMap<>(present);
      there.putIfAbsent(who, new Part(Optional.of(AttendanceClass.IN_ATTENDANCE), Mode.IN_ROOM));
      return new Meeting(
          there, against, abstain, silent, interests, Optional.of(who), business, votes, casting);
    }
  }

  /** Nobody does anything: it is looked at how things stand. */
  record Look() implements Act {}

  /** A referral; an agency refers, and without one the first that may. */
  record Refer(String type, Optional<String> agency, Answers answers) implements Act {}

  /** Facts become known. */
  record Say(Map<String, Value> facts) implements Act {}

  /** Agencies are named as involved. */
  record Involve(Set<String> agencies) implements Act {}

  /** A duty is done. */
  record Do(String step, Optional<String> answer, Optional<String> agency, Answers answers)
      implements Act {}

  /** A meeting is set for a decision. */
  record Plan(String step, LocalDate on) implements Act {}

  /** A decision, at a meeting where a body decides. */
  record Decide(String step, String option, Optional<Meeting> meeting, Answers answers)
      implements Act {}

  /** An endorser answers. */
  record Endorse(String step, String outcome, Answers answers) implements Act {}

  /** A date is put off. */
  record Extend(String step, String rule, LocalDate until) implements Act {}

  /** Those who decide do not agree. */
  record Disagree(String step) implements Act {}

  /** It goes up, at a meeting where a body lets it; without a number, to the next rung. */
  record Escalate(String step, Optional<String> rung, Optional<Meeting> meeting) implements Act {}

  /** The rung that was reached settles it, at a meeting where that is a body. */
  record Settle(String step, String option, Optional<Meeting> meeting, Answers answers)
      implements Act {}

  /** Bodies held or set meetings, of which no more is said. */
  record Hold(Map<String, List<Programme.Held>> meetings) implements Act {}

  /** Duties outside any review were done, or are set. */
  record Fulfil(Map<String, List<Diary.Time>> done) implements Act {}

  /** An occasion came up; without a day today. */
  record Occur(String occasion, Optional<LocalDate> on) implements Act {}

  /**
   * Something is said about who opens the case.
   *
   * @param what asked, given, refused, ended, conflict, conflict ended or declared
   * @param until the last day of what is given
   */
  record Access(String what, String person, Optional<LocalDate> until, Set<String> declarations)
      implements Act {}

  /** Somebody is to hold something; what is declared of them is what the answers say. */
  record Appoint(Appointment appointment, Map<String, Value> declared) implements Act {}

  /** A body meets without a case. */
  record Meet(String body, Meeting meeting) implements Act {}

  /**
   * Everything that comes before a step is done as it should be, whatever that is.
   *
   * @param taking the option, outcome or answer that certain steps come to
   */
  record Reach(String step, Map<String, String> taking) implements Act {}
}
