package org.candour.config.example;

import java.util.Map;
import java.util.Optional;
import org.candour.criteria.Value;
import org.candour.journal.Happening;
import org.candour.pathway.Ladder;
import org.candour.pathway.Owner;
import org.candour.pathway.Step;

/** Plays what becomes of a disagreement: it is raised, goes up, is settled. */
record Disputing(Playing playing, Deed deed) {

  Said play(Act act) {
    if (act instanceof Act.Disagree it) {
      return playing.say(
          deed,
          playing.stage().team(),
          new Happening.DisagreementRaised(review(), it.step(), Map.of(), Optional.empty()));
    }
    return act instanceof Act.Escalate it ? escalate(it) : settle((Act.Settle) act);
  }

  /** It goes up from whoever has it, to the next rung unless the example says which. */
  private Said escalate(Act.Escalate it) {
    Stage stage = playing.stage();
    int next =
        stage
            .step(playing.type(deed), it.step())
            .ladder()
            .flatMap(at -> at.next(stage.facts()))
            .map(Ladder.Reached::number)
            .orElse(2);
    int rung = it.rung().filter(r -> r.matches("[1-9]")).map(Integer::parseInt).orElse(next);
    return playing.atMeeting(
        deed,
        it.meeting(),
        new Playing.Owed(it.step(), settles(playing.step(deed, it.step()))),
        sitting ->
            new Happening.DisagreementEscalated(review(), it.step(), rung, Map.of(), sitting));
  }

  private Said settle(Act.Settle it) {
    Step step = playing.step(deed, it.step());
    Map<String, Value> answers = playing.filled(step, it.option(), it.answers());
    return playing.atMeeting(
        deed,
        it.meeting(),
        new Playing.Owed(it.step(), settles(step)),
        sitting ->
            new Happening.DisagreementSettled(
                review(), it.step(), it.option(), answers, sitting, Optional.empty()));
  }

  private Optional<Owner> settles(Step step) {
    return playing.stage().settles(playing.type(deed), step);
  }

  private String review() {
    return playing.review(deed);
  }
}
