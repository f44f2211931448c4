package org.candour.engine;

import java.util.Optional;
import org.candour.criteria.Facts;
import org.candour.journal.Happening.DisagreementEscalated;
import org.candour.pathway.Ladder;
import org.candour.pathway.Owner;
import org.candour.pathway.Step;
import org.candour.rule.Reason;

/**
 * Whether a disagreement may go up to a rung: the next one, by whoever has it, or by those who
 * raised it once the rung has had its time. A body lets it go up at a meeting; none of its members
 * does so for it.
 */
record Escalation(
    DisagreementEscalated it,
    StepStanding standing,
    OnLadder at,
    Scene scene,
    Judgement judgement) {

  void judge() {
    Facts facts = scene.now().facts();
    Optional<Owner> has = at.settles(facts);
    Optional<Ladder.Reached> next = at.next(facts);
    if (has.isEmpty()) {
      judgement.against(
          DisagreementJudge.notTold(at.ladder(), at.from(), facts, "Who settles", standing.step()));
    } else if (next.isEmpty()) {
      judgement.against(last(has.get()));
    } else {
      DisagreementJudge.afterItCame(at, standing.step(), scene, judgement);
      goesTo(next.get(), it.rung());
      takenUp(has.get());
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
          DisagreementJudge.notTold(
              at.ladder(),
              next.number(),
              scene.now().facts(),
              "Who next settles",
              standing.step()));
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

  private void takenUp(Owner has) {
    if (it.sitting().isEmpty()) {
      judgement.against(mayTakeUp(has));
    } else if (has instanceof Owner.OfBody body) {
      new BodyDecision(
              scene.framework(),
              scene.now().facts(),
              scene.happened().day(),
              (Step.Decision) standing.step(),
              body,
              Optional.of(at),
              judgement)
          .letsGo(it.sitting().get());
      DecisionJudge.mayRecord(it.sitting().get(), body, scene, judgement);
    } else {
      judgement.against(DisagreementJudge.notAtMeeting(at.ladder(), standing.step(), has));
    }
  }

  /** What whoever has it has already let go up may be reported by the business unit. */
  private Optional<Reason> mayTakeUp(Owner has) {
    boolean body = has instanceof Owner.OfBody;
    if (!body && (scene.holds(has) || (scene.runs() && scene.reported()))) {
      return Optional.empty();
    }
    if (scene.runs() || scene.holds(standing.step().owner())) {
      return standing.rungDue().filter(this::stillHasTime).map(due -> tooSoon(due, has));
    }
    return Optional.of(body && scene.holds(has) ? atItsMeeting(has) : notYours(has));
  }

  private Reason atItsMeeting(Owner has) {
    return Reason.authority(
            "“" + name() + "” is with " + has.said() + ", which lets it go up at a meeting.")
        .restingOn(at.ladder().rule())
        .toMend(
            "Record on the item of a meeting of " + has.said() + " that there is no agreement.");
  }

  private Reason notYours(Owner has) {
    return Reason.authority(
            "“"
                + name()
                + "” is taken up by "
                + has.said()
                + " or by those who disagree. Nothing that you hold here lets you do it.")
        .restingOn(at.ladder().rule())
        .toMend("Ask " + has.said() + " to let it go up.");
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
