package org.candour.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.criteria.Answer;
import org.candour.criteria.Finding;
import org.candour.engine.StepStanding.State;
import org.candour.framework.Framework;
import org.candour.journal.Happening.DecisionMade;
import org.candour.journal.Happening.DisagreementRaised;
import org.candour.journal.Happening.DisagreementSettled;
import org.candour.journal.Happening.EndorsementGiven;
import org.candour.journal.Happening.StepDone;
import org.candour.pathway.Anchor;
import org.candour.pathway.Choice;
import org.candour.pathway.Guard.After;
import org.candour.pathway.Outcome;
import org.candour.pathway.Owner;
import org.candour.pathway.ReviewType;
import org.candour.pathway.Step;
import org.candour.rule.Reason;
import org.candour.time.WorkingCalendar;

/**
 * Reads how each step of one review stands. Steps refer to each other, so each is read once, when
 * first asked for.
 */
final class Steps {
  private final ReviewType type;
  private final ReviewRecord review;
  private final CaseRecord record;
  private final Dues dues;
  private final Map<String, Step> byId;
  private final Map<String, StepStanding> read = new HashMap<>();

  Steps(
      Framework framework,
      ReviewType type,
      ReviewRecord review,
      CaseRecord record,
      WorkingCalendar calendar,
      Instant about) {
    this.type = type;
    this.review = review;
    this.record = record;
    this.byId = type.byId();
    this.dues = new Dues(framework, review, new Clock(calendar, this::anchor), about);
  }

  /**
   * What is due is reckoned last, when every step has been read: a clock may count from a step that
   * itself comes after the one it belongs to, such as an answer that sends a decision back.
   */
  List<StepStanding> all() {
    List<StepStanding> states = type.steps().stream().map(s -> of(s.id())).toList();
    return states.stream().map(s -> s.having(dues.of(s))).toList();
  }

  /**
   * Where a step is, without what is due. A step that is read while it is being read waits for
   * itself: the checker refuses such a framework.
   */
  StepStanding of(String id) {
    StepStanding known = read.get(id);
    if (known == null) {
      Step step = Optional.ofNullable(byId.get(id)).orElseThrow();
      read.put(id, bare(step, State.WAITS, List.of()));
      known = stand(step);
      read.put(id, known);
    }
    return known;
  }

  private StepStanding stand(Step step) {
    if (step instanceof Step.Decision decision) {
      return decision(decision);
    }
    return step instanceof Step.Endorsement endorsement
        ? endorsement(endorsement)
        : obligation((Step.Obligation) step);
  }

  private StepStanding obligation(Step.Obligation step) {
    if (step.owner() instanceof Owner.EachInvolvedAgency) {
      return eachAgency(step);
    }
    return review
        .last(step.id(), StepDone.class)
        .map(done -> met(step, done, answered(step, ((StepDone) done.what()).answer())))
        .orElseGet(() -> guarded(step));
  }

  private Named answered(Step.Obligation step, Optional<String> answer) {
    return new Named(
        answer.orElse("done"),
        answer
            .flatMap(a -> step.answers().stream().filter(o -> o.id().equals(a)).findFirst())
            .map(org.candour.form.Option::label)
            .orElse("Done"));
  }

  private StepStanding eachAgency(Step.Obligation step) {
    Map<String, String> answers = new HashMap<>();
    List<Known> asked = new ArrayList<>();
    for (Known known : review.of(step.id())) {
      if (known.what() instanceof StepDone it && it.agency().isPresent()) {
        answers.put(it.agency().get(), answered(step, it.answer()).label());
        if (review.involved().contains(it.agency().get())) {
          asked.add(known);
        }
      }
    }
    boolean all = !review.involved().isEmpty() && answers.keySet().containsAll(review.involved());
    StepStanding standing =
        all ? met(step, latest(asked), new Named("done", "All have answered")) : guarded(step);
    return standing.answeredBy(answers);
  }

  /** Answers may be typed up in any order: what counts is when the last of them came. */
  private static Known latest(List<Known> answers) {
    return answers.stream().max(Comparator.comparing(k -> k.happened().start())).orElseThrow();
  }

  private StepStanding decision(Step.Decision step) {
    Optional<Known> made = lastOf(step.id(), DecisionMade.class, DisagreementSettled.class);
    Optional<Known> raised = review.last(step.id(), DisagreementRaised.class);
    long place = made.map(Known::place).orElse(0L);
    if (raised.isPresent() && raised.get().place() > place) {
      return bare(step, State.WITH_LADDER, List.of());
    }
    return made.map(k -> returnedOrMet(step, k)).orElseGet(() -> guarded(step));
  }

  private StepStanding returnedOrMet(Step.Decision step, Known made) {
    StepStanding met = met(step, made, chosen(step, made));
    boolean returned =
        type.steps().stream()
            .anyMatch(
                s ->
                    s instanceof Step.Endorsement e
                        && e.of().equals(step.id())
                        && returns(e, made.place()));
    return returned ? met.in(State.RETURNED) : met;
  }

  private Named chosen(Step.Decision step, Known made) {
    String option =
        made.what() instanceof DecisionMade it
            ? it.option()
            : ((DisagreementSettled) made.what()).option();
    return new Named(option, step.option(option).map(Choice::label).orElse(option));
  }

  private boolean returns(Step.Endorsement endorsement, long decided) {
    return answerAfter(endorsement, decided)
        .flatMap(k -> endorsement.outcome(((EndorsementGiven) k.what()).outcome()))
        .map(o -> o.effect() == Outcome.Effect.RETURNS)
        .orElse(false);
  }

  private Optional<Known> answerAfter(Step.Endorsement endorsement, long decided) {
    return review.last(endorsement.id(), EndorsementGiven.class).filter(k -> k.place() > decided);
  }

  private StepStanding endorsement(Step.Endorsement step) {
    Optional<Long> decided =
        lastOf(step.of(), DecisionMade.class, DisagreementSettled.class).map(Known::place);
    Optional<Known> answer = decided.flatMap(place -> answerAfter(step, place));
    if (answer.isEmpty()) {
      return guarded(step);
    }
    EndorsementGiven given = (EndorsementGiven) answer.get().what();
    Optional<Outcome> outcome = step.outcome(given.outcome());
    Named named = new Named(given.outcome(), outcome.map(Outcome::label).orElse(given.outcome()));
    StepStanding met = met(step, answer.get(), named);
    return outcome.map(o -> o.effect() == Outcome.Effect.RETURNS).orElse(false)
        ? met.in(State.RETURNED)
        : met;
  }

  private Optional<Known> lastOf(String step, Class<?> one, Class<?> other) {
    return review.of(step).stream()
        .filter(k -> one.isInstance(k.what()) || other.isInstance(k.what()))
        .reduce((a, b) -> b);
  }

  /** A step that nobody has done: whether it is asked for, and what it waits for. */
  private StepStanding guarded(Step step) {
    List<Reason> waits = new ArrayList<>();
    if (step.guard().onlyWhen().isPresent()) {
      Finding finding = step.guard().onlyWhen().get().judge(record.facts());
      if (finding.answer() == Answer.NO) {
        return bare(step, State.NOT_ASKED, List.of());
      }
      if (finding.answer() == Answer.NOT_KNOWN) {
        waits.add(notKnown(step, finding));
      }
    }
    if (step instanceof Step.Endorsement endorsement) {
      endorsable(endorsement, waits);
    }
    for (After after : step.guard().after()) {
      if (fallsAway(after)) {
        return bare(step, State.NOT_ASKED, List.of());
      }
      waitsFor(step, after).ifPresent(waits::add);
    }
    return bare(step, waits.isEmpty() ? State.OPEN : State.WAITS, waits);
  }

  private void endorsable(Step.Endorsement step, List<Reason> waits) {
    StepStanding decision = of(step.of());
    if (decision.state() != State.MET) {
      waits.add(
          Reason.of(
                  step.rule(),
                  "There is nothing to answer yet on “"
                      + decision.step().name()
                      + "”: "
                      + words(decision.state())
                      + ".")
              .toMend("Record “" + decision.step().name() + "” first."));
    }
  }

  private Reason notKnown(Step step, Finding finding) {
    String facts = String.join("; ", finding.because(Answer.NOT_KNOWN));
    return Reason.of(
            step.rule(),
            "Whether “"
                + step.name()
                + "” is asked for depends on something not known yet: "
                + facts
                + ".")
        .toMend("Record what is known about it in the facts of the case.");
  }

  private boolean fallsAway(After after) {
    StepStanding first = of(after.step());
    if (after.outcomes().isEmpty()) {
      return false;
    }
    return first.state() == State.NOT_ASKED
        || (first.state() == State.MET
            && !first.outcome().map(after.outcomes()::contains).orElse(false));
  }

  private Optional<Reason> waitsFor(Step step, After after) {
    StepStanding first = of(after.step());
    if (first.state() == State.MET || first.state() == State.NOT_ASKED) {
      return Optional.empty();
    }
    String says = "“" + first.step().name() + "” comes first, and " + words(first.state()) + ".";
    return Optional.of(
        Reason.of(step.rule(), says).toMend("Record “" + first.step().name() + "” first."));
  }

  private static String words(State state) {
    return state == State.RETURNED
        ? "it was sent back to be answered"
        : state == State.WITH_LADDER ? "those who decide it disagree" : "it has not been recorded";
  }

  private Optional<Clock.Anchored> anchor(Anchor anchor) {
    if (anchor instanceof Anchor.FactDate fact) {
      return record
          .facts()
          .of(fact.fact())
          .moment()
          .map(when -> new Clock.Anchored(when, record.placeOf(fact.fact())));
    }
    if (anchor instanceof Anchor.StepMet step) {
      StepStanding standing = of(step.step());
      return standing.met().map(when -> new Clock.Anchored(when, standing.place().orElse(0L)));
    }
    return Optional.of(new Clock.Anchored(review.opening().happened(), review.opening().place()));
  }

  /** An outcome and what people call it. */
  private record Named(String id, String label) {}

  private StepStanding met(Step step, Known by, Named outcome) {
    return new StepStanding(
        step,
        State.MET,
        List.of(),
        List.of(),
        Optional.of(outcome.id()),
        Optional.of(outcome.label()),
        Optional.of(by.place()),
        Optional.of(by.happened()),
        Map.of());
  }

  private static StepStanding bare(Step step, State state, List<Reason> waits) {
    return new StepStanding(
        step,
        state,
        waits,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of());
  }
}
