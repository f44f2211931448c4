package org.candour.web.decision;

import java.util.List;
import org.candour.casework.CaseView;
import org.candour.engine.MeetingStanding.ItemStanding;
import org.candour.journal.Entry;
import org.candour.journal.Happening;

/**
 * Reports of this same decision that had no effect, which a valid decision may adopt.
 *
 * @param settles whether it settles a disagreement, and so adopts only what settled it before
 */
record Reports(CaseView view, ItemStanding item, boolean settles) {
  List<Entry> of(String option) {
    return view.history().stream()
        .filter(e -> !e.effective())
        .filter(e -> same(e.what(), option))
        .toList();
  }

  private boolean same(Happening what, String option) {
    if (settles) {
      return what instanceof Happening.DisagreementSettled it
          && same(it.review(), it.step())
          && it.option().equals(option);
    }
    return what instanceof Happening.DecisionMade it
        && same(it.review(), it.step())
        && it.option().equals(option);
  }

  private boolean same(String review, String step) {
    return review.equals(item.review()) && step.equals(item.step());
  }
}
