package org.candour.engine;

import java.util.List;
import java.util.Optional;
import org.candour.form.Option;
import org.candour.journal.Happening;
import org.candour.journal.Happening.DecisionMade;
import org.candour.journal.Happening.DisagreementSettled;
import org.candour.journal.Happening.EndorsementGiven;
import org.candour.journal.Happening.ReviewOpened;
import org.candour.journal.Happening.StepDone;
import org.candour.pathway.Choice;
import org.candour.pathway.Outcome;
import org.candour.pathway.Paper;
import org.candour.pathway.Step;
import org.candour.time.When;

/**
 * One entry that a paper is drawn from.
 *
 * @param place of the entry
 * @param step {@code referral} for the referral
 * @param agency whose it is, where each involved agency owes one
 * @param cameTo the answer, option or outcome that was chosen, in words
 * @param lines its answers in words, in the order they were asked
 */
public record Drawn(
    long place,
    String step,
    String stepName,
    Optional<String> agency,
    When happened,
    Optional<String> cameTo,
    List<Line> lines) {
  public Drawn {
    lines = List.copyOf(lines);
  }

  /** A question and its answer, in words. */
  public record Line(String label, String words) {}

  static Optional<String> reviewOf(Happening what) {
    if (what instanceof StepDone done) {
      return Optional.of(done.review());
    }
    if (what instanceof DecisionMade made) {
      return Optional.of(made.review());
    }
    if (what instanceof DisagreementSettled settled) {
      return Optional.of(settled.review());
    }
    return what instanceof EndorsementGiven given
        ? Optional.of(given.review())
        : what instanceof ReviewOpened opened ? Optional.of(opened.review()) : Optional.empty();
  }

  static Optional<String> stepOf(Happening what) {
    if (what instanceof StepDone done) {
      return Optional.of(done.step());
    }
    if (what instanceof DecisionMade made) {
      return Optional.of(made.step());
    }
    if (what instanceof DisagreementSettled settled) {
      return Optional.of(settled.step());
    }
    return what instanceof EndorsementGiven given
        ? Optional.of(given.step())
        : what instanceof ReviewOpened ? Optional.of(Paper.REFERRAL) : Optional.empty();
  }

  /** What was chosen, as the step calls it. */
  static Optional<String> cameTo(Happening what, Optional<Step> step) {
    if (what instanceof StepDone done && step.orElse(null) instanceof Step.Obligation duty) {
      return done.answer()
          .flatMap(id -> duty.answers().stream().filter(o -> o.id().equals(id)).findFirst())
          .map(Option::label);
    }
    if (step.orElse(null) instanceof Step.Decision decision) {
      Optional<String> option =
          what instanceof DecisionMade made
              ? Optional.of(made.option())
              : what instanceof DisagreementSettled settled
                  ? Optional.of(settled.option())
                  : Optional.empty();
      return option.flatMap(decision::option).map(Choice::label);
    }
    return what instanceof EndorsementGiven given
            && step.orElse(null) instanceof Step.Endorsement endorsement
        ? endorsement.outcome(given.outcome()).map(Outcome::label)
        : Optional.empty();
  }

  static Optional<String> agencyOf(Happening what) {
    if (what instanceof StepDone done) {
      return done.agency();
    }
    return what instanceof ReviewOpened opened ? Optional.of(opened.agency()) : Optional.empty();
  }
}
