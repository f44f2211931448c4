package org.candour.config.example;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.criteria.Answer;
import org.candour.criteria.Facts;
import org.candour.engine.StepStanding;
import org.candour.engine.StepStanding.State;
import org.candour.framework.Framework;
import org.candour.pathway.Choice;
import org.candour.pathway.Guard.After;
import org.candour.pathway.Outcome;
import org.candour.pathway.Owner;
import org.candour.pathway.Step;
import org.candour.rule.Reason;

/** Does everything that a step waits for, so that an example begins where it matters. */
record Reaching(Playing playing, Deed deed, Act.Reach goal) {
  private static final int LONGEST = 40;

  void reach() {
    reach(goal.step(), new LinkedHashSet<>());
  }

  private void reach(String step, Set<String> under) {
    if (!under.add(step) || under.size() > LONGEST) {
      return;
    }
    StepStanding standing = standing(step);
    if (standing.state() == State.WAITS) {
      if (standing.step() instanceof Step.Endorsement endorsement) {
        meet(new After(endorsement.of(), Set.of()), under);
      }
      standing.step().guard().after().forEach(after -> meet(after, under));
    }
  }

  private void meet(After after, Set<String> under) {
    reach(after.step(), under);
    State state = standing(after.step()).state();
    if (state == State.OPEN || state == State.RETURNED) {
      perform(standing(after.step()).step(), after.outcomes());
    }
  }

  private StepStanding standing(String step) {
    return playing.stage().step(playing.type(deed), step);
  }

  private void perform(Step step, Set<String> wanted) {
    Act act;
    if (step instanceof Step.Obligation duty) {
      act = duty(duty, wanted);
    } else if (step instanceof Step.Decision decision) {
      String option = pick(step, wanted, allowed(decision));
      Optional<Act.Meeting> meeting =
          decision.owner() instanceof Owner.OfBody body
              ? Optional.of(new Meetings(playing.stage()).full(body.body()))
              : Optional.empty();
      act = new Act.Decide(step.id(), option, meeting, Act.Answers.filled());
    } else {
      List<String> passing =
          ((Step.Endorsement) step)
              .outcomes().stream()
                  .filter(o -> o.effect() == Outcome.Effect.PASSES)
                  .map(Outcome::id)
                  .toList();
      act = new Act.Endorse(step.id(), pick(step, wanted, passing), Act.Answers.filled());
    }
    play(act);
  }

  private List<String> allowed(Step.Decision decision) {
    Facts facts = playing.stage().facts();
    return decision.options().stream()
        .filter(o -> o.onlyWhen().map(c -> c.judge(facts).answer() == Answer.YES).orElse(true))
        .map(Choice::id)
        .toList();
  }

  private Act duty(Step.Obligation duty, Set<String> wanted) {
    List<String> answers = duty.answers().stream().map(org.candour.form.Option::id).toList();
    Optional<String> answer =
        answers.isEmpty() ? Optional.empty() : Optional.of(pick(duty, wanted, answers));
    if (duty.owner() instanceof Owner.ByAgency each) {
      return byAgency(duty, each, answer);
    }
    return new Act.Do(duty.id(), answer, Optional.empty(), Act.Answers.filled());
  }

  /** One agency is involved, and answers; where every agency is asked, all but the last have. */
  private Act byAgency(Step.Obligation duty, Owner.ByAgency each, Optional<String> answer) {
    Framework framework = playing.stage().framework();
    if (each instanceof Owner.EachInvolvedAgency) {
      play(new Act.Involve(Set.of(framework.agencies().keySet().iterator().next())));
    }
    List<Act> acts =
        each
            .asked(Set.of(framework.agencies().keySet().iterator().next()), framework.register())
            .stream()
            .<Act>map(a -> new Act.Do(duty.id(), answer, Optional.of(a), Act.Answers.filled()))
            .toList();
    acts.subList(0, acts.size() - 1).forEach(this::play);
    return acts.get(acts.size() - 1);
  }

  private String pick(Step step, Set<String> wanted, List<String> all) {
    return Optional.ofNullable(goal.taking().get(step.id()))
        .or(() -> all.stream().filter(wanted::contains).findFirst())
        .or(() -> all.stream().findFirst())
        .orElseThrow(() -> new Cannot("“" + step.name() + "” comes to nothing."));
  }

  private void play(Act act) {
    Said said =
        playing.play(
            new Deed(
                deed.place(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Invented."),
                deed.review(),
                act));
    if (!said.refused().isEmpty()) {
      String why = said.refused().stream().map(Reason::says).collect(Collectors.joining(" "));
      throw new Cannot("On the way there something was refused: " + why);
    }
  }
}
