package org.candour.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.criteria.Facts;
import org.candour.pathway.Owner;
import org.candour.pathway.Step;
import org.candour.rule.Reason;
import org.candour.time.When;

/**
 * How one step stands.
 *
 * @param waitsFor why it cannot begin yet; empty unless it waits
 * @param outcome the option, outcome or answer it came to, by id
 * @param place the entry that met it
 * @param met when it was met
 * @param planned the day it is planned for, as last set
 * @param byAgency where each involved agency owes an answer: what each gave, empty where that is
 *     withheld; an agency not in it still owes
 * @param ladder where a disagreement on it is, or where it was settled; empty when there is none
 * @param answering how an endorsement has been answered so far
 */
public record StepStanding(
    Step step,
    State state,
    List<Reason> waitsFor,
    List<Due> due,
    Optional<String> outcome,
    Optional<String> outcomeLabel,
    Optional<Long> place,
    Optional<When> met,
    Optional<When> planned,
    Map<String, String> byAgency,
    Optional<OnLadder> ladder,
    Answering answering) {
  public StepStanding {
    waitsFor = List.copyOf(waitsFor);
    due = List.copyOf(due);
    byAgency = Map.copyOf(byAgency);
  }

  /** A step that nobody has done. */
  static StepStanding bare(Step step, State state, List<Reason> waits) {
    return new StepStanding(
        step,
        state,
        waits,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        Answering.none());
  }

  /** A decision on which those who decide disagree. */
  static StepStanding withLadder(Step step, Optional<OnLadder> ladder) {
    return new StepStanding(
        step,
        State.WITH_LADDER,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        ladder,
        Answering.none());
  }

  /** A step that an entry met, with the outcome by id and by name. */
  static StepStanding met(Step step, Known by, String outcome, String label) {
    return new StepStanding(
        step,
        State.MET,
        List.of(),
        List.of(),
        Optional.of(outcome),
        Optional.of(label),
        Optional.of(by.place()),
        Optional.of(by.happened()),
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        Answering.none());
  }

  /** A step that nobody answered in time. */
  static StepStanding silent(Step step, Silent silent, String label, int sentBack) {
    return new StepStanding(
        step,
        State.MET,
        List.of(),
        List.of(),
        Optional.of(silent.outcome()),
        Optional.of(label),
        Optional.empty(),
        Optional.of(silent.when()),
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        new Answering(sentBack, Optional.of(silent)));
  }

  StepStanding answering(int sentBack) {
    return new StepStanding(
        step,
        state,
        waitsFor,
        due,
        outcome,
        outcomeLabel,
        place,
        met,
        planned,
        byAgency,
        ladder,
        new Answering(sentBack, answering.silence()));
  }

  /** Whether nothing is to be done about it: it has been done, or is not asked for. */
  boolean isDone() {
    return state == State.MET || state == State.NOT_ASKED;
  }

  /** By when the rung that has it has to settle it, when the rung has a limit. */
  Optional<Due> rungDue() {
    return ladder.flatMap(
        at -> due.stream().filter(d -> d.anchorPlace() == at.place()).findFirst());
  }

  /** Where a disagreement on it is, or the rung by whose settlement it stands. */
  public Optional<OnLadder> onRung() {
    return ladder.filter(at -> state == State.WITH_LADDER || state == State.MET);
  }

  /**
   * Who takes it as it stands: the rung that a disagreement on it has come to or that settled it,
   * else whoever's it is. Nobody while it is not known who sits on that rung.
   */
  public Optional<Owner> takenBy(Facts facts) {
    return state == State.WITH_LADDER || onRung().isPresent()
        ? onRung().flatMap(at -> at.settles(facts))
        : Optional.of(step.owner());
  }

  StepStanding on(Optional<OnLadder> its) {
    return new StepStanding(
        step,
        state,
        waitsFor,
        due,
        outcome,
        outcomeLabel,
        place,
        met,
        planned,
        byAgency,
        its,
        answering);
  }

  /** The same with more that it has to wait for. */
  StepStanding waitingFor(List<Reason> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<Reason> all = new ArrayList<>(waitsFor);
    all.addAll(more);
    return new StepStanding(
        step,
        state == State.OPEN ? State.WAITS : state,
        all,
        due,
        outcome,
        outcomeLabel,
        place,
        met,
        planned,
        byAgency,
        ladder,
        answering);
  }

  StepStanding having(List<Due> its) {
    return new StepStanding(
        step,
        state,
        waitsFor,
        its,
        outcome,
        outcomeLabel,
        place,
        met,
        planned,
        byAgency,
        ladder,
        answering);
  }

  StepStanding plannedFor(Optional<When> day) {
    return new StepStanding(
        step,
        state,
        waitsFor,
        due,
        outcome,
        outcomeLabel,
        place,
        met,
        day,
        byAgency,
        ladder,
        answering);
  }

  StepStanding in(State other) {
    return new StepStanding(
        step,
        other,
        waitsFor,
        due,
        outcome,
        outcomeLabel,
        place,
        met,
        planned,
        byAgency,
        ladder,
        answering);
  }

  StepStanding answeredBy(Map<String, String> agencies) {
    return new StepStanding(
        step,
        state,
        waitsFor,
        due,
        outcome,
        outcomeLabel,
        place,
        met,
        planned,
        agencies,
        ladder,
        answering);
  }

  /**
   * The same without what was answered, but for these agencies' own answers: that there is an
   * answer stays.
   *
   * @param whole whether what the step came to is withheld too
   */
  StepStanding withholding(Set<String> own, boolean whole) {
    Map<String, String> left = new HashMap<>(byAgency);
    left.replaceAll((agency, answer) -> own.contains(agency) ? answer : "");
    return new StepStanding(
        step,
        state,
        waitsFor,
        due,
        whole ? Optional.empty() : outcome,
        whole ? Optional.empty() : outcomeLabel,
        place,
        met,
        planned,
        left,
        ladder,
        answering);
  }

  /** The same with only what one agency owes, where each involved agency owes for itself. */
  StepStanding owedBy(Optional<String> agency) {
    return agency
        .map(a -> having(due.stream().filter(d -> d.owes().equals("agency:" + a)).toList()))
        .orElse(this);
  }

  /** Where a step is. */
  public enum State {
    /** Something else comes first. */
    WAITS,
    /** It can be done now. */
    OPEN,
    /** It has been done. */
    MET,
    /** It is not asked for in this case. */
    NOT_ASKED,
    /** It was decided, and an endorser sent it back to be answered. */
    RETURNED,
    /** Those who decide disagree: it is with the ladder. */
    WITH_LADDER
  }
}
