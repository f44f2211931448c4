package org.candour.casework;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.engine.ReviewStanding;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.journal.Happening.AttendanceCorrected;
import org.candour.journal.Happening.Corrected;
import org.candour.journal.Happening.DecisionMade;
import org.candour.journal.Happening.DisagreementSettled;
import org.candour.journal.Happening.EndorsementGiven;
import org.candour.journal.Happening.ValuesErased;
import org.candour.pathway.Step;

/**
 * The entries of a case that an export shows: all that whoever asks may see, or what one decision
 * rests on and what was answered to it: everything recorded up to it, and later its endorsements,
 * corrections and erasures of what is shown.
 */
record Relevant(CaseView view, Optional<Entry> decision) {

  List<Entry> entries() {
    if (decision.isEmpty()) {
      return view.history();
    }
    Entry decided = decision.get();
    Set<Long> shown = new HashSet<>();
    return view.history().stream()
        .filter(e -> e.place() <= decided.place() || follows(e.what(), decided.what(), shown))
        .peek(e -> shown.add(e.place()))
        .toList();
  }

  private boolean follows(Happening what, Happening decided, Set<Long> shown) {
    if (what instanceof Corrected it) {
      return shown.contains(it.place());
    }
    if (what instanceof AttendanceCorrected it) {
      return it.review().equals(review(decided)) && it.step().equals(step(decided));
    }
    if (what instanceof EndorsementGiven it) {
      return it.review().equals(review(decided)) && endorses(it.review(), it.step(), step(decided));
    }
    return what instanceof ValuesErased;
  }

  private boolean endorses(String review, String step, String decided) {
    return view.assessment()
        .review(review)
        .map(ReviewStanding::type)
        .flatMap(type -> type.step(step))
        .filter(Step.Endorsement.class::isInstance)
        .map(s -> ((Step.Endorsement) s).of().equals(decided))
        .orElse(false);
  }

  static String review(Happening what) {
    return what instanceof DecisionMade it
        ? it.review()
        : what instanceof DisagreementSettled settled ? settled.review() : "";
  }

  static String step(Happening what) {
    return what instanceof DecisionMade it
        ? it.step()
        : what instanceof DisagreementSettled settled ? settled.step() : "";
  }
}
