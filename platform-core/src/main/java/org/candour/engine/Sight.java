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
import org.candour.pathway.Access;
import org.candour.pathway.Owner;
import org.candour.pathway.Step;
import org.candour.rule.Reason;
import org.candour.tenancy.PersonId;
import org.candour.time.Civil;

/**
 * What somebody may not see yet. Where a framework asks for declarations before papers are shown,
 * nothing is seen until they were made. Where it has two steps taken blind to each other, whoever
 * takes one of them sees nothing of the other until both have been taken; whoever takes both sees
 * both. Where it says who may see a paper, the answers that the paper is drawn from are seen by
 * them and by whoever gave them. The business unit, which records for all, sees everything.
 */
record Sight(Dossier dossier, Assessment now, PersonId person) {

  Seen of(Assessment whole) {
    List<Access.Declaration> toDeclare = Undeclared.by(person, dossier, now);
    if (!toDeclare.isEmpty()) {
      return new Seen(
          whole.withheld(), List.of(), List.of(), List.of(), Set.of(), List.of(), toDeclare);
    }
    Restricted restricted = new Restricted(dossier, now, person);
    List<Unseen> unseen = whole.reviews().stream().flatMap(this::unseen).toList();
    if (unseen.isEmpty()) {
      return seen(whole, dossier.journal(), unseen, restricted);
    }
    Dossier left = dossier.only(seen(steps(unseen)));
    Assessment partly = Engine.assess(left, whole.knownAt(), whole.about());
    return seen(partly.without(unseen), left.journal(), unseen, restricted);
  }

  private static Seen seen(
      Assessment assessment, List<Entry> journal, List<Unseen> unseen, Restricted restricted) {
    Set<Long> places = restricted.places(journal);
    return new Seen(
        assessment.showing(review -> restricted.shown(review, places), places),
        restricted.shown(journal, places),
        unseen,
        restricted.reasons(),
        places,
        restricted.papers(),
        List.of());
  }

  private Stream<Unseen> unseen(ReviewStanding review) {
    return dossier
        .frameworks()
        .version(review.version())
        .filter(framework -> !review.type().blind().isEmpty() && !runs(framework))
        .map(framework -> unseen(review, framework))
        .orElse(Stream.empty());
  }

  private Stream<Unseen> unseen(ReviewStanding review, Framework framework) {
    return review.steps().stream()
        .filter(step -> holds(step.step().owner(), framework))
        .flatMap(
            step ->
                review.type().blind().getOrDefault(step.step().id(), Set.of()).stream()
                    .flatMap(other -> review.step(other).stream())
                    .filter(other -> !open(step, other))
                    .filter(other -> !holds(other.step().owner(), framework))
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

  private boolean holds(Owner owner, Framework framework) {
    return owner.isHeldBy(person, Civil.dayOf(now.about()), framework.seats(then(), now.facts()));
  }

  private boolean runs(Framework framework) {
    Set<String> posts = framework.postsTagged(Scene.BUSINESS_UNIT);
    return then().postsOf(person, Civil.dayOf(now.about())).stream().anyMatch(posts::contains);
  }

  /** What was left by then lets nobody see anything more. */
  private Appointments then() {
    return dossier.held(now.about());
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
