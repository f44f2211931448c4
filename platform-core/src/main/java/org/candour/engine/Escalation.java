package org.candour.engine;

import java.util.Optional;
import org.candour.pathway.Ladder;
import org.candour.pathway.Owner;
import org.candour.rule.Reason;

/**
 * Whether a disagreement may go up to a rung: the next one, by whoever has it, or by those who
 * raised it once the rung has had its time.
 */
record Escalation(StepStanding standing, OnLadder at, Scene scene, Judgement judgement) {

  void judge(int rung) {
    Optional<Owner> has = at.settles(scene.now().facts());
    Optional<Ladder.Reached> next = at.next(scene.now().facts());
    if (has.isEmpty()) {
      judgement.against(DisagreementJudge.notTold(at.ladder(), "Who settles", standing.step()));
    } else if (next.isEmpty()) {
      judgement.against(last(has.get()));
    } else {
      goesTo(next.get(), rung);
      judgement.against(mayTakeUp(has.get()));
    }
  }

  private String name() {
    return standing.step().name();
  }

  private Reason last(Owner has) {
    return Reason.of(
            at.ladder().rule(),
            "rung",
            "“"
                + name()
                + "” is with "
                + has.name()
                + ", the last to settle it. It goes no further.")
        .toMend("Record how " + has.name() + " settled it.");
  }

  private void goesTo(Ladder.Reached next, int rung) {
    if (next.owner().isEmpty()) {
      judgement.against(
          DisagreementJudge.notTold(at.ladder(), "Who next settles", standing.step()));
    } else if (rung < next.number()) {
      judgement.against(
          Reason.integrity("rung", "“" + name() + "” has already come to that rung or past it.")
              .toMend("Look at who has it now."));
    } else if (rung > next.number()) {
      String to = next.owner().get().name();
      judgement.against(
          Reason.of(
                  at.ladder().rule(),
                  "rung",
                  "“" + name() + "” goes to " + to + " next, and no rung is skipped.")
              .toMend("Let it go up to " + to + " first."));
    }
  }

  /** What whoever has it has already let go up may be reported by the business unit. */
  private Optional<Reason> mayTakeUp(Owner has) {
    if (scene.holds(has) || (scene.runs() && scene.reported())) {
      return Optional.empty();
    }
    return scene.runs() || scene.holds(standing.step().owner())
        ? standing.rungDue().filter(this::stillHasTime).map(due -> tooSoon(due, has))
        : Optional.of(
            Reason.authority(
                    "“"
                        + name()
                        + "” is taken up by "
                        + has.name()
                        + " or by those who disagree. You hold no post or seat that carries it.")
                .restingOn(at.ladder().rule())
                .toMend("Ask " + has.name() + " to let it go up."));
  }

  private boolean stillHasTime(Due due) {
    return due.dueBefore().map(scene.happened().start()::isBefore).orElse(false);
  }

  private Reason tooSoon(Due due, Owner has) {
    return Reason.of(
            at.ladder().rule(),
            "rung",
            has.name() + " still has time to settle “" + name() + "”. " + due.says())
        .toMend("Wait until then, or ask " + has.name() + " to let it go up.");
  }
}
