package org.candour.engine;

import java.util.List;
import org.candour.pathway.Paper;
import org.candour.rule.Reason;

/**
 * A paper of a review in a case, for one person.
 *
 * @param review the id of the review it belongs to
 * @param drawnFrom what its answers come from, in words
 * @param seenBy who may see it, in words; empty: the framework does not say
 * @param against why this person may not see it; empty: they may
 */
public record PaperStanding(
    String review, Paper paper, List<String> drawnFrom, List<String> seenBy, List<Reason> against) {
  public PaperStanding {
    drawnFrom = List.copyOf(drawnFrom);
    seenBy = List.copyOf(seenBy);
    against = List.copyOf(against);
  }

  static PaperStanding of(ReviewStanding review, Paper paper, List<Reason> against) {
    return new PaperStanding(
        review.review(),
        paper,
        paper.drawnFrom().stream().map(step -> Paper.said(step, review.type())).toList(),
        paper.seenBy().stream()
            .map(one -> one.words(step -> Paper.said(step, review.type())))
            .toList(),
        against);
  }
}
