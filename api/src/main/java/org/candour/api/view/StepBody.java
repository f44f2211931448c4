package org.candour.api.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.api.json.Codes;
import org.candour.api.problem.ReasonBody;
import org.candour.api.problem.RuleBody;
import org.candour.engine.StepStanding;
import org.candour.pathway.Step;
import org.candour.time.When;

/**
 * One step of a review and how it stands.
 *
 * @param kind {@code obligation}, {@code decision} or {@code endorsement}
 * @param waitsFor why it cannot begin yet
 * @param outcome what it came to
 * @param place the entry that met it
 * @param planned the day it is planned for, as last set
 * @param silence why it counts as answered though nobody answered in time
 * @param byAgency where each involved agency owes an answer: what each gave
 */
public record StepBody(
    String step,
    String name,
    String kind,
    RuleBody rule,
    DueBody.Owes owner,
    StepStanding.State state,
    List<ReasonBody> waitsFor,
    List<DueBody> due,
    Optional<OutcomeBody> outcome,
    Optional<Long> place,
    Optional<When> met,
    Optional<When> planned,
    Optional<ReasonBody> silence,
    Map<String, String> byAgency) {

  /** An option, outcome or answer by its id, with its label. */
  public record OutcomeBody(String id, String label) {}

  /** The step as it is answered. */
  public static StepBody of(StepStanding standing) {
    Step step = standing.step();
    return new StepBody(
        step.id(),
        step.name(),
        Codes.of(step.getClass()),
        RuleBody.of(step.rule()),
        new DueBody.Owes(step.owner().code(), step.owner().name()),
        standing.state(),
        ReasonBody.all(standing.waitsFor()),
        DueBody.all(standing.due()),
        standing.outcome().map(id -> new OutcomeBody(id, standing.outcomeLabel().orElse(id))),
        standing.place(),
        standing.met(),
        standing.planned(),
        standing.answering().silence().map(silent -> ReasonBody.of(silent.why())),
        standing.byAgency());
  }
}
