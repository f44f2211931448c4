package org.candour.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.candour.engine.StepStanding.State;
import org.candour.pathway.Shape;
import org.candour.time.At;
import org.candour.time.Reckoning;
import org.candour.time.Recurrence;
import org.candour.time.When;

/** A duty that comes round: the times that were missed, and the one that is due now or next. */
record Rounds(
    ReviewRecord review, Clock clock, Function<String, StepStanding> steps, Instant about) {

  List<Due> of(Shape.Again again, StepStanding standing, Due due) {
    return clock
        .anchors()
        .apply(again.anchor())
        .map(at -> of(again, standing, at.when(), due))
        .orElse(List.of(due));
  }

  private List<Due> of(Shape.Again again, StepStanding standing, When first, Due due) {
    Recurrence.Rounds rounds =
        again
            .recurrence()
            .on(today(again), first, review.done(standing.step().id()), clock.calendar());
    List<Due> all = new ArrayList<>();
    rounds
        .missed()
        .forEach(on -> all.add(at(due, on, Due.State.MISSED, "Missed: " + on.words() + ". ")));
    if (standing.state() != State.MET) {
      Reckoning soonest = rounds.soonest();
      String says =
          (rounds.due().isPresent() ? "" : "Done for this time. Next: ") + soonest.words();
      all.add(at(due, soonest, state(due, soonest), says + ". "));
    }
    return all;
  }

  /** What ended it also ends the times it could be missed. */
  private When today(Shape.Again again) {
    return again.until().flatMap(id -> steps.apply(id).met()).orElse(new At(about));
  }

  private Due.State state(Due due, Reckoning on) {
    return on.late(about) && !due.target() ? Due.State.OVERDUE : Due.State.OPEN;
  }

  private static Due at(Due due, Reckoning on, Due.State state, String says) {
    return new Due(
        due.review(),
        due.step(),
        due.stepName(),
        due.rule(),
        due.owes(),
        due.owesName(),
        due.target(),
        state,
        Optional.of(on),
        due.opens(),
        Optional.of(on.tooLateFrom()),
        says + due.says(),
        due.anchorPlace(),
        Optional.empty(),
        due.barred());
  }
}
