package org.candour.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.criteria.Answer;
import org.candour.criteria.Finding;
import org.candour.engine.StepStanding.State;
import org.candour.framework.Framework;
import org.candour.pathway.Choice;
import org.candour.pathway.ReviewType;
import org.candour.pathway.Sequel;
import org.candour.pathway.Shape;
import org.candour.pathway.Step;
import org.candour.rule.Enforcement;
import org.candour.rule.Reason;
import org.candour.rule.Rule;
import org.candour.time.When;
import org.candour.time.WorkingCalendar;

/**
 * Reads how each step of one review stands. Steps refer to each other, so each is read once, when
 * first asked for.
 */
final class Steps {
  private final ReviewType type;
  private final ReviewRecord review;
  private final Duties duties;
  private final Verdicts decisions;
  private final CaseRecord record;
  private final Prohibitions prohibitions;

  /** What ended it from outside; empty: its own steps alone do. */
  private final Optional<Closed> ended;

  /** The steps that may end the review. */
  private final List<Step> enders;

  private final Dues dues;
  private final Map<String, Step> byId;
  private final Map<String, StepStanding> read = new HashMap<>();
  private final Ways ways = new Ways(this::of);

  Steps(
      Framework framework,
      ReviewType type,
      ReviewRecord review,
      CaseRecord record,
      WorkingCalendar calendar,
      Instant about,
      Map<String, Silent> silent,
      Optional<Closed> ended) {
    this.type = type;
    this.ended = ended;
    this.review = review;
    this.duties = new Duties(review, framework.register());
    this.decisions = new Verdicts(type, review, framework.ladders(), silent);
    this.record = record;
    this.enders = type.steps().stream().filter(Step::mayClose).toList();
    this.prohibitions = new Prohibitions(type, record.facts());
    this.byId = type.byId();
    Clock clock = new Clock(calendar, new Anchors(record, review, this::of));
    this.dues =
        new Dues(
            framework,
            review,
            clock,
            new Ahead(type, this::of, calendar),
            new RungDues(review, record.facts(), calendar, about),
            about);
  }

  /**
   * What is due is reckoned last, when every step has been read: a clock may count from a step that
   * itself comes after the one it belongs to, such as an answer that sends a decision back.
   */
  List<StepStanding> all() {
    List<StepStanding> states = type.steps().stream().map(s -> of(s.id())).toList();
    return states.stream().map(s -> s.having(dues.of(s)).plannedFor(planned(s))).toList();
  }

  private Optional<When> planned(StepStanding standing) {
    return review.planned(standing.step().id()).map(ReviewRecord.Planned::on);
  }

  /** What is due of a step, when every step it may count from can be read. */
  List<Due> dueOf(StepStanding standing) {
    return dues.of(standing);
  }

  /**
   * Where a step is, without what is due. A step that is read while it is being read waits for
   * itself: the checker refuses such a framework.
   */
  StepStanding of(String id) {
    StepStanding known = read.get(id);
    if (known == null) {
      Step step = Optional.ofNullable(byId.get(id)).orElseThrow();
      read.put(id, StepStanding.bare(step, State.WAITS, List.of()));
      known = stand(step);
      read.put(id, known);
    }
    return known;
  }

  /** What ended the review, when it has ended. */
  Optional<Closed> closed() {
    return ended.or(() -> enders.stream().flatMap(step -> ends(step).stream()).findFirst());
  }

  private Optional<Closed> ends(Step step) {
    return recorded(step)
        .filter(its -> its.state() == State.MET)
        .filter(its -> its.outcome().map(step::sequel).map(Sequel::closes).orElse(false))
        .map(
            its ->
                new Closed(
                    step, its.outcomeLabel().orElse(""), rule(step, its), its.met().orElseThrow()));
  }

  private static Rule rule(Step step, StepStanding its) {
    return step instanceof Step.Decision decision
        ? its.outcome().flatMap(decision::option).flatMap(Choice::rule).orElse(decision.rule())
        : step.rule();
  }

  /** What has not been done when the review ends is no longer asked for. */
  private StepStanding stand(Step step) {
    StepStanding standing = whileOpen(step);
    return standing.isDone()
        ? standing
        : closed()
            .filter(closed -> !closed.spares(step))
            .map(
                closed ->
                    StepStanding.bare(step, State.NOT_ASKED, List.of(closed.reason(step.name()))))
            .orElse(standing);
  }

  private StepStanding whileOpen(Step step) {
    if (step instanceof Step.Obligation duty && duty.again().isPresent()) {
      return comingRound(duty, duty.again().get());
    }
    return recorded(step)
        .orElseGet(
            () -> {
              StepStanding open = guarded(step);
              return step instanceof Step.Obligation duty
                  ? duties.answered(duty, open)
                  : step instanceof Step.Endorsement its
                      ? open.answering(decisions.sentBack(its))
                      : open;
            });
  }

  /** What comes round is open until the step that ends it is met. */
  private StepStanding comingRound(Step.Obligation duty, Shape.Again again) {
    boolean over = again.until().map(id -> of(id).state() == State.MET).orElse(false);
    return over
        ? duties.recorded(duty).orElseGet(() -> StepStanding.bare(duty, State.NOT_ASKED, List.of()))
        : guarded(duty);
  }

  private Optional<StepStanding> recorded(Step step) {
    if (step instanceof Step.Decision decision) {
      return decisions.recorded(decision);
    }
    return step instanceof Step.Endorsement endorsement
        ? decisions.recorded(endorsement)
        : duties.recorded((Step.Obligation) step);
  }

  /** A step that nobody has done: whether it is asked for, and what it waits for. */
  private StepStanding guarded(Step step) {
    List<Reason> forbidden = prohibitions.against(step, Optional.empty());
    if (!forbidden.isEmpty()) {
      return StepStanding.bare(step, State.NOT_ASKED, forbidden);
    }
    Ways.Way way = ways.to(step);
    if (way.closed()) {
      return StepStanding.bare(step, State.NOT_ASKED, List.of());
    }
    List<Reason> waits = new ArrayList<>(prohibitions.notKnown(step, Optional.empty()));
    if (step.guard().onlyWhen().isPresent()) {
      Finding finding = step.guard().onlyWhen().get().judge(record.facts());
      if (finding.answer() == Answer.NO) {
        return StepStanding.bare(step, State.NOT_ASKED, List.of());
      }
      if (finding.answer() == Answer.NOT_KNOWN) {
        waits.add(notKnown(step, finding));
      }
    }
    if (step instanceof Step.Endorsement endorsement) {
      endorsable(endorsement, waits);
    }
    way.first().forEach(first -> waits.add(comesFirst(step, first)));
    return StepStanding.bare(step, waits.isEmpty() ? State.OPEN : State.WAITS, waits);
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
            "“" + step.name() + "” waits for something that is not known yet: " + facts + ".")
        .toMend("Record what is known about it in the facts of the case.");
  }

  static Reason comesFirst(Step step, StepStanding first) {
    String says = "“" + first.step().name() + "” comes first, and " + words(first.state()) + ".";
    // a rule that is kept weakly still says what comes first: going past that takes a reason
    boolean weak = step.rule().level().compareTo(Enforcement.REFUSE_UNLESS_REASON) > 0;
    Rule rule = weak ? step.rule().at(Enforcement.REFUSE_UNLESS_REASON) : step.rule();
    return Reason.of(rule, says).toMend("Record “" + first.step().name() + "” first.");
  }

  private static String words(State state) {
    return state == State.RETURNED
        ? "it was sent back to be answered"
        : state == State.WITH_LADDER ? "those who decide it disagree" : "it has not been recorded";
  }
}
