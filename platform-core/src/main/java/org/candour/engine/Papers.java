package org.candour.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.body.Sentence;
import org.candour.framework.Framework;
import org.candour.pathway.Owner;
import org.candour.pathway.Paper;
import org.candour.pathway.Step;
import org.candour.rule.Reason;
import org.candour.tenancy.PersonId;
import org.candour.time.Civil;

/** Who may see the papers of one review. */
record Papers(
    Dossier dossier, Framework framework, Assessment now, ReviewStanding review, Instant at) {
  /** The paper of this id, if it belongs to this type of review. */
  Optional<Paper> named(String id) {
    return Optional.ofNullable(framework.papers().get(id))
        .filter(paper -> paper.review().equals(review.type().id()));
  }

  /** The papers of this type of review, in the order of the framework. */
  List<Paper> all() {
    return framework.papers().values().stream()
        .filter(paper -> paper.review().equals(review.type().id()))
        .toList();
  }

  /** Those that are drafts now, by id. */
  Set<String> drafts() {
    return all().stream()
        .filter(paper -> PaperStanding.isDraft(review, paper))
        .map(Paper::id)
        .collect(Collectors.toSet());
  }

  /** Why this person may not see it; empty when they may, or the framework does not say. */
  List<Reason> maySee(Paper paper, PersonId person) {
    LocalDate today = Civil.dayOf(at);
    Owner.Seats seats = framework.seats(dossier.held(at), now.facts());
    List<Paper.Access> theirs =
        paper.seenBy().stream().filter(one -> one.who().isHeldBy(person, today, seats)).toList();
    if (paper.seenBy().isEmpty() || theirs.stream().anyMatch(one -> open(one, person))) {
      return List.of();
    }
    return theirs.isEmpty()
        ? List.of(forOthers(paper))
        : theirs.stream().map(one -> notNow(paper, one)).distinct().toList();
  }

  private boolean open(Paper.Access access, PersonId person) {
    return access.after().map(this::done).orElse(true)
        && !access.until().map(this::done).orElse(false)
        && access.once().map(step -> doneBy(step, person)).orElse(true);
  }

  private boolean done(String step) {
    return review.step(step).flatMap(StepStanding::met).isPresent();
  }

  /** Whether they did it, or somebody of their agency did where each agency owes it. */
  private boolean doneBy(String step, PersonId person) {
    Set<String> agencies = dossier.held(at).agenciesOf(person, Civil.dayOf(at));
    return entries()
        .filter(known -> Drawn.stepOf(known.what()).equals(Optional.of(step)))
        .anyMatch(
            known ->
                known.entry().stamp().by().person().equals(person)
                    || Drawn.agencyOf(known.what()).map(agencies::contains).orElse(false));
  }

  private Stream<Known> entries() {
    return Drawing.entries(review, dossier.journal(), at);
  }

  private static Reason forOthers(Paper paper) {
    List<String> who = paper.seenBy().stream().map(one -> one.who().said()).distinct().toList();
    return Reason.authority(
            "“" + paper.name() + "” is for " + Sentence.and(who) + ". " + paper.rule().says())
        .restingOn(paper.rule())
        .toMend("Ask the business unit if you need to see it.");
  }

  private Reason notNow(Paper paper, Paper.Access access) {
    List<String> waits = new ArrayList<>();
    access.after().filter(step -> !done(step)).ifPresent(s -> waits.add("after " + called(s)));
    access.until().filter(this::done).ifPresent(s -> waits.add("only until " + called(s)));
    access.once().ifPresent(s -> waits.add("once they have done " + called(s)));
    return Reason.of(
        paper.rule(),
        "“"
            + paper.name()
            + "” is seen by "
            + access.who().said()
            + " "
            + Sentence.and(waits)
            + ".");
  }

  private String called(String step) {
    return "“" + review.type().step(step).map(Step::name).orElse(step) + "”";
  }

  /** What it puts together. */
  Drawing drawing(Paper paper) {
    return new Drawing(paper, review, dossier.journal(), at);
  }
}
