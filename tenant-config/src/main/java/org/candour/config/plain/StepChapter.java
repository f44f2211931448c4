package org.candour.config.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.body.Sentence;
import org.candour.form.Option;
import org.candour.framework.Business;
import org.candour.pathway.Choice;
import org.candour.pathway.Guard;
import org.candour.pathway.Ladder;
import org.candour.pathway.Outcome;
import org.candour.pathway.Owner;
import org.candour.pathway.ReviewType;
import org.candour.pathway.Sequel;
import org.candour.pathway.Step;
import org.candour.rule.Rule;
import org.candour.rule.Saying;

/** One step: who must do what, what it comes after, by when, and what can come of it. */
final class StepChapter {
  private static final String OUTCOMES = "What can come of it";

  private final Naming naming;
  private final ReviewType type;
  private final Step step;
  private final Rule rule;
  private final Clauses clauses;

  StepChapter(Naming naming, ReviewType type, Step step) {
    this.naming = naming;
    this.type = type;
    this.step = step;
    this.rule = step.rule();
    this.clauses =
        new Clauses(
            naming,
            type.isOfCase()
                ? "case duties." + step.id()
                : "reviews." + type.id() + ".steps." + step.id());
  }

  Chapter chapter() {
    who();
    if (step.guard().onlyWhen().isPresent()) {
      clauses.say(rule, "When", new When(naming, step.guard().onlyWhen()).said(""));
    }
    after();
    apart();
    new Limits(step, this::called).into(clauses);
    outcomes();
    new Questions(naming, step.asks(), options()).into(clauses, rule);
    return new Chapter(
        type.isOfCase() ? "case-" + step.id() : "review-" + type.id() + "-" + step.id(),
        (type.isOfCase() ? "Duty of the case: " : "Step: ") + step.name(),
        clauses.all(),
        List.of());
  }

  /**
   * What sets it apart from the other steps: that it outlasts the review, and what it must not see.
   */
  private void apart() {
    if (step.guard().evenWhenClosed()) {
      clauses.say(
          rule,
          "When",
          type.isOfCase()
              ? "It is asked for even when every review of the case has ended."
              : "It is asked for even when the review has ended.");
    }
    Set<String> blind = type.blind().getOrDefault(step.id(), Set.of());
    if (!blind.isEmpty()) {
      clauses.say(
          rule,
          "Who",
          "Until both are done, whoever does this sees nothing of "
              + Sentence.or(blind.stream().sorted().map(this::called).map(Naming::quoted).toList())
              + ".");
    }
  }

  private String called(String id) {
    return type.step(id).map(Step::name).orElse(id);
  }

  private void who() {
    String who = step.owner().said();
    if (step instanceof Step.Obligation duty) {
      clauses.say(rule, "Who", duty(who));
      if (!duty.tells().isEmpty()) {
        clauses.say(rule, "Who is told", "This tells: " + Sentence.and(duty.tells()) + ".");
      }
    } else if (step instanceof Step.Decision decision) {
      clauses.say(rule, "Who", "It is for " + who + " to decide this" + business(decision) + ".");
      if (decision.recommends()) {
        clauses.say(rule, "Who", "It is a recommendation to whoever decides next.");
      }
    } else if (step instanceof Step.Endorsement endorsement) {
      clauses.say(
          rule,
          "Who",
          "It is for "
              + who
              + " to answer the decision "
              + Naming.quoted(called(endorsement.of()))
              + ", which stays that of whoever made it.");
    } else {
      throw new IllegalStateException("nothing is said of " + step.getClass());
    }
  }

  private String duty(String who) {
    return step.owner() instanceof Owner.ByAgency each
        ? Sentence.start(each.name()) + " must do this, for itself."
        : Sentence.start(who) + " must do this.";
  }

  private String business(Step.Decision decision) {
    Optional<String> kind =
        decision.owner() instanceof Owner.OfBody body
            ? decision
                .business()
                .flatMap(
                    id ->
                        Optional.ofNullable(naming.framework().bodies().get(body.body()))
                            .map(its -> its.business().get(id))
                            .map(Business::name))
                .or(decision::business)
            : decision.business();
    return kind.map(name -> ", as business of this kind: " + name).orElse("");
  }

  private void after() {
    List<Guard.After> ways = step.guard().after();
    if (step instanceof Step.Endorsement) {
      clauses.say(
          rule,
          "Comes after",
          "It can begin once that decision has been made. It falls away with that decision.");
    } else if (ways.isEmpty()) {
      clauses.say(
          rule,
          "Comes after",
          type.isOfCase()
              ? "It can begin as soon as the case has been referred, whatever review follows."
              : "It can begin as soon as the review has.");
    }
    if (!ways.isEmpty()) {
      ways(ways);
    }
  }

  private void ways(List<Guard.After> ways) {
    clauses.say(
        rule,
        "Comes after",
        ways.size() == 1 ? "It can begin once this is done:" : "It can begin once these are done:",
        ways.stream().map(this::way).toList());
    if (ways.stream().anyMatch(way -> !way.outcomes().isEmpty())) {
      clauses.say(rule, "Comes after", "It falls away when another answer was given there.");
    }
  }

  private Saying way(Guard.After way) {
    String name = Naming.quoted(called(way.step()));
    return Saying.of(
        way.outcomes().isEmpty()
            ? name + ", whatever came of it"
            : name + ", with this answer: " + outcomes(way));
  }

  private String outcomes(Guard.After way) {
    List<Option> all = type.step(way.step()).map(StepChapter::outcomesOf).orElse(List.of());
    return Sentence.or(
        all.stream()
            .filter(option -> way.outcomes().contains(option.id()))
            .map(option -> Naming.quoted(option.label()))
            .toList());
  }

  /** What a step can come to. */
  static List<Option> outcomesOf(Step step) {
    if (step instanceof Step.Decision decision) {
      return decision.options().stream().map(o -> new Option(o.id(), o.label())).toList();
    }
    return step instanceof Step.Endorsement endorsement
        ? endorsement.outcomes().stream().map(o -> new Option(o.id(), o.label())).toList()
        : ((Step.Obligation) step).answers();
  }

  private List<Option> options() {
    return outcomesOf(step);
  }

  private void outcomes() {
    if (step instanceof Step.Decision decision) {
      decision(decision);
    } else if (step instanceof Step.Endorsement endorsement) {
      clauses.say(
          rule,
          OUTCOMES,
          "The answer is one of these:",
          endorsement.outcomes().stream().map(this::outcome).toList());
      silence(endorsement);
    } else if (!options().isEmpty()) {
      clauses.say(
          rule,
          OUTCOMES,
          "It is answered with one of these; silence is none of them:",
          options().stream().map(option -> Saying.of(option.label())).toList());
    }
  }

  private void silence(Step.Endorsement endorsement) {
    switch (endorsement.silence()) {
      case WAITS -> clauses.say(rule, "No answer", "The answer is waited for, however long.");
      case AGREES -> clauses.say(rule, "No answer", "Whoever has not answered in time has agreed.");
      case REFUSES ->
          clauses.say(rule, "No answer", "Whoever has not answered in time has refused.");
      case NOT_SET ->
          clauses.silent(
              rule,
              "No answer",
              "What silence means is not set by this framework. The answer is waited for.");
    }
    endorsement
        .returns()
        .ifPresent(
            times ->
                clauses.say(
                    rule,
                    OUTCOMES,
                    "It can send the decision back "
                        + (times == 1 ? "once" : times + " times")
                        + ". After that only another answer is open."));
  }

  private Saying outcome(Outcome outcome) {
    return Saying.of(
        Naming.quoted(outcome.label())
            + switch (outcome.effect()) {
              case PASSES -> ": the decision stands and the review goes on";
              case RETURNS -> ": it goes back, and whoever decided must decide again";
            }
            + sequel(outcome.sequel()));
  }

  /** What follows for the review, beside the steps that come after. */
  private String sequel(Sequel sequel) {
    String again =
        Sentence.and(
            sequel.reopens().stream().sorted().map(this::called).map(Naming::quoted).toList());
    return (sequel.reopens().isEmpty() ? "" : "; taken anew, with all that follows: " + again)
        + (sequel.closes() ? "; it ends the review" : "");
  }

  private void decision(Step.Decision decision) {
    List<Saying> plain = new ArrayList<>();
    for (Choice choice : decision.options()) {
      Saying said = new When(naming, choice.onlyWhen()).beside(choice(choice));
      if (choice.rule().isPresent()) {
        clauses.say(
            choice.rule().get(), OUTCOMES, "This may be chosen: " + said.says(), said.parts());
      } else {
        plain.add(said);
      }
    }
    if (!plain.isEmpty()) {
      clauses.say(rule, OUTCOMES, "One of these is chosen:", plain);
    }
    disagreement(decision);
  }

  private String choice(Choice choice) {
    String concepts =
        String.join(
            ", ", choice.concepts().stream().sorted().map(c -> c.replace('-', ' ')).toList());
    return Naming.quoted(choice.label())
        + (concepts.isEmpty() ? "" : " (counts as: " + concepts + ")")
        + sequel(choice.sequel());
  }

  private void disagreement(Step.Decision decision) {
    Optional<Ladder> ladder = decision.ladder().map(id -> naming.framework().ladders().get(id));
    if (ladder.isEmpty()) {
      clauses.silent(
          rule, "If they disagree", "Where a disagreement goes is not set by this framework.");
      return;
    }
    Ladder its = ladder.get();
    clauses.say(
        its.rule(),
        "If they disagree",
        "It goes the way of " + Naming.quoted(its.name()) + ". " + LadderChapter.begins(its),
        LadderChapter.rungs(naming, its));
  }
}
