package org.candour.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.framework.Framework;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.journal.Happening.Corrected;
import org.candour.journal.Happening.ReviewOpened;
import org.candour.journal.Happening.StepDone;
import org.candour.journal.Mark;
import org.candour.journal.Verdict;
import org.candour.pathway.Paper;
import org.candour.pathway.Step;
import org.candour.rule.Reason;
import org.candour.tenancy.PersonId;
import org.candour.time.Civil;

/**
 * The answers of a case that one person may not see, since they are drawn into a paper that is for
 * others, or not for them yet. The entries stay, without those answers: that something was done,
 * and when, is no paper. Facts of the case are none either.
 */
final class Restricted {
  private final Dossier dossier;
  private final PersonId person;
  private final Set<String> agencies;
  private final Set<String> begun;
  private final boolean seesAll;
  private final Set<From> hidden = new HashSet<>();
  private final List<Reason> reasons = new ArrayList<>();
  private final List<PaperStanding> papers = new ArrayList<>();

  /** What a paper is drawn from: a step of a review, or its referral. */
  private record From(String review, String step) {}

  Restricted(Dossier dossier, Assessment now, PersonId person) {
    this.dossier = dossier;
    this.person = person;
    this.agencies = dossier.held(now.about()).agenciesOf(person, Civil.dayOf(now.about()));
    Standing standing =
        Standing.of(dossier.frameworks(), dossier.appointments(), person, now.about());
    this.seesAll = !standing.everyCase().isEmpty();
    this.begun = now.reviews().stream().map(ReviewStanding::review).collect(Collectors.toSet());
    now.reviews().forEach(review -> read(review, now));
  }

  private void read(ReviewStanding review, Assessment now) {
    Optional<Framework> framework = dossier.frameworks().version(review.version());
    if (framework.isEmpty()) {
      return;
    }
    Papers ofReview = new Papers(dossier, framework.get(), now, review, now.about());
    Set<String> open = new HashSet<>();
    for (Paper paper : ofReview.all()) {
      List<Reason> against = seesAll ? List.of() : ofReview.maySee(paper, person);
      papers.add(PaperStanding.of(review, paper, against));
      if (against.isEmpty()) {
        open.addAll(paper.seenBy().isEmpty() ? List.of() : paper.drawnFrom());
      } else {
        paper.drawnFrom().forEach(step -> hidden.add(new From(review.review(), step)));
        reasons.addAll(against);
      }
    }
    open.forEach(step -> hidden.remove(new From(review.review(), step)));
  }

  /** Every paper of the case, and whether it is for this person. */
  List<PaperStanding> papers() {
    return List.copyOf(papers);
  }

  /** Why something is withheld; nothing when nothing is. */
  List<Reason> reasons() {
    return hidden.isEmpty() ? List.of() : reasons.stream().distinct().toList();
  }

  /** The entries, without the answers that are withheld. */
  List<Entry> shown(List<Entry> journal, Set<Long> places) {
    return journal.stream()
        .map(entry -> places.contains(entry.place()) ? without(entry) : entry)
        .toList();
  }

  private static Entry without(Entry entry) {
    return new Entry(
        entry.subject(),
        entry.place(),
        entry.stamp(),
        without(entry.what()),
        without(entry.verdict()));
  }

  /** A mark may quote an answer, and tells by its rule which question was put. */
  private static Verdict without(Verdict verdict) {
    return new Verdict(
        verdict.effective(),
        verdict.marks().stream()
            .filter(mark -> mark.kind() != Mark.Kind.NOTE)
            .map(mark -> mark.kind() == Mark.Kind.LATE ? mark : without(mark))
            .toList(),
        verdict.criteria());
  }

  private static Mark without(Mark mark) {
    return new Mark(
        mark.kind(), Optional.empty(), "What this mark says is withheld with the answers.");
  }

  /** How a duty was answered goes with the rest of the answer. */
  private static Happening without(Happening what) {
    return what instanceof StepDone done
        ? new StepDone(done.review(), done.step(), done.agency(), Optional.empty(), Map.of())
        : what.answering(Map.of());
  }

  /** A review without how duties were answered of which the answers are withheld. */
  ReviewStanding shown(ReviewStanding review, Set<Long> places) {
    return hidden.isEmpty()
        ? review
        : review.with(
            review.steps().stream().map(step -> shown(review.review(), step, places)).toList());
  }

  private StepStanding shown(String review, StepStanding step, Set<Long> places) {
    return step.step() instanceof Step.Obligation
            && hidden.contains(new From(review, step.step().id()))
        ? step.withholding(agencies, step.place().map(places::contains).orElse(true))
        : step;
  }

  /** The places of entries of which answers are withheld, those that correct them among them. */
  Set<Long> places(List<Entry> journal) {
    Set<Long> places = new HashSet<>();
    for (Entry entry : journal) {
      Happening what = entry.what();
      boolean corrects = what instanceof Corrected it && places.contains(it.place());
      if (corrects || ((isHidden(what) || isLost(entry)) && !own(entry))) {
        places.add(entry.place());
      }
    }
    return places;
  }

  /**
   * A referral without effect began no review, so nothing says who may see that review's papers.
   * Its answers are for those alone who see everything.
   */
  private boolean isLost(Entry entry) {
    return !seesAll
        && entry.what() instanceof ReviewOpened opened
        && !begun.contains(opened.review())
        && dossier
            .frameworks()
            .version(entry.stamp().framework())
            .map(framework -> framework.papers().values().stream().anyMatch(p -> of(opened, p)))
            .orElse(false);
  }

  private static boolean of(ReviewOpened opened, Paper paper) {
    return paper.review().equals(opened.type())
        && paper.drawnFrom().contains(Paper.REFERRAL)
        && !paper.seenBy().isEmpty();
  }

  private boolean isHidden(Happening what) {
    return Drawn.reviewOf(what)
        .flatMap(review -> Drawn.stepOf(what).map(step -> new From(review, step)))
        .map(hidden::contains)
        .orElse(false);
  }

  /** What somebody said themself, or their agency, is no secret to them. */
  private boolean own(Entry entry) {
    return entry.stamp().by().person().equals(person)
        || Drawn.agencyOf(entry.what()).map(agencies::contains).orElse(false);
  }
}
