package org.candour.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.body.Appointments;
import org.candour.engine.ReviewRecord.StepOf;
import org.candour.engine.Seen.Unseen;
import org.candour.engine.StepStanding.State;
import org.candour.framework.Framework;
import org.candour.journal.Entry;
import org.candour.journal.Happening.Corrected;
import org.candour.pathway.Owner;
import org.candour.pathway.Step;
import org.candour.rule.Reason;
import org.candour.tenancy.PersonId;
import org.candour.time.Civil;

/**
 * What somebody may not see yet. Where a framework has two steps taken blind to each other, whoever
 * takes one of them sees nothing of the other until both have been taken. The business unit, which
 * records for both, sees everything, as does whoever takes both.
 */
record Sight(Dossier dossier, PersonId person) {

  Seen of(Assessment whole) {
    List<Unseen> unseen = whole.reviews().stream().flatMap(r -> unseen(r, whole)).toList();
    if (unseen.isEmpty()) {
      return new Seen(whole, dossier.journal(), unseen);
    }
    Dossier left = dossier.only(seen(steps(unseen)));
    Assessment partly = Engine.assess(left, whole.knownAt(), whole.about());
    return new Seen(partly.without(unseen), left.journal(), unseen);
  }

  private Stream<Unseen> unseen(ReviewStanding review, Assessment whole) {
    return dossier
        .frameworks()
        .version(review.version())
        .filter(framework -> !review.type().blind().isEmpty() && !runs(framework, whole))
        .map(framework -> unseen(review, framework, whole))
        .orElse(Stream.empty());
  }

  private Stream<Unseen> unseen(ReviewStanding review, Framework framework, Assessment whole) {
    return review.steps().stream()
        .filter(step -> holds(step.step().owner(), framework, whole))
        .flatMap(
            step ->
                review.type().blind().getOrDefault(step.step().id(), Set.of()).stream()
                    .flatMap(other -> review.step(other).stream())
                    .filter(other -> !open(step, other))
                    .filter(other -> !holds(other.step().owner(), framework, whole))
                    .map(other -> unseen(review, step.step(), other.step())));
  }

  /** Whether both have been taken, or one of them never is. */
  private static boolean open(StepStanding one, StepStanding other) {
    return (one.state() == State.MET && other.state() == State.MET)
        || one.state() == State.NOT_ASKED
        || other.state() == State.NOT_ASKED;
  }

  private static Unseen unseen(ReviewStanding review, Step step, Step other) {
    return new Unseen(
        review.review(),
        other,
        Reason.of(
            step.rule(),
            "“"
                + other.name()
                + "” is not shown to you until it and “"
                + step.name()
                + "” have both been recorded."));
  }

  private boolean holds(Owner owner, Framework framework, Assessment whole) {
    return owner.isHeldBy(
        person, Civil.dayOf(whole.about()), framework.seats(then(whole), whole.facts()));
  }

  private boolean runs(Framework framework, Assessment whole) {
    Set<String> posts = framework.postsTagged(Scene.BUSINESS_UNIT);
    return then(whole).postsOf(person, Civil.dayOf(whole.about())).stream()
        .anyMatch(posts::contains);
  }

  /** What was left by then lets nobody see anything more. */
  private Appointments then(Assessment whole) {
    return dossier.appointments().at(whole.about());
  }

  static Set<StepOf> steps(List<Unseen> unseen) {
    Set<StepOf> steps = new HashSet<>();
    unseen.forEach(u -> steps.add(new StepOf(u.review(), u.step().id())));
    return steps;
  }

  /** Without the entries about such a step, and without what corrects one of them. */
  private List<Entry> seen(Set<StepOf> hidden) {
    Set<Long> places = new HashSet<>();
    return dossier.journal().stream().filter(entry -> isSeen(entry, hidden, places)).toList();
  }

  private static boolean isSeen(Entry entry, Set<StepOf> hidden, Set<Long> places) {
    Optional<StepOf> about = ReviewRecord.stepOf(entry.what());
    boolean corrects = entry.what() instanceof Corrected it && places.contains(it.place());
    boolean left = about.map(hidden::contains).orElse(false) || corrects;
    if (left) {
      places.add(entry.place());
    }
    return !left;
  }
}
