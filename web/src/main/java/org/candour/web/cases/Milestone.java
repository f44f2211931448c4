package org.candour.web.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.candour.engine.Due;
import org.candour.engine.StepStanding;
import org.candour.time.When;
import org.candour.web.shared.Badge;

/** One deadline between the day it is counted from and the day it was met, if it was. */
record Milestone(
    String name,
    String owes,
    Badge badge,
    Optional<LocalDate> from,
    Optional<LocalDate> opens,
    Optional<LocalDate> due,
    Optional<LocalDate> met) {

  static Milestone of(Due due, StepStanding step, Instant now) {
    boolean done = due.state() == Due.State.MET || due.state() == Due.State.MET_LATE;
    return new Milestone(
        due.stepName(),
        due.owesName(),
        Badge.of(due, now),
        due.reckoning().map(r -> r.anchor().day()),
        due.opens().map(r -> r.day()),
        due.day(),
        done ? step.met().map(When::day) : Optional.empty());
  }

  boolean dated() {
    return due.isPresent();
  }
}
