package org.candour.engine;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.candour.body.Appointments;
import org.candour.framework.Framework;
import org.candour.journal.Basis;
import org.candour.pathway.Owner;
import org.candour.pathway.ReviewType;
import org.candour.pathway.Step;
import org.candour.rule.Reason;
import org.candour.rule.Rule;
import org.candour.time.When;

/**
 * What a happening is judged against: the case as it stands before it, the framework, and who asks.
 *
 * @param framework the version by which it is judged
 * @param current the version of today: which posts run or scrutinise the partnership goes by it,
 *     whatever day is said
 * @param appointments who holds what at this moment: what somebody may do goes by it
 */
record Scene(
    Assessment now,
    Framework framework,
    Framework current,
    Appointments appointments,
    Proposal proposal) {

  When happened() {
    return proposal.happened();
  }

  boolean reported() {
    return proposal.basis() == Basis.REPORT;
  }

  private LocalDate today() {
    return org.candour.time.Civil.dayOf(proposal.now());
  }

  boolean holds(Owner owner) {
    return owner.isHeldBy(
        proposal.by().person(), today(), framework.seats(appointments, now.facts()));
  }

  /** Whether the person holds a post of the business unit, which records for others. */
  boolean runs() {
    Set<String> posts = current.postsTagged(BUSINESS_UNIT);
    return appointments.postsOf(proposal.by().person(), today()).stream().anyMatch(posts::contains);
  }

  /** Whether the person holds a post that scrutinises. */
  boolean scrutinises() {
    Set<String> posts = current.postsTagged(Owner.SCRUTINEER);
    return appointments.postsOf(proposal.by().person(), today()).stream().anyMatch(posts::contains);
  }

  /** The tag of the posts that run a partnership's business. */
  static final String BUSINESS_UNIT = "business-unit";

  /**
   * Whether the person works for this agency or holds something for it; who scrutinises does not.
   */
  boolean worksFor(String agency) {
    return !scrutinises()
        && appointments.agenciesOf(proposal.by().person(), today()).contains(agency);
  }

  /** Whether the person holds anything here by which they may record what the case is made of. */
  boolean belongs() {
    return (runs() || !scrutinises())
        && !appointments.heldBy(proposal.by().person(), today()).isEmpty();
  }

  /** Why somebody who holds nothing here, or only scrutinises, may record nothing of this kind. */
  Optional<Reason> stranger() {
    if (belongs()) {
      return Optional.empty();
    }
    return Optional.of(
        scrutinises()
            ? Reason.authority(
                    "You scrutinise this partnership, so you record no facts of its cases.")
                .toMend("Record an observation, a challenge or a finding.")
            : Reason.authority("You hold no post or seat in this partnership.")
                .toMend("Ask the business unit to record your appointment."));
  }

  /** Why this person may not do what this owner does; the business unit may report it. */
  Optional<Reason> mayAct(Owner owner, Rule rule, String what) {
    if (holds(owner) || (runs() && (reported() || owner instanceof Owner.Outside))) {
      return Optional.empty();
    }
    String remedy =
        runs()
            ? "If it has already happened, record it as a report with the date it happened."
            : "Ask "
                + owner.said()
                + ", or ask the business unit to record it if it has already happened.";
    return Optional.of(
        Reason.authority(
                "“"
                    + what
                    + "” is for "
                    + owner.said()
                    + " to do. Nothing that you hold here lets you do it.")
            .restingOn(rule)
            .toMend(remedy));
  }

  Optional<ReviewStanding> review(String id, Judgement judgement) {
    Optional<ReviewStanding> review = now.review(id);
    if (review.isEmpty() && id.equals(ReviewType.OF_CASE)) {
      judgement.against(
          Reason.integrity("review", "This framework sets no duties of a case itself.")
              .toMend("Say which review of the case it belongs to."));
    } else if (review.isEmpty()) {
      judgement.against(
          Reason.integrity("review", "This case has no such review.")
              .toMend("Choose one of the reviews of this case."));
    }
    return review;
  }

  <S extends Step> Optional<StepStanding> step(
      ReviewStanding review, String id, Class<S> kind, Judgement judgement) {
    Optional<StepStanding> step = review.step(id);
    if (step.isEmpty()) {
      judgement.against(
          CaseJudges.unknown(id, "step", review.type().byId().keySet(), "step")
              .toMend(
                  review.type().isOfCase()
                      ? "Choose one of the duties of the case, or say which review it belongs to."
                      : "Choose one of the steps of “" + review.type().name() + "”."));
    } else if (!kind.isInstance(step.get().step())) {
      String name = step.get().step().name();
      judgement.against(
          Reason.integrity("step", "“" + name + "” is not " + a(kind) + ".")
              .toMend("Choose another step, or record this one as what it is."));
    }
    return step.filter(s -> kind.isInstance(s.step()));
  }

  private static String a(Class<?> kind) {
    return kind == Step.Decision.class
        ? "a decision"
        : kind == Step.Endorsement.class ? "an answer to a decision" : "a duty to be done";
  }

  /** Why it is not asked for: it is forbidden, the review has ended, or it is not for this case. */
  Reason notAsked(StepStanding step) {
    return step.waitsFor().stream().findFirst().orElseGet(() -> notForThisCase(step));
  }

  private Reason notForThisCase(StepStanding step) {
    Optional<String> came = otherwise(step);
    return Reason.of(
            step.step().rule(),
            "step",
            "“"
                + step.step().name()
                + "” is not asked for in this case"
                + came.map(": "::concat).orElse("")
                + ".")
        .toMend(
            came.isPresent()
                ? "If that was recorded wrongly, correct that entry first."
                : "If a fact it turns on is wrong, correct that fact first.");
  }

  /** What an earlier step came to, where this one hangs on another outcome of it. */
  private Optional<String> otherwise(StepStanding step) {
    return now.all().stream()
        .filter(review -> review.steps().contains(step))
        .flatMap(
            review ->
                step.step().guard().after().stream()
                    .flatMap(
                        after ->
                            review
                                .step(after.step())
                                .filter(s -> s.outcome().isPresent())
                                .filter(s -> !after.outcomes().isEmpty())
                                .filter(s -> !after.outcomes().contains(s.outcome().get()))
                                .stream()))
        .findFirst()
        .map(s -> "“" + s.step().name() + "” came to “" + s.outcomeLabel().orElse("another") + "”");
  }

  /** Whether the decision that stands would not have been valid on what is known now. */
  boolean toLookAtAgain(StepStanding step) {
    return step.state() == StepStanding.State.MET
        && now.findings().stream().anyMatch(f -> step.place().equals(Optional.of(f.place())));
  }

  /** Whether a disagreement or the review itself keeps the step from coming to this. */
  void barred(String review, StepStanding step, String outcome, Judgement judgement) {
    now.review(review)
        .ifPresent(
            its ->
                judgement.against(new Blocks(now.reviews(), now.facts()).keep(its, step, outcome)));
  }

  /** Whether the step can be done at all now, and whether this is too early or too late. */
  void timely(StepStanding step, Judgement judgement) {
    if (step.state() == StepStanding.State.NOT_ASKED) {
      judgement.against(notAsked(step));
    }
    judgement.against(step.waitsFor());
    new Timing(framework, step, judgement).done(happened());
  }
}
