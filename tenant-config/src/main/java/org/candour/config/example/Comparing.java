package org.candour.config.example;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.body.Body;
import org.candour.body.Chair;
import org.candour.body.Seat;
import org.candour.criteria.Answer;
import org.candour.criteria.Facts;
import org.candour.engine.ReviewStanding;
import org.candour.engine.Unheld;
import org.candour.framework.Constitution;
import org.candour.journal.Mark;
import org.candour.pathway.CriteriaTest;
import org.candour.pathway.Ladder;
import org.candour.pathway.Owner;
import org.candour.pathway.ReviewType;
import org.candour.pathway.Step;
import org.candour.quorum.Need;
import org.candour.quorum.QuorumVerdict;
import org.candour.rule.Reason;

/** Holds what came out against what an example expects, and says each difference in a sentence. */
final class Comparing {
  private static final Set<String> NONE = Set.of("none");

  private final Stage stage;
  private final Example example;
  private final Said said;
  private final RoutineWords routine;
  private final DueWords dues;
  private final List<String> differences = new ArrayList<>();

  Comparing(Stage stage, Example example, Said said) {
    this.stage = stage;
    this.example = example;
    this.said = said;
    this.routine = new RoutineWords(stage);
    this.dues = new DueWords(stage, example);
  }

  List<String> differences() {
    Then then = example.then();
    refused(then.refused());
    if (!differences.isEmpty()) {
      return differences;
    }
    then.marks().forEach((kind, rules) -> set("Marked " + kind, rules, marked(kind)));
    then.due().forEach((rule, due) -> text("Due by " + rule, due, dues.of(rule)));
    then.overdue().ifPresent(rules -> set("Overdue", rules, dues.overdue()));
    then.tests().forEach((rule, answer) -> text("Test " + rule, answer, test(rule)));
    then.steps().forEach((step, state) -> text("Step " + step, state, state(step)));
    then.options().forEach((step, options) -> set("Options of " + step, options, options(step)));
    then.seats().forEach((body, seats) -> set("Seats of " + body, seats, seats(body)));
    then.settles().forEach((step, who) -> text("Settles " + step, who, settles(step)));
    then.tells().forEach((step, who) -> set("Told by " + step, who, tells(step)));
    then.unheld().forEach((post, by) -> set("Without " + post, by, unheld(post)));
    then.unseen().forEach((who, steps) -> set("Unseen by " + who, steps, unseen(who)));
    opens(then);
    then.toDeclare().forEach((who, ids) -> set("To be declared by " + who, ids, toDeclare(who)));
    meeting(then);
    then.programme().forEach((rule, how) -> text("Programme " + rule, how, routine.of(rule)));
    then.duties().forEach((duty, how) -> text("Duty " + duty, how, routine.duty(duty)));
    then.agenda().forEach((body, items) -> set("Agenda of " + body, items, routine.agenda(body)));
    PaperWords papers = new PaperWords(stage, example);
    then.sees().forEach((paper, who) -> set("Seen " + paper, who, papers.sees(paper, who)));
    then.drawn().forEach((paper, from) -> set("Drawn " + paper, from, papers.drawn(paper)));
    then.entries()
        .forEach(
            (paper, lines) ->
                text("Entries " + paper, String.join(", ", lines), papers.entries(paper)));
    then.drafts().ifPresent(expected -> set("Drafts", expected, papers.drafts()));
    then.says().forEach(this::says);
    return differences;
  }

  private void meeting(Then then) {
    then.quorum()
        .ifPresent(q -> text("Quorum", q, said.quorum().map(v -> words(v.state())).orElse("none")));
    then.missing().ifPresent(who -> set("Missing", who, missing()));
    then.vote()
        .ifPresent(v -> text("Vote", v, said.vote().map(o -> words(o.state())).orElse("none")));
    then.chair().ifPresent(who -> set("Chair", who, chair()));
  }

  private void refused(Optional<Set<String>> expected) {
    Set<String> rules =
        said.refused().stream()
            .map(Comparing::ground)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> wanted = expected.orElse(Set.of());
    if (!rules.equals(new TreeSet<>(wanted))) {
      String why = said.refused().stream().map(Reason::says).collect(Collectors.joining(" "));
      differences.add(
          "Expected it to be "
              + (wanted.isEmpty() ? "admitted" : "refused for " + list(wanted))
              + ", but it was "
              + (rules.isEmpty() ? "admitted." : "refused for " + list(rules) + ": " + why));
    }
  }

  private static String ground(Reason reason) {
    return reason
        .rule()
        .map(rule -> rule.id().value())
        .orElseGet(() -> reason.kind().name().toLowerCase(Locale.UK));
  }

  private Set<String> unheld(String post) {
    return stage.unheld().stream()
        .filter(one -> one.post().equals(post))
        .map(Unheld::agency)
        .collect(Collectors.toSet());
  }

  private Set<String> marked(String kind) {
    return said.marks().stream()
        .filter(mark -> words(mark.kind()).equals(kind))
        .flatMap(mark -> mark.rule().stream())
        .collect(Collectors.toSet());
  }

  private static String words(Mark.Kind kind) {
    return words((Enum<?>) kind);
  }

  private static String words(Enum<?> word) {
    return word.name().toLowerCase(Locale.UK).replace('_', ' ');
  }

  private ReviewStanding review() {
    return stage.standing(
        example.review().orElseThrow(() -> new Cannot("The example names no review.")));
  }

  private Optional<ReviewType> ofTheCase() {
    return stage.framework().ofCase();
  }

  private Facts facts() {
    return stage.opened() ? stage.facts() : new Facts(example.facts());
  }

  private ReviewType type() {
    return example
        .review()
        .map(stage.framework().reviews()::get)
        .orElseThrow(() -> new Cannot("There is no such review."));
  }

  private String test(String rule) {
    return type().tests().stream()
        .filter(test -> test.rule().id().value().equals(rule))
        .map(CriteriaTest::criterion)
        .map(criterion -> criterion.judge(facts()).answer().words())
        .findFirst()
        .orElse("no such test");
  }

  private String state(String step) {
    return stage
        .standing()
        .itself()
        .flatMap(its -> its.step(step))
        .or(() -> review().step(step))
        .map(s -> words(s.state()))
        .orElse("no such step");
  }

  private Set<String> options(String step) {
    return decision(step)
        .map(
            decision ->
                decision.options().stream()
                    .filter(
                        option ->
                            option
                                .onlyWhen()
                                .map(c -> c.judge(facts()).answer() == Answer.YES)
                                .orElse(true))
                    .map(option -> option.id())
                    .collect(Collectors.toSet()))
        .orElse(NONE);
  }

  private Optional<Step.Decision> decision(String step) {
    return type().step(step).filter(Step.Decision.class::isInstance).map(Step.Decision.class::cast);
  }

  private Set<String> seats(String body) {
    return Optional.ofNullable(stage.framework().bodies().get(body))
        .map(Constitution::body)
        .map(
            (Body b) ->
                b.seatsFor(facts()).stream().map(Comparing::words).collect(Collectors.toSet()))
        .orElse(NONE);
  }

  /** A seat with all that is not usual about it: "police x2 deputy". */
  private static String words(Seat seat) {
    return seat.id()
        + (seat.places() > 1 ? " x" + seat.places() : "")
        + (seat.deputyAllowed() ? " deputy" : "")
        + (seat.votes() ? "" : " no vote")
        + (seat.counts() ? "" : " not counted");
  }

  private String settles(String step) {
    return decision(step)
        .flatMap(
            decision ->
                stage.opened()
                    ? stage.settles(type().id(), decision)
                    : decision
                        .ladder()
                        .map(stage.framework().ladders()::get)
                        .flatMap((Ladder ladder) -> ladder.settles(facts())))
        .map(Owner::code)
        .map(code -> code.substring(code.indexOf(':') + 1))
        .orElse("not set");
  }

  private Set<String> tells(String step) {
    return ofTheCase()
        .flatMap(its -> its.step(step))
        .or(() -> type().step(step))
        .filter(Step.Obligation.class::isInstance)
        .map(s -> (Set<String>) new LinkedHashSet<>(((Step.Obligation) s).tells()))
        .orElse(NONE);
  }

  private void opens(Then then) {
    then.opensFor().stream()
        .filter(who -> !stage.opens(who))
        .forEach(who -> differences.add("The case does not open for " + who + "."));
    then.closedTo().stream()
        .filter(stage::opens)
        .forEach(who -> differences.add("The case opens for " + who + "."));
  }

  private Set<String> toDeclare(String who) {
    return stage.seen(who).toDeclare().stream()
        .map(org.candour.pathway.Access.Declaration::id)
        .collect(Collectors.toSet());
  }

  private Set<String> unseen(String who) {
    return stage.seen(who).unseen().stream().map(u -> u.step().id()).collect(Collectors.toSet());
  }

  private Set<String> missing() {
    return said.quorum().map(QuorumVerdict::needs).stream()
        .flatMap(Collection::stream)
        .filter(need -> !need.met())
        .map(Need::label)
        .collect(Collectors.toSet());
  }

  private Set<String> chair() {
    Chair chair = said.chair().orElseThrow(() -> new Cannot("No body meets in this example."));
    Set<String> who = new LinkedHashSet<>(chair.posts());
    chair.agency().ifPresent(who::add);
    if (chair.state() != Chair.State.SET) {
      who.add(words(chair.state()));
    }
    return who;
  }

  private void says(String words) {
    String all =
        Stream.of(
                said.refused().stream()
                    .map(r -> r.says() + " " + r.remedy().orElse(""))
                    .collect(Collectors.joining(" ")),
                said.marks().stream().map(Mark::says).collect(Collectors.joining(" ")),
                said.quorum().map(QuorumVerdict::says).orElse(""),
                said.vote().map(v -> v.says()).orElse(""),
                said.chair().map(Chair::says).orElse(""),
                routine.says(),
                dues.says())
            .collect(Collectors.joining(" "));
    if (!all.contains(words)) {
      differences.add("Expected the words “" + words + "”, but it said: " + all.strip());
    }
  }

  private void text(String what, String expected, String actual) {
    if (!expected.equals(actual)) {
      differences.add(what + ": expected “" + expected + "”, but it is “" + actual + "”.");
    }
  }

  private void set(String what, Set<String> expected, Set<String> actual) {
    Set<String> wanted = expected.equals(NONE) && actual.isEmpty() ? Set.of() : expected;
    if (!wanted.equals(actual)) {
      differences.add(what + ": expected " + list(expected) + ", but it is " + list(actual) + ".");
    }
  }

  private static String list(Collection<String> all) {
    return all.isEmpty() ? "none" : new TreeSet<>(all).toString();
  }
}
