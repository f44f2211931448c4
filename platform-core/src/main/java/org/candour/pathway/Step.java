package org.candour.pathway;

import java.util.List;
import java.util.Optional;
import org.candour.form.Ask;
import org.candour.form.Option;
import org.candour.rule.Rule;

/** One step of a review's pathway. */
public sealed interface Step permits Step.Obligation, Step.Decision, Step.Endorsement {
  /** Its id within the review type. */
  String id();

  /** What people call it. */
  String name();

  /** The rule it rests on. */
  Rule rule();

  /** When it belongs to the review and can begin. */
  Guard guard();

  /** Its time limits, each with a rule of its own. */
  List<TimeLimit> limits();

  /** Who owes it or decides it. */
  Owner owner();

  /** What is asked when it is done. */
  List<Ask> asks();

  /** What follows for the review when it comes to this, beside the steps after it. */
  default Sequel sequel(String outcome) {
    if (this instanceof Decision its) {
      return its.option(outcome).map(Choice::sequel).orElse(Sequel.none());
    }
    return this instanceof Endorsement its
        ? its.outcome(outcome).map(Outcome::sequel).orElse(Sequel.none())
        : Sequel.none();
  }

  /** Whether it may come to something that ends the review. */
  default boolean mayClose() {
    if (this instanceof Decision its) {
      return its.options().stream().anyMatch(o -> o.sequel().closes());
    }
    return this instanceof Endorsement its
        && its.outcomes().stream().anyMatch(o -> o.sequel().closes());
  }

  /** How it comes round again, when it does. */
  default Optional<Shape.Again> again() {
    return limits().stream()
        .map(TimeLimit::shape)
        .filter(Shape.Again.class::isInstance)
        .map(Shape.Again.class::cast)
        .findFirst();
  }

  /**
   * Somebody must do something.
   *
   * @param answers the ways to answer it, where silence is none of them; empty: it is done or not
   * @param tells who is told by doing it, in words; empty: it is no notice
   */
  record Obligation(
      String id,
      String name,
      Rule rule,
      Guard guard,
      List<TimeLimit> limits,
      Owner owner,
      List<Ask> asks,
      List<Option> answers,
      List<String> tells)
      implements Step {
    public Obligation {
      limits = List.copyOf(limits);
      asks = List.copyOf(asks);
      answers = List.copyOf(answers);
      tells = List.copyOf(tells);
    }
  }

  /**
   * A body or a post holder chooses.
   *
   * @param ladder where a disagreement goes; empty: the framework sets none
   * @param recommends whether it is only a recommendation to whoever decides next
   * @param business the kind of business it is for the body that decides; empty: none in particular
   */
  record Decision(
      String id,
      String name,
      Rule rule,
      Guard guard,
      List<TimeLimit> limits,
      Owner owner,
      List<Ask> asks,
      List<Choice> options,
      Optional<String> ladder,
      boolean recommends,
      Optional<String> business)
      implements Step {
    public Decision {
      limits = List.copyOf(limits);
      asks = List.copyOf(asks);
      options = List.copyOf(options);
    }

    /** A decision on no kind of business in particular. */
    public Decision(
        String id,
        String name,
        Rule rule,
        Guard guard,
        List<TimeLimit> limits,
        Owner owner,
        List<Ask> asks,
        List<Choice> options,
        Optional<String> ladder,
        boolean recommends) {
      this(
          id,
          name,
          rule,
          guard,
          limits,
          owner,
          asks,
          options,
          ladder,
          recommends,
          Optional.empty());
    }

    /** The option of this id. */
    public Optional<Choice> option(String option) {
      return options.stream().filter(o -> o.id().equals(option)).findFirst();
    }
  }

  /**
   * A second person or body answers a decision without owning it.
   *
   * @param of the decision it answers
   * @param silence what no answer means once a limit has passed
   * @param returns how often it may send the decision back; empty: as often as it likes
   */
  record Endorsement(
      String id,
      String name,
      Rule rule,
      Guard guard,
      List<TimeLimit> limits,
      Owner owner,
      List<Ask> asks,
      String of,
      List<Outcome> outcomes,
      Silence silence,
      Optional<Integer> returns)
      implements Step {
    public Endorsement {
      limits = List.copyOf(limits);
      asks = List.copyOf(asks);
      outcomes = List.copyOf(outcomes);
    }

    /** An endorsement that may send the decision back as often as it likes. */
    public Endorsement(
        String id,
        String name,
        Rule rule,
        Guard guard,
        List<TimeLimit> limits,
        Owner owner,
        List<Ask> asks,
        String of,
        List<Outcome> outcomes,
        Silence silence) {
      this(id, name, rule, guard, limits, owner, asks, of, outcomes, silence, Optional.empty());
    }

    /** What no answer comes to; empty when it is waited for. */
    public Optional<Outcome> silent() {
      return silence == Silence.AGREES
          ? first(Outcome.Effect.PASSES)
          : silence == Silence.REFUSES ? first(Outcome.Effect.RETURNS) : Optional.empty();
    }

    private Optional<Outcome> first(Outcome.Effect effect) {
      return outcomes.stream().filter(o -> o.effect() == effect).findFirst();
    }

    /** Whether it may no longer send the decision back, having done so this often. */
    public boolean hasSentBack(int times) {
      return returns.map(most -> times >= most).orElse(false);
    }

    /** The outcome of this id. */
    public Optional<Outcome> outcome(String outcome) {
      return outcomes.stream().filter(o -> o.id().equals(outcome)).findFirst();
    }
  }
}
