package org.candour.engine;

import java.util.List;
import org.candour.journal.Basis;
import org.candour.rule.Reason;

/**
 * Whether a thing may be said to have happened then. An act happens now; one known to the day only
 * happens today. What happened earlier is a report, the receipt of a referral among it.
 */
final class Hindsight {
  private Hindsight() {}

  static List<Reason> wrongWith(Proposal proposal) {
    boolean act = proposal.basis() == Basis.ACT;
    String when = " You gave " + proposal.happened().words() + ".";
    if (proposal.happened().start().isAfter(proposal.now())) {
      String what = act ? "An act" : "Something that is reported as having happened";
      return List.of(
          Reason.integrity("happened", what + " cannot lie in the future." + when)
              .toMend("Give a time that is not later than now."));
    }
    return act && proposal.happened().last().isBefore(proposal.now())
        ? List.of(
            Reason.integrity("happened", "An act happens now, not earlier." + when)
                .toMend("If it has already happened, record it as a report with that time."))
        : List.of();
  }
}
