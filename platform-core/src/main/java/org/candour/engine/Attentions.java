package org.candour.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.criteria.Criterion;
import org.candour.criteria.Facts;
import org.candour.criteria.Value;
import org.candour.engine.Assessment.Attention;
import org.candour.framework.Framework;
import org.candour.journal.Happening;
import org.candour.journal.Happening.AttendanceCorrected;
import org.candour.journal.Happening.DecisionMade;
import org.candour.journal.Happening.DisagreementSettled;
import org.candour.journal.Happening.StepDone;
import org.candour.journal.Mark;
import org.candour.journal.Sitting;
import org.candour.pathway.Choice;
import org.candour.pathway.Owner;
import org.candour.pathway.Step;
import org.candour.rule.Reason;

/**
 * What has to be looked at again: a decision that would not have been valid on what is known now,
 * and a report that broke a rule and was never adopted. A decision stands as it was made; the
 * finding is a duty to look again, and goes when it was decided anew.
 */
record Attentions(Dossier dossier, CaseRecord record, List<ReviewStanding> reviews) {

  List<Attention> all() {
    List<Attention> found = new ArrayList<>();
    for (Known known : record.all()) {
      if (!known.entry().effective() && !known.withdrawn() && !doneSince(known)) {
        breaches(known).forEach(r -> found.add(new Attention(known.place(), r)));
      }
    }
    reviews.forEach(review -> decisions(review, found));
    return found;
  }

  private static List<Reason> breaches(Known known) {
    return known.entry().verdict().marks().stream()
        .filter(m -> m.kind() == Mark.Kind.BREACH)
        .map(
            m ->
                Reason.integrity("entry", "Recorded, but without effect: " + m.says())
                    .toMend(
                        "Decide or do it again in a way that keeps the rule, and adopt what was"
                            + " recorded."))
        .toList();
  }

  /** Whether the same was later done in a way that has effect. */
  private boolean doneSince(Known breach) {
    return record.all().stream()
        .anyMatch(k -> k.place() > breach.place() && k.stands() && same(k.what(), breach.what()));
  }

  private static boolean same(Happening one, Happening other) {
    boolean sameStep =
        ReviewRecord.stepOf(one).isPresent()
            && ReviewRecord.stepOf(one).equals(ReviewRecord.stepOf(other));
    if (one instanceof StepDone a && other instanceof StepDone b) {
      return sameStep && a.agency().equals(b.agency());
    }
    return sameStep && (one.getClass() == other.getClass() || (decides(one) && decides(other)));
  }

  private static boolean decides(Happening what) {
    return what instanceof DecisionMade || what instanceof DisagreementSettled;
  }

  private void decisions(ReviewStanding review, List<Attention> found) {
    Ways way = new Ways(id -> review.step(id).orElseThrow());
    Optional<Framework> framework = dossier.frameworks().version(review.version());
    for (StepStanding standing : review.steps()) {
      if (standing.step() instanceof Step.Decision step
          && standing.state() == StepStanding.State.MET
          && framework.isPresent()) {
        lookAgain(framework.get(), step, standing, way, found);
      }
    }
  }

  private void lookAgain(
      Framework framework,
      Step.Decision step,
      StepStanding standing,
      Ways way,
      List<Attention> found) {
    long place = standing.place().orElse(0L);
    standing
        .outcome()
        .flatMap(step::option)
        .filter(o -> !readsErased(o))
        .flatMap(o -> new Options(record.facts()).withheld(step, o))
        .ifPresent(r -> found.add(new Attention(place, notValidNow(r))));
    way.to(step)
        .first()
        .forEach(
            first -> found.add(new Attention(place, notValidNow(Steps.comesFirst(step, first)))));
    record.all().stream()
        .filter(k -> k.place() == place)
        .findFirst()
        .ifPresent(k -> meeting(framework, standing, k, found));
  }

  /** What was judged stands after a lawful erasure: a value that is gone speaks against nothing. */
  private boolean readsErased(Choice option) {
    Facts facts = record.facts();
    return option
        .onlyWhen()
        .map(Criterion::reads)
        .map(ids -> ids.anyMatch(id -> facts.of(id) instanceof Value.Erased))
        .orElse(false);
  }

  /**
   * The meeting judged again on what is known now: who really was there, and in which seats the
   * case puts them, with the votes as cast.
   */
  private void meeting(
      Framework framework, StepStanding standing, Known decision, List<Attention> found) {
    Optional<Sitting> rests = decision.what().restsOn();
    if (rests.isPresent()
        && standing.takenBy(record.facts()).orElse(null) instanceof Owner.OfBody body) {
      Judgement judgement = new Judgement();
      Sitting sitting =
          corrected(decision, rests.get())
              .map(s -> s.voting(rests.get().votes()))
              .orElse(rests.get());
      new BodyDecision(
              framework,
              record.facts(),
              decision.happened().day(),
              (Step.Decision) standing.step(),
              body,
              standing.onRung(),
              judgement)
          .judge(Optional.of(sitting));
      judgement.refusals(Asking.ofNobody(Optional.empty())).stream()
          .map(Attentions::notValidNow)
          .forEach(r -> found.add(new Attention(decision.place(), r)));
    }
  }

  private Optional<Sitting> corrected(Known decision, Sitting rests) {
    return record.all().stream()
        .filter(k -> k.place() > decision.place() && k.stands())
        .map(Known::what)
        .filter(AttendanceCorrected.class::isInstance)
        .map(AttendanceCorrected.class::cast)
        .filter(a -> rests.isOf(a.body(), a.meeting(), a.item()))
        .map(AttendanceCorrected::sitting)
        .reduce((a, b) -> b);
  }

  private static Reason notValidNow(Reason reason) {
    return new Reason(
        reason.kind(),
        "This decision stands as it was made, but on what is known now it would not have been"
            + " valid. "
            + reason.says(),
        Optional.of("Look at the decision again, and record a new one if it should change."),
        reason.rule(),
        reason.field());
  }
}
