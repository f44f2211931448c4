package org.candour.web.decision;

import java.util.List;
import org.candour.casework.CaseView;
import org.candour.engine.MeetingStanding.ItemStanding;
import org.candour.journal.Entry;
import org.candour.journal.Happening;

/** Reports of this same decision that had no effect, which a valid decision may adopt. */
record Reports(CaseView view, ItemStanding item) {
  List<Entry> of(String option) {
    return view.history().stream()
        .filter(e -> !e.effective())
        .filter(e -> e.what() instanceof Happening.DecisionMade d && same(d, option))
        .toList();
  }

  private boolean same(Happening.DecisionMade decision, String option) {
    return decision.review().equals(item.review())
        && decision.step().equals(item.step())
        && decision.option().equals(option);
  }
}
