package org.candour.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.body.Appointments;
import org.candour.framework.Framework;
import org.candour.journal.Basis;
import org.candour.pathway.Owner;
import org.candour.pathway.Step;
import org.candour.rule.Reason;
import org.candour.rule.Rule;
import org.candour.time.When;

/**
 * What a happening is judged against: the case as it stands before it, the framework, and who asks.
 */
record Scene(Assessment now, Framework framework, Appointments appointments, Proposal proposal) {

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
    Set<String> posts = framework.postsTagged(BUSINESS_UNIT);
    return appointments.postsOf(proposal.by().person(), today()).stream().anyMatch(posts::contains);
  }

  /** The tag of the posts that run a partnership's business. */
  static final String BUSINESS_UNIT = "business-unit";

  boolean belongs() {
    return !appointments.heldBy(proposal.by().person(), today()).isEmpty();
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
                + owner.name()
                + ", or ask the business unit to record it if it has already happened.";
    return Optional.of(
        Reason.authority(
                "“"
                    + what
                    + "” is for "
                    + owner.name()
                    + ". You hold no post or seat that carries it.")
            .restingOn(rule)
            .toMend(remedy));
  }

  Optional<ReviewStanding> review(String id, Judgement judgement) {
    Optional<ReviewStanding> review = now.review(id);
    if (review.isEmpty()) {
      judgement.against(
          Reason.integrity("review", "This case has no such review.")
              .toMend("Choose one of the reviews of this case."));
    }
    return review;
  }

  <S extends Step> Optional<StepStanding> step(
      ReviewStanding review, String id, Class<S> kind, Judgement judgement) {
    Optional<StepStanding> step = review.step(id).filter(s -> kind.isInstance(s.step()));
    if (step.isEmpty()) {
      judgement.against(
          Reason.integrity("step", "“" + review.type().name() + "” has no such step of this kind.")
              .toMend("Choose one of the steps of the review."));
    }
    return step;
  }

  /** Whether the step can be done at all now, and whether this is too early or too late. */
  void timely(StepStanding step, Judgement judgement) {
    if (step.state() == StepStanding.State.NOT_ASKED) {
      judgement.against(
          Reason.of(
              step.step().rule(),
              "step",
              "“" + step.step().name() + "” is not asked for in this case."));
    }
    judgement.against(step.waitsFor());
    List<Due> dues = step.due();
    dues.stream().distinct().forEach(due -> timely(due, judgement));
  }

  private void timely(Due due, Judgement judgement) {
    tooEarly(due, happened()).ifPresent(judgement::against);
    due.dueBefore()
        .filter(before -> !happened().start().isBefore(before))
        .ifPresent(before -> judgement.late(due.rule(), "Done after it was due. " + due.says()));
  }

  static Optional<Reason> tooEarly(Due due, When when) {
    return due.opens()
        .filter(opens -> opens.tooEarly(when))
        .map(
            opens ->
                Reason.of(
                        due.rule(),
                        "happened",
                        when.words()
                            + " is too early for “"
                            + due.stepName()
                            + "”. The first day is "
                            + opens.date()
                            + ".")
                    .toMend("Choose " + opens.date() + " or later."));
  }
}
