package org.candour.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param byAgency where each involved agency owes an answer: what each gave; an agency not in it
 *     still owes
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
    Map<String, String> byAgency) {
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
        Map.of());
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
        Map.of());
  }

  StepStanding having(List<Due> its) {
    return new StepStanding(
        step, state, waitsFor, its, outcome, outcomeLabel, place, met, planned, byAgency);
  }

  StepStanding plannedFor(Optional<When> day) {
    return new StepStanding(
        step, state, waitsFor, due, outcome, outcomeLabel, place, met, day, byAgency);
  }

  StepStanding in(State other) {
    return new StepStanding(
        step, other, waitsFor, due, outcome, outcomeLabel, place, met, planned, byAgency);
  }

  StepStanding answeredBy(Map<String, String> agencies) {
    return new StepStanding(
        step, state, waitsFor, due, outcome, outcomeLabel, place, met, planned, agencies);
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
