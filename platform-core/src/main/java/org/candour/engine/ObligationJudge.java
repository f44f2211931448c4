package org.candour.engine;

import java.util.Optional;
import java.util.stream.Collectors;
import org.candour.form.Option;
import org.candour.journal.Happening.StepDone;
import org.candour.pathway.Owner;
import org.candour.pathway.Step;
import org.candour.rule.Reason;

/** Whether a duty may be recorded as done. Doing it late is marked, never refused. */
final class ObligationJudge {
  private ObligationJudge() {}

  static void judge(StepDone it, Scene scene, Judgement judgement) {
    scene
        .review(it.review(), judgement)
        .flatMap(r -> scene.step(r, it.step(), Step.Obligation.class, judgement))
        .ifPresent(standing -> judge(it, standing, scene, judgement));
  }

  private static void judge(StepDone it, StepStanding standing, Scene scene, Judgement judgement) {
    Step.Obligation step = (Step.Obligation) standing.step();
    once(it, standing, judgement);
    scene.timely(standing.owedBy(it.agency()), judgement);
    answer(it, step, judgement);
    ReferralJudge.Asks.judge(
        step.asks(), it.answer().orElse(""), it.answers(), scene.now().facts(), judgement);
    if (step.owner() instanceof Owner.EachInvolvedAgency) {
      agency(it, step, standing, scene, judgement);
    } else {
      judgement.against(scene.mayAct(step.owner(), step.rule(), step.name()));
    }
  }

  private static void once(StepDone it, StepStanding standing, Judgement judgement) {
    boolean again =
        it.agency()
            .map(standing.byAgency()::containsKey)
            .orElse(standing.state() == StepStanding.State.MET);
    if (again) {
      judgement.against(
          Reason.integrity("step", "“" + standing.step().name() + "” has already been recorded.")
              .toMend("If what was recorded is wrong, correct that entry."));
    }
  }

  private static void answer(StepDone it, Step.Obligation step, Judgement judgement) {
    String options = step.answers().stream().map(Option::label).collect(Collectors.joining(", "));
    boolean known =
        it.answer()
            .map(a -> step.answers().stream().anyMatch(o -> o.id().equals(a)))
            .orElse(step.answers().isEmpty());
    if (!known) {
      String says =
          step.answers().isEmpty()
              ? "“" + step.name() + "” takes no answer."
              : "Choose one of: " + options + ".";
      judgement.against(Reason.input("answer", says));
    }
  }

  private static void agency(
      StepDone it, Step.Obligation step, StepStanding standing, Scene scene, Judgement judgement) {
    Optional<String> agency = it.agency();
    if (agency.isEmpty()) {
      judgement.against(Reason.input("agency", "Say which agency this is from."));
    } else if (standing.due().stream().noneMatch(d -> d.owes().equals("agency:" + agency.get()))
        && !standing.byAgency().containsKey(agency.get())) {
      judgement.against(
          Reason.integrity("agency", "That agency has not been asked in this review.")
              .toMend("Name it as an involved agency first."));
    } else {
      String name =
          Optional.ofNullable(scene.framework().agencies().get(agency.get()))
              .map(a -> a.name())
              .orElse("that agency");
      Owner owner = new Owner.OfAgency(agency.get(), name);
      if (!scene.runs()) {
        judgement.against(scene.mayAct(owner, step.rule(), step.name()));
      }
    }
  }
}
