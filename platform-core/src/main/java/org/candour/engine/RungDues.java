package org.candour.engine;

import java.time.Instant;
import java.util.Optional;
import org.candour.criteria.Facts;
import org.candour.engine.StepStanding.State;
import org.candour.pathway.Owner;
import org.candour.pathway.Step;
import org.candour.time.Reckoning;
import org.candour.time.WorkingCalendar;

/** By when the rung that a disagreement lies with has to settle it, or let it go up. */
record RungDues(ReviewRecord review, Facts facts, WorkingCalendar calendar, Instant about) {

  Optional<Due> of(StepStanding standing) {
    return standing
        .ladder()
        .filter(at -> standing.state() == State.WITH_LADDER)
        .flatMap(at -> at.time(facts, calendar).map(time -> due(standing.step(), at, time)));
  }

  private Due due(Step step, OnLadder at, Reckoning time) {
    Owner owner = at.settles(facts).orElseThrow();
    String says = time.words() + ". Counted from: the disagreement came to " + owner.name() + ".";
    return new Due(
        review.id(),
        step.id(),
        "Settle: " + step.name(),
        at.rule(facts),
        owner.code(),
        owner.name(),
        false,
        time.late(about) ? Due.State.OVERDUE : Due.State.OPEN,
        Optional.of(time),
        Optional.empty(),
        Optional.of(time.tooLateFrom()),
        says,
        at.place(),
        Optional.empty(),
        Optional.empty());
  }
}
