package org.candour.engine;

import java.util.List;
import java.util.Optional;
import org.candour.journal.Happening;
import org.candour.journal.Happening.DecisionMade;
import org.candour.journal.Happening.EndorsementGiven;
import org.candour.journal.Happening.ReviewOpened;
import org.candour.journal.Happening.StepDone;
import org.candour.pathway.Paper;
import org.candour.time.When;

/**
 * One entry that a paper is drawn from.
 *
 * @param step {@code referral} for the referral
 * @param agency whose it is, where each involved agency owes one
 * @param lines its answers in words, in the order they were asked
 */
public record Drawn(
    String step, String stepName, Optional<String> agency, When happened, List<Line> lines) {
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
    return what instanceof EndorsementGiven given
        ? Optional.of(given.step())
        : what instanceof ReviewOpened ? Optional.of(Paper.REFERRAL) : Optional.empty();
  }

  static Optional<String> agencyOf(Happening what) {
    if (what instanceof StepDone done) {
      return done.agency();
    }
    return what instanceof ReviewOpened opened ? Optional.of(opened.agency()) : Optional.empty();
  }
}
