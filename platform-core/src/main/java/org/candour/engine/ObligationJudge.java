package org.candour.engine;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.form.Option;
import org.candour.journal.Happening.StepDone;
import org.candour.pathway.Owner;
import org.candour.pathway.Step;
import org.candour.rule.Reason;

/** Whether a duty may be recorded as done. Doing it late is marked, never refused. */
final class ObligationJudge {
  private ObligationJudge() {}

  static void judge(StepDone it, Scene scene, Dossier dossier, Judgement judgement) {
    scene
        .review(it.review(), judgement)
        .flatMap(r -> scene.step(r, it.step(), Step.Obligation.class, judgement))
        .ifPresent(standing -> judge(it, standing, scene, dossier, judgement));
  }

  private static void judge(
      StepDone it, StepStanding standing, Scene scene, Dossier dossier, Judgement judgement) {
    Step.Obligation step = (Step.Obligation) standing.step();
    once(it, standing, judgement);
    scene.timely(each(step) ? standing.owedBy(it.agency()) : standing, judgement);
    scene.barred(it.review(), standing, it.answer().orElse(""), judgement);
    answer(it, step, judgement);
    ReferralJudge.Asks.judge(
        step.asks(), it.answer().orElse(""), it.answers(), scene.now().facts(), judgement);
    if (step.owner() instanceof Owner.ByAgency each) {
      agency(
          it,
          step,
          each.asked(involved(it.review(), scene, dossier), scene.framework().register()),
          scene,
          judgement);
    } else {
      it.agency().ifPresent(a -> judgement.against(notByAgency(step)));
      judgement.against(scene.mayAct(step.owner(), step.rule(), step.name()));
    }
  }

  private static boolean each(Step step) {
    return step.owner() instanceof Owner.ByAgency;
  }

  private static Set<String> involved(String review, Scene scene, Dossier dossier) {
    return new CaseRecord(scene.now().knownAt(), dossier)
        .review(review)
        .map(ReviewRecord::involved)
        .orElse(Set.of());
  }

  private static Reason notAsked(String agency, Step.Obligation step) {
    Reason not = Reason.integrity("agency", agency + " has not been asked in this review.");
    return step.owner() instanceof Owner.EachInvolvedAgency
        ? not.toMend("Name it as an involved agency first.")
        : not.restingOn(step.rule()).toMend("Only " + step.owner().said() + " owes this answer.");
  }

  private static Reason notByAgency(Step step) {
    return Reason.input("agency", "“" + step.name() + "” is not answered agency by agency.")
        .toMend("Leave the agency out.");
  }

  private static void once(StepDone it, StepStanding standing, Judgement judgement) {
    boolean again =
        (it.agency().isPresent() && each(standing.step()))
            ? standing.byAgency().containsKey(it.agency().get())
            : standing.state() == StepStanding.State.MET;
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
      StepDone it, Step.Obligation step, Set<String> asked, Scene scene, Judgement judgement) {
    Optional<String> agency = it.agency();
    if (agency.isEmpty()) {
      judgement.against(Reason.input("agency", "Say which agency this is from."));
    } else if (!scene.framework().agencies().containsKey(agency.get())) {
      judgement.against(
          CaseJudges.unknown(
              agency.get(), "agency", scene.framework().agencies().keySet(), "agency"));
    } else {
      String name = scene.framework().register().agencyName(agency.get());
      if (!asked.contains(agency.get())) {
        judgement.against(notAsked(name, step));
      }
      judgement.against(
          scene.mayAct(new Owner.OfAgency(agency.get(), name), step.rule(), step.name()));
    }
  }
}
