package org.candour.engine;

import java.util.List;
import java.util.Optional;
import org.candour.pathway.Paper;
import org.candour.rule.Reason;

/**
 * A paper of a review in a case, for one person.
 *
 * @param review the id of the review it belongs to
 * @param drawnFrom what its answers come from, in words
 * @param seenBy who may see it, in words; empty: the framework does not say
 * @param draftUntil the step until which it is a draft, in words; empty: it is none now
 * @param against why this person may not see it; empty: they may
 */
public record PaperStanding(
    String review,
    Paper paper,
    List<String> drawnFrom,
    List<String> seenBy,
    Optional<String> draftUntil,
    List<Reason> against) {
  public PaperStanding {
    drawnFrom = List.copyOf(drawnFrom);
    seenBy = List.copyOf(seenBy);
    against = List.copyOf(against);
  }

  /** Whether a paper is still a draft: what ends that has not been done, and may still be. */
  static boolean isDraft(ReviewStanding review, Paper paper) {
    return paper
        .draftUntil()
        .flatMap(review::step)
        .filter(step -> step.met().isEmpty() && step.state() != StepStanding.State.NOT_ASKED)
        .isPresent();
  }

  static PaperStanding of(ReviewStanding review, Paper paper, List<Reason> against) {
    return new PaperStanding(
        review.review(),
        paper,
        paper.drawnFrom().stream().map(step -> Paper.said(step, review.type())).toList(),
        paper.seenBy().stream()
            .map(one -> one.words(step -> Paper.said(step, review.type())))
            .toList(),
        paper
            .draftUntil()
            .filter(step -> isDraft(review, paper))
            .map(step -> Paper.said(step, review.type())),
        against);
  }
}
