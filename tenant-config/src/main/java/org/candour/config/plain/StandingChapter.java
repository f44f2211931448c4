package org.candour.config.plain;

import java.util.List;
import java.util.Optional;
import org.candour.body.Sentence;
import org.candour.pathway.Access;
import org.candour.pathway.Owner;
import org.candour.pathway.Paper;
import org.candour.rule.Saying;
import org.candour.time.Civil;

/** What is owed outside any one review, and what is put together in one. */
record StandingChapter(Naming naming) {

  Chapter duties() {
    Clauses clauses = new Clauses(naming, "duties");
    naming
        .framework()
        .duties()
        .values()
        .forEach(
            duty -> {
              duty.frequencies()
                  .forEach(
                      often ->
                          clauses.say(
                              duty.rule(),
                              duty.name(),
                              Sentence.start(duty.owner().said())
                                  + " must do this "
                                  + often.words()
                                  + since(duty.since())
                                  + "."));
              if (!duty.tells().isEmpty()) {
                clauses.say(
                    duty.rule(),
                    duty.name(),
                    "What comes of it goes to " + Sentence.and(duty.tells()) + ".");
              }
            });
    return new Chapter("duties", "What comes round outside a review", clauses.all(), List.of());
  }

  /** From which day something is counted, where it is not the day the framework takes effect. */
  static String since(Optional<java.time.LocalDate> day) {
    return day.map(its -> ", counted from " + Civil.words(its)).orElse("");
  }

  Chapter papers() {
    Clauses clauses = new Clauses(naming, "papers");
    naming.framework().papers().values().forEach(paper -> paper(paper, clauses));
    return new Chapter("papers", "Papers, and who may see them", clauses.all(), List.of());
  }

  Chapter access() {
    Clauses clauses = new Clauses(naming, "access");
    Access access = naming.framework().access();
    access
        .rule()
        .ifPresent(
            rule -> {
              if (!access.answeredBy().isEmpty()) {
                clauses.say(
                    rule,
                    "Requests to open a case",
                    "They are answered by the business unit or "
                        + Sentence.or(access.answeredBy().stream().map(Owner::said).toList())
                        + ".");
              }
              access
                  .atMost()
                  .ifPresent(
                      most ->
                          clauses.say(
                              rule,
                              "Requests to open a case",
                              "A case is opened on request for " + most.words() + " at most."));
            });
    access
        .declarations()
        .values()
        .forEach(
            one ->
                clauses.say(
                    one.rule(),
                    "Before papers are shown",
                    "Whoever takes part declares first: “" + one.name() + "”."));
    return new Chapter("access", "Who may open a case", clauses.all(), List.of());
  }

  private void paper(Paper paper, Clauses clauses) {
    List<Saying> from = paper.drawnFrom().stream().map(id -> Saying.of(step(paper, id))).toList();
    if (!from.isEmpty()) {
      clauses.say(
          paper.rule(),
          paper.name(),
          "In “" + naming.review(paper.review()) + "” it puts together what was answered in:",
          from);
    }
    paper
        .merges()
        .ifPresent(
            merge ->
                clauses.say(paper.rule(), paper.name(), new MergeWords(naming, paper).said(merge)));
    paper
        .draftUntil()
        .ifPresent(
            id ->
                clauses.say(
                    paper.rule(),
                    paper.name(),
                    "It is a draft, and marked as one, until " + step(paper, id) + " is done."));
    if (paper.seenBy().isEmpty()) {
      clauses.silent(paper.rule(), paper.name(), "Who may see it is not set by this framework.");
    } else {
      clauses.say(
          paper.rule(),
          paper.name(),
          "These may see it, and nobody else:",
          paper.seenBy().stream()
              .map(access -> Saying.of(access.words(id -> step(paper, id))))
              .toList());
    }
  }

  private String step(Paper paper, String id) {
    return Optional.ofNullable(naming.framework().reviews().get(paper.review()))
        .map(type -> Paper.said(id, type))
        .orElse(id);
  }
}
